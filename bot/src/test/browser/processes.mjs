// Starts what a journey needs: Laurel with the demo bank, and the playground; finds Java and a browser.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPlayground } from '../../playground/start.mjs';

const JAR = fileURLToPath(new URL('../../../target/laurel.jar', import.meta.url));
const START = 180_000;

/** Laurel and the playground, up; `stop()` ends both. */
export async function startDemo() {
  const directory = mkdtempSync(join(tmpdir(), 'laurel-journey-'));
  const [laurelPort, playgroundPort] = [await freePort(), await freePort()];
  const log = join(directory, 'laurel.log');
  const laurel = spawn(java(), [
    ...['--enable-native-access=ALL-UNNAMED', '-jar', JAR, '--spring.profiles.active=demo'],
    ...[`--server.port=${laurelPort}`, `--laurel.data=${join(directory, 'data')}`],
  ], { stdio: ['ignore', openSync(log, 'a'), openSync(log, 'a')] });
  await until(async () => {
    if (laurel.exitCode !== null) throw new Error(`Laurel did not start:\n${readFileSync(log, 'utf8').slice(-4000)}`);
    return (await fetch(`http://127.0.0.1:${laurelPort}/actuator/health`)).ok;
  });
  const playground = startPlayground({
    laurel: laurelPort, port: playgroundPort, directory: join(directory, 'playground'), stdio: 'ignore', browser: false,
  });
  const url = `http://127.0.0.1:${playgroundPort}`;
  await until(async () => {
    if (playground.exitCode !== null) throw new Error('The playground did not start.');
    return (await fetch(url)).ok;
  });
  return {
    url,
    laurel: `http://127.0.0.1:${laurelPort}`,
    log: () => readFileSync(log, 'utf8'),
    async stop() {
      await Promise.all([ended(playground), ended(laurel)]);
      rmSync(directory, { recursive: true });
    },
  };
}

export function browserPath() {
  const usual = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  const found = usual.find((path) => path && existsSync(path));
  if (!found) throw new Error('The browser tests need Chromium: install it, or name its program in CHROMIUM.');
  return found;
}

const java = () => (process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java');

async function until(ready) {
  const end = Date.now() + START;
  for (;;) {
    const refused = (error) => { if (error.cause?.code !== 'ECONNREFUSED') throw error; };
    if (await ready().catch(refused)) return;
    if (Date.now() > end) throw new Error('It did not start in time.');
    await new Promise((wake) => setTimeout(wake, 200));
  }
}

function ended(child) {
  return new Promise((done) => {
    child.once('exit', done);
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
  });
}

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
