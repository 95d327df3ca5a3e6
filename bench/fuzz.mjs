// Compares our template engine with the official one on COUNT (100,000) invented formulas and templates from SEED (1).
import { agree, isChosen } from '../cards/src/test/node/differences.mjs';
import { official, ours } from '../cards/src/test/node/engines.mjs';
import { inventedFormulas } from '../cards/src/test/node/inventions.mjs';
import { inventedTemplates } from '../cards/src/test/node/inventedTemplates.mjs';
import { isDeepStrictEqual } from 'node:util';

const BATCH = 1000;
const count = Number(process.env.COUNT ?? 100_000);
const first = Number(process.env.SEED ?? 1);
const seen = { cases: 0, equal: 0, bothRefused: 0, chosen: 0, differing: 0 };

for (let batch = 0; batch * BATCH < count; batch++) {
  const seed = first + batch;
  const cases = (batch % 2 ? inventedTemplates : inventedFormulas)(seed, BATCH);
  const mine = ours(cases);
  cases.forEach((one, i) => {
    const theirs = official(one);
    seen.cases++;
    if (!agree(theirs, mine[i])) {
      seen.differing++;
      console.log(JSON.stringify({ seed, ...one, official: theirs, ours: mine[i] }));
    } else if (theirs.refused && mine[i].refused) {
      seen.bothRefused++;
    } else if (isDeepStrictEqual(theirs, mine[i])) {
      seen.equal++;
    } else if (isChosen(theirs, mine[i])) {
      seen.chosen++;
    }
  });
}
console.log(JSON.stringify(seen));
process.exitCode = seen.differing ? 1 : 0;
