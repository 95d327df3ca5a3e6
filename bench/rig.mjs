// Laurel beside a bare Bot Framework echo bot: same machine, same load, one core each, taking turns; medians.
// RIG names the load program (it is both Teams' channel and connector); see README.md.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstVote } from './ballot.mjs';

const { RIG, ROUNDS = '3', SECONDS = '10', WARM_UP = '20000', BOT_CORE = '0', RIG_CORE = '1' } = process.env;
if (!RIG) throw new Error('RIG must name the load program.');

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';
const work = mkdtempSync(join(tmpdir(), 'laurel-bench-'));
const JVM = ['-Xmx512m', '--enable-native-access=ALL-UNNAMED'];

const echo = {
  port: 3979,
  command: () => [java, ...JVM, '-jar', path('echo/target/echo.jar')],
  turns: { message: ['--text', 'hello #{{id}}', '--expect-reply', '#{{id}}'], invoke: ['--kind', 'invoke', '--expect-response', 'AdaptiveCard'] },
};
const laurel = {
  port: 3978,
  command: () => [java, ...JVM, '-jar', path('../bot/target/laurel.jar'), '--spring.profiles.active=demo',
    `--laurel.data=${mkdtempSync(join(work, 'data-'))}`, `--laurel.people.file=${people()}`],
  prepare: async (base) => {
    writeFileSync(join(work, 'vote.json'), JSON.stringify(await firstVote(base)));
  },
  turns: {
    help: ['--text', 'help'],
    rewards: ['--text', 'rewards'],
    vote: ['--kind', 'invoke', '--value', join(work, 'vote.json'), '--expect-response', 'AdaptiveCard'],
  },
};

/** The demo bank with the rig's thousand users in it: the demo's cycle in voting is theirs, too. */
function people() {
  const rows = Array.from({ length: 1000 }, (_, n) => [
    `00000000-0000-0000-0000-${String(n).padStart(12, '0')}`, `User ${n}`, `user${n}@demo.bank`, 'mona', 'Branches', 'Ontario',
    'CA', 'CAD', 'en', 'America/Toronto', '2020-01-01', '', '',
  ].join(','));
  const file = join(work, 'people.csv');
  const bank = readFileSync(path('../bot/src/main/resources/demo/people.csv'), 'utf8').trimEnd();
  writeFileSync(file, [bank, ...rows, ''].join('\n'));
  return file;
}

function rig(bot, args) {
  const report = join(work, 'report.jsonl');
  const url = `http://127.0.0.1:${bot.port}/api/messages`;
  rmSync(report, { force: true });
  try {
    execFileSync('taskset', ['-c', RIG_CORE, RIG, '--url', url, '--json', report, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  } catch (failure) {
    console.error(String(failure.stdout));
    throw new Error(`A turn was not answered as expected: ${args.join(' ')}`);
  }
  return JSON.parse(readFileSync(report, 'utf8'));
}

function startUp(bot) {
  const command = ['taskset', '-c', BOT_CORE, ...bot.command()].join(' ');
  return rig(bot, ['--exec', command, '--warm-up', '0', '--turns', '1', '--text', 'help']).startFirstAnswerS;
}

async function round(bot) {
  const figures = { start: startUp(bot) };
  const [command, ...args] = ['taskset', '-c', BOT_CORE, ...bot.command()];
  const running = spawn(command, [...args, `--server.port=${bot.port}`], { stdio: 'ignore' });
  try {
    await listening(bot.port);
    rig(bot, ['--warm-up', '0', '--turns', '1000', '--text', 'help']);
    await bot.prepare?.(`http://127.0.0.1:${bot.port}`);
    for (const [turn, options] of Object.entries(bot.turns)) {
      const load = ['--pid', String(running.pid), '--warm-up', '0', '--in-flight', '8', ...options];
      rig(bot, [...load, '--turns', WARM_UP]);
      const { turnsPerS, responseMs, botCpuSPer10k, botRssMiB } = rig(bot, [...load, '--seconds', SECONDS]);
      figures[turn] = { turnsPerS, cpu: botCpuSPer10k, p50: responseMs.p50, p99: responseMs.p99, memory: botRssMiB };
    }
  } finally {
    running.kill();
    await new Promise((done) => running.once('exit', done));
  }
  return figures;
}

async function listening(port) {
  for (;;) {
    try {
      return await fetch(`http://127.0.0.1:${port}/`);
    } catch {
      await new Promise((wake) => setTimeout(wake, 200));
    }
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function medians(rounds, turn) {
  return Object.fromEntries(Object.keys(rounds[0][turn]).map((name) => [name, median(rounds.map((r) => r[turn][name]))]));
}

function table(echoRounds, laurelRounds) {
  const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
  const figures = ({ turnsPerS, cpu, p50, p99, memory }) =>
    [turnsPerS.toFixed(0), cpu.toFixed(1), p50.toFixed(1), p99.toFixed(1), memory.toFixed(0)];
  row('Turn', 'Turns/s', 'CPU s per 10,000', 'p50 ms', 'p99 ms', 'Memory MiB', 'CPU to echo', 'Turns/s to echo');
  row('---', '---:', '---:', '---:', '---:', '---:', '---:', '---:');
  for (const turn of Object.keys(echo.turns)) row(`Echo, ${turn}`, ...figures(medians(echoRounds, turn)), '1', '1');
  for (const turn of Object.keys(laurel.turns)) {
    const [mine, theirs] = [medians(laurelRounds, turn), medians(echoRounds, turn === 'vote' ? 'invoke' : 'message')];
    row(`Laurel, ${turn}`, ...figures(mine), (mine.cpu / theirs.cpu).toFixed(2), (mine.turnsPerS / theirs.turnsPerS).toFixed(2));
  }
  const start = (rounds) => median(rounds.map((r) => r.start)).toFixed(1);
  console.log(`\nStart to first answer: echo ${start(echoRounds)} s, Laurel ${start(laurelRounds)} s.`);
}

const rounds = { echo: [], laurel: [] };
try {
  for (let n = 0; n < Number(ROUNDS); n++) {
    rounds.echo.push(await round(echo));
    rounds.laurel.push(await round(laurel));
  }
  table(rounds.echo, rounds.laurel);
} finally {
  rmSync(work, { recursive: true });
}
