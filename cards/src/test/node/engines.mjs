// The two engines: the official one in this process, ours as the built jar.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

process.env.TZ = 'UTC';
const { Template } = await import('adaptivecards-templating');

const jar = join(import.meta.dirname, '../../../target/laurel-cards.jar');

export function official({ template, data, host }) {
  try {
    const card = new Template(structuredClone(template)).expand({ $root: structuredClone(data), $host: structuredClone(host) });
    return { card: card === undefined ? null : JSON.parse(JSON.stringify(card)) };
  } catch (refused) {
    return { refused: String(refused.message ?? refused) };
  }
}

export function ours(cases) {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';
  if (!existsSync(jar)) {
    throw new Error('cards/target/laurel-cards.jar is missing: build first');
  }
  const input = cases.map(({ template, data, host }) => JSON.stringify({ template, data, host })).join('\n');
  const run = spawnSync(java, ['-jar', jar, 'expand-lines'], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) {
    throw new Error(run.stderr || String(run.error));
  }
  return run.stdout.trim().split('\n').map((line) => JSON.parse(line));
}
