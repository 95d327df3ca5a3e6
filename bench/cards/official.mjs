// A card by the official engine, `paths tree` say: microseconds of processor time for its tree or for the bytes of its JSON.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../cards/src/test/node/package.json', import.meta.url));
const { Template } = require('adaptivecards-templating');
const json = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'));
const $root = json('data');

function microseconds(turns, work) {
  const rounds = Array.from({ length: 6 }, () => {
    const start = process.cpuUsage();
    for (let turn = 0; turn < turns; turn++) {
      work();
    }
    const { user, system } = process.cpuUsage(start);
    return (user + system) / turns;
  });
  return rounds.slice(3).sort((a, b) => a - b)[1].toFixed(1);
}

const [card, form] = process.argv.slice(2);
const template = new Template(json(card));
const expand = () => template.expand({ $root });
const work = form === 'tree' ? expand : () => Buffer.from(JSON.stringify(expand()));
console.log(`official ${card} ${form} ${microseconds(card === 'paths' ? 3000 : 300, work)} us of processor`);
