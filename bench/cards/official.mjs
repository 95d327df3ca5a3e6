// The same cards by the official engine: microseconds of processor time for a tree and for its JSON.
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

for (const [card, turns] of [['paths', 3000], ['formulas', 300]]) {
  const template = new Template(json(card));
  console.log(`official ${card} tree ${microseconds(turns, () => template.expand({ $root }))} us of processor`);
  console.log(`official ${card} bytes ${microseconds(turns, () => JSON.stringify(template.expand({ $root })))} us of processor`);
}
