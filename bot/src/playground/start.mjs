// Starts the Microsoft 365 Agents Playground with the demo bank's people in it.
// By hand: node start.mjs LAUREL_PORT PLAYGROUND_PORT DIRECTORY
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const PEOPLE = here('../main/resources/demo/people.csv');
const YOU = 'ana'; // in the demo bank; elsewhere the first of the people
const CLI = here('node_modules/@microsoft/m365agentsplayground/cli.js');

/** Returns the child process; it is up once it has written "Listening". */
export function startPlayground({ laurel, port, directory, people = PEOPLE, stdio = 'inherit', browser = true }) {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, '.m365agentsplayground.yml'), config(readPeople(people)));
  return spawn(
    process.execPath,
    [
      ...['--require', here('loopback.cjs'), CLI, 'start', '--channel-id', 'msteams', '--disable-telemetry'],
      ...['--app-endpoint', `http://127.0.0.1:${laurel}/api/messages`],
      ...['--port', String(port), '--service-url', `http://127.0.0.1:${port}/_connector`],
    ],
    { cwd: directory, stdio, env: { ...process.env, ...(browser ? {} : { TEAMSAPPTESTER_BROWSER: 'none' }) } },
  );
}

export function readPeople(csv) {
  const [header, ...rows] = readFileSync(csv, 'utf8').trim().split(/\r?\n/);
  const names = header.split(',');
  return rows.filter((row) => row && !row.startsWith('#')).map((row) => {
    const cells = row.split(',');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

// The playground seats exactly five others: the ones who share a manager with you, and that manager, come first.
const near = (you, person) => Number([person.manager_id, person.id].includes(you.manager_id));

// JSON is YAML. A user's id is the Entra id, so that a conversation that Laurel opens with "you" is the one you see.
function config(people) {
  const you = people.find(({ id }) => id === YOU) ?? people[0];
  const user = ({ id, name, email }) => ({
    id, name, email, aadObjectId: id, userPrincipleName: email,
    givenName: name.split(' ')[0], surname: name.split(' ').slice(1).join(' '),
  });
  return JSON.stringify({
    version: '0.1.1',
    tenantId: '11111111-1111-1111-1111-111111111111',
    bot: { id: '28:laurel', name: 'Laurel' },
    currentUser: user(you),
    users: [...people].filter((person) => person !== you).sort((a, b) => near(you, b) - near(you, a)).slice(0, 5).map(user),
    personalChat: { id: 'personal' },
    groupChat: { id: 'group', name: 'Branch team' },
    team: { id: 'team', name: 'The bank', aadGroupId: '22222222-2222-2222-2222-222222222222',
      channels: [{ id: 'announcements', name: 'Announcements' }] },
  }, null, 2);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [laurel, port, directory] = process.argv.slice(2);
  const playground = startPlayground({ laurel, port, directory });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => playground.kill('SIGTERM'));
  playground.on('exit', (code) => process.exit(code ?? 0));
}
