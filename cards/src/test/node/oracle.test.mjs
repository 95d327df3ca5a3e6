// Compares our template engine with the official one: every card's sample, the corpus, and what nobody wrote.
import { test } from 'node:test';
import { deepStrictEqual, ok } from 'node:assert';
import { corpus, samples } from './cases.mjs';
import { official, ours } from './engines.mjs';
import { inventedFormulas } from './inventions.mjs';
import { inventedTemplates } from './inventedTemplates.mjs';
import { agree, disagreements } from './differences.mjs';

const written = [...samples(), ...corpus()];
const answers = ours(written);
written.forEach((one, i) =>
  test(one.name, () => {
    const expected = official(one);
    if (!agree(expected, answers[i])) {
      deepStrictEqual(answers[i], expected);
    }
  }),
);

test('the corpus is large', () => ok(written.length >= 300, String(written.length)));

// The seed is fixed, so that a run means the same tomorrow; SEED=… tries others, bench/fuzz many.
const seed = Number(process.env.SEED ?? 2026);
for (const [what, cases] of [['formulas', inventedFormulas(seed, 1000)], ['templates with their data', inventedTemplates(seed, 1000)]]) {
  test(`1000 invented ${what}, seed ${seed}`, () => deepStrictEqual(disagreements(cases).slice(0, 5), []));
}
