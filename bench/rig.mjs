// Laurel beside bare echo bots: same machine, same load, one core each, taking turns; medians. See README.md.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { echoes, laurel } from './bots.mjs';
import { print } from './table.mjs';

const { RIG, ROUNDS = '3', SECONDS = '10', WARM_UP = '20000', BOT_CORE = '0', RIG_CORE = '1', PORT = '3978' } = process.env;
if (!RIG) throw new Error('RIG must name the load program.');

const work = mkdtempSync(join(tmpdir(), 'laurel-bench-'));
const base = `http://127.0.0.1:${PORT}`;
const pinned = (command) => ['taskset', '-c', BOT_CORE, ...command];

function rig(args, cores = RIG_CORE) {
  const report = join(work, 'report.jsonl');
  rmSync(report, { force: true });
  try {
    const options = ['--url', `${base}/api/messages`, '--json', report, ...args];
    execFileSync('taskset', ['-c', cores, RIG, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  } catch (failure) {
    console.error(String(failure.stdout));
    throw new Error(`A turn was not answered as expected: ${args.join(' ')}`);
  }
  return JSON.parse(readFileSync(report, 'utf8'));
}

/** Seconds from the start to the first answered message, on both cores. */
function startUp(command) {
  const first = ['--exec', command.join(' '), '--warm-up', '0', '--turns', '1', '--text', 'help'];
  return rig(first, `${BOT_CORE},${RIG_CORE}`).startFirstAnswerS;
}

async function round(bot) {
  const figures = { start: startUp((bot.start ?? bot.command)(PORT)) };
  if (bot.trained && existsSync('bot/target/laurel.aot')) figures.trainedStart = startUp(bot.trained(PORT));
  const [command, ...args] = pinned(bot.command(PORT));
  const running = spawn(command, args, { stdio: 'ignore' });
  try {
    await listening();
    rig(['--warm-up', '0', '--turns', '1000', '--text', 'help']);
    await bot.prepare?.(base);
    const load = ['--pid', String(running.pid), '--warm-up', '0', '--in-flight', '8'];
    const turns = Object.entries(bot.turns);
    for (const [, { options }] of turns) rig([...load, ...options, '--turns', WARM_UP]);
    for (const [turn, { options }] of turns) {
      const { turnsPerS, responseMs, botCpuSPer10k, botRssMiB } = rig([...load, ...options, '--seconds', SECONDS]);
      figures[turn] = { turnsPerS, cpu: botCpuSPer10k, p50: responseMs.p50, p99: responseMs.p99, memory: botRssMiB };
    }
    for (const [trial, options] of Object.entries(bot.trials ?? {})) {
      figures[trial] = rig([...load, '--text', 'help', '--timeout', '60', '--seconds', SECONDS, ...options]);
    }
  } finally {
    running.kill();
    await new Promise((done) => running.once('exit', done));
  }
  return figures;
}

async function listening() {
  for (;;) {
    try {
      return await fetch(base);
    } catch {
      await new Promise((wake) => setTimeout(wake, 200));
    }
  }
}

try {
  const bots = [...echoes, laurel(work)].map((bot) => ({ ...bot, rounds: [] }));
  for (let n = 0; n < Number(ROUNDS); n++) {
    for (const bot of bots) bot.rounds.push(await round(bot));
  }
  print(bots);
} finally {
  rmSync(work, { recursive: true });
}
