// Shows every card with the worst that people can write: it appears as they wrote it, and as nothing else.
import { after, before, test } from 'node:test';
import { deepStrictEqual, ok } from 'node:assert';
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { complaints } from './geometry.mjs';
import { openStage, show } from './stage.mjs';

const folder = join(import.meta.dirname, '../../../target/rendered/hostile');
const cards = existsSync(folder)
  ? readdirSync(folder).sort().map((file) => ({ name: file.slice(0, -5), card: JSON.parse(readFileSync(join(folder, file), 'utf8')) }))
  : [];
const look = { theme: 'light', width: 320 };
// What only a few signs are for each text: they stand in the card as they were written.
const signs = {
  markdown: ['**Ben** [win](https://evil.example)', '`a` ~~b~~'],
  lines: ['- one', '> four', '***'],
  mention: ['<at>Everyone</at>', '&lt;at&gt;Ben&lt;/at&gt;'],
  html: ['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '&amp; &#60;'],
  formulas: ['${$root} ${json', '{{DATE(2026-01-01T00:00:00Z, SHORT)}}'],
};

let stage;
before(async () => (stage = await openStage()));
after(() => stage?.close());

test('there are cards to look at', () => ok(cards.length > 0, 'cards/target/rendered/hostile is empty: run the tests of the cards first'));

test('hostile texts', async (t) => {
  await show(stage.page, cards.map(({ card }) => card), look);
  // A choice ends at the edge of its field and a word without an end goes on in the next line; that is all they do.
  const found = (await stage.page.evaluate(complaints)).map((list) => list.filter((one) => !/^(cut in its field|broken):/.test(one)));
  const frames = await stage.page.evaluate(() =>
    [...document.querySelectorAll('.frame')].map((frame) => ({
      text: frame.innerText,
      made: [...frame.querySelectorAll('.ac-textBlock :not(p):not(br), script, a[href], iframe')].map((element) => element.tagName),
    })),
  );
  for (const [i, { name }] of cards.entries()) {
    await t.test(name, () => {
      deepStrictEqual(frames[i].made, []);
      deepStrictEqual(found[i], []);
      const expected = signs[name.split('.').at(-1)] ?? [];
      deepStrictEqual(frames[i].text.includes(expected[0]?.slice(0, 2) ?? '') ? expected.filter((sign) => !frames[i].text.includes(sign)) : [], []);
    });
  }
});

test('nothing was asked for outside', () => deepStrictEqual(stage.asked, []));
