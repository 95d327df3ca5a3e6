// Takes a picture of every card in each language, light and dark, narrow and wide, and checks its geometry.
import { after, before, test } from 'node:test';
import { deepStrictEqual, ok } from 'node:assert';
import { mkdirSync, readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeGallery } from './gallery.mjs';
import { complaints } from './geometry.mjs';
import { lengthened } from './lengthened.mjs';
import { openStage, show, takePicture } from './stage.mjs';

const target = join(import.meta.dirname, '../../../target');
const rendered = join(target, 'rendered');
const pictures = join(target, 'pictures');
const looks = ['light', 'dark'].flatMap((theme) => [320, 640].map((width) => ({ theme, width })));

mkdirSync(pictures, { recursive: true });
const cards = existsSync(rendered)
  ? readdirSync(rendered)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => ({ name: file.slice(0, -5), card: JSON.parse(readFileSync(join(rendered, file), 'utf8')) }))
  : [];
// Names and titles from people can be long, and some words have no place to break.
const long = cards.filter(({ name }) => name.endsWith('.en')).map(({ name, card }) => ({ name: name.replace('.en', '.long'), card: lengthened(card) }));

const taken = [];
let stage;
before(async () => (stage = await openStage()));
after(async () => {
  await stage?.close();
  writeGallery(pictures, taken);
});

test('there are cards to look at', () => ok(cards.length > 0, 'cards/target/rendered is empty: run the tests of the cards first'));

for (const look of looks) {
  const shown = look.theme === 'light' && look.width === 320 ? [...cards, ...long] : cards;
  test(`${look.theme}, ${look.width} px wide`, async (t) => {
    await show(stage.page, shown.map(({ card }) => card), look);
    const found = await stage.page.evaluate(complaints);
    for (const [i, { name }] of shown.entries()) {
      const picture = `${name}.${look.theme}.${look.width}.png`;
      await takePicture(stage.page, i, join(pictures, picture));
      taken.push(picture);
      await t.test(name, () => deepStrictEqual(found[i], []));
    }
  });
}
