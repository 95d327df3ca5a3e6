// Who is measured: how each bot starts, and with which turns. A turn is compared with the SDK's of the kind it stands beside.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstVote } from './ballot.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const java = [process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java', `@${path('../infra/jvm.options')}`];
const node = [process.execPath];

const ECHOED = {
  message: { beside: 'message', options: ['--text', 'hello #{{id}}', '--expect-reply', '#{{id}}'] },
  invoke: { beside: 'invoke', options: ['--kind', 'invoke', '--expect-response', 'AdaptiveCard'] },
};

/** What is compared with; the first is the measure. */
export const echoes = [
  { name: 'SDK echo', command: (port) => [...java, '-jar', path('echo/target/echo.jar'), `--server.port=${port}`], turns: ECHOED },
  { name: 'botbuilder', command: (port) => [...node, path('botbuilder/echo.mjs'), port], turns: ECHOED },
  { name: 'agents-hosting', command: (port) => [...node, path('agents/echo.mjs'), port], turns: ECHOED },
];

export function laurel(work) {
  const press = (name) => ['--kind', 'invoke', '--value', join(work, `${name}.json`), '--expect-response', 'AdaptiveCard'];
  const started = (jvm) => (port) => [...java, ...jvm, '--spring.profiles.active=demo', `--server.port=${port}`,
    `--laurel.data=${mkdtempSync(join(work, 'data-'))}`];
  const jar = path('../bot/target/laurel.jar');
  return {
    name: 'Laurel',
    // The pace that Teams allows is measured by bench/celebrations; here, none slows the turns.
    command: (port) => [...started(['-jar', jar])(port), `--laurel.people.file=${people(work)}`,
      '--laurel.sending.tenant=', '--laurel.sending.conversation='],
    start: started(['-jar', jar]),
    trained: started([`-XX:AOTCache=${path('../bot/target/laurel.aot')}`, '-jar', jar]),
    prepare: async (base) => {
      const say = (name, action) => writeFileSync(join(work, `${name}.json`), JSON.stringify(action));
      const executed = (verb, data) => ({ action: { type: 'Action.Execute', verb, data }, trigger: 'manual' });
      say('look', executed('chat.cancel', {}));
      say('settings', executed('admin.saveSettings', { language: 'en', quietFrom: '', quietTo: '', digest: 'true' }));
      say('vote', await firstVote(base));
    },
    turns: {
      'help (a card)': { beside: 'message', options: ['--text', 'help'] },
      'rewards (reads)': { beside: 'message', options: ['--text', 'rewards'] },
      'invoke (a card)': { beside: 'invoke', options: press('look') },
      'settings (writes)': { beside: 'message', options: press('settings') },
      'vote (writes)': { beside: 'message', options: press('vote') },
    },
    /** What must lose nothing. */
    trials: {
      'connector takes 100 ms, 64 in flight': ['--delay-ms', '100', '--in-flight', '64'],
      'every 5th call fails': ['--fault-every', '5'],
      '429 above 300 a second': ['--limit-bot', '300/1'],
      'times without zeros at their end': ['--trim-times', 'true'],
    },
  };
}

/** The demo bank with the rig's thousand users in it: the demo's cycle in voting is theirs, too. Without them, they act as Ana. */
function people(work) {
  const rows = Array.from({ length: Number(process.env.VOTERS ?? 1000) }, (_, n) => [
    `00000000-0000-0000-0000-${String(n).padStart(12, '0')}`, `User ${n}`, `user${n}@demo.bank`, 'mona', 'Branches', 'Ontario',
    'CA', 'CAD', 'en', 'America/Toronto', '2020-01-01', '', '',
  ].join(','));
  const file = join(work, 'people.csv');
  const bank = readFileSync(path('../bot/src/main/resources/demo/people.csv'), 'utf8').trimEnd();
  writeFileSync(file, [bank, ...rows, ''].join('\n'));
  return file;
}
