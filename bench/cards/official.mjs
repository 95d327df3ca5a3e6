// The same cards by the official engine, in the same words: microseconds for a tree and for its JSON.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../cards/src/test/node/package.json', import.meta.url));
const { Template } = require('adaptivecards-templating');
const json = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'));
const $root = json('data');

function microseconds(work) {
  const spend = (seconds) => {
    const end = performance.now() + seconds * 1000;
    const start = performance.now();
    let turns = 0;
    while (performance.now() < end) {
      work();
      turns++;
    }
    return ((performance.now() - start) * 1000) / turns;
  };
  spend(10);
  return Array.from({ length: 5 }, () => spend(2)).sort((a, b) => a - b)[2].toFixed(1);
}

for (const card of ['paths', 'formulas']) {
  const template = new Template(json(card));
  console.log(`official ${card} tree ${microseconds(() => template.expand({ $root }))} us`);
  console.log(`official ${card} bytes ${microseconds(() => JSON.stringify(template.expand({ $root })))} us`);
}
