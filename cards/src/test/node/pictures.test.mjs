// Takes a picture of every card, light and dark, narrow and wide, in each direction of writing, and checks its geometry.
import { after, before, test } from 'node:test';
import { deepStrictEqual, ok } from 'node:assert';
import { mkdirSync, readFileSync, readdirSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { complaints } from './geometry.mjs';
import { css, hostConfig } from './hostConfig.mjs';

const target = join(import.meta.dirname, '../../../target');
const rendered = join(target, 'rendered');
const pictures = join(target, 'pictures');
const script = join(import.meta.dirname, 'node_modules/adaptivecards/dist/adaptivecards.min.js');
const browserPath = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const options = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

mkdirSync(pictures, { recursive: true });
const cards = existsSync(rendered) ? readdirSync(rendered).filter((file) => file.endsWith('.json')).sort() : [];
const looks = ['light', 'dark'].flatMap((theme) => [320, 640].map((width) => ({ theme, width })));
const taken = [];
let browser;
let page;

before(async () => {
  browser = await chromium.launch({ executablePath: browserPath, args: options });
  page = await browser.newPage();
  await page.goto('about:blank');
  await page.addScriptTag({ path: script });
});

after(async () => {
  await browser?.close();
  writeFileSync(join(pictures, 'index.html'), gallery());
});

test('there are cards to look at', () => ok(cards.length > 0, 'cards/target/rendered is empty: run the tests of the cards first'));

for (const file of cards) {
  const [name, language] = file.split('.');
  const card = JSON.parse(readFileSync(join(rendered, file), 'utf8'));
  // Narrow is where words get tight; dark is the same geometry, so one language shows it.
  const chosen = language === 'en' ? looks : looks.filter((look) => look.theme === 'light' && (look.width === 320 || card.rtl));
  for (const look of chosen) {
    test(`${name} in ${language}, ${look.theme}, ${look.width} px wide`, async () => {
      await show(card, look);
      const picture = `${name}.${language}.${look.theme}.${look.width}.png`;
      await page.locator('.frame').screenshot({ path: join(pictures, picture) });
      taken.push(picture);
      deepStrictEqual(await page.evaluate(complaints), []);
    });
  }
}

// Names and titles from people can be long, and some words have no place to break.
const LONG = ' and Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh';
const lengthened = (node) => {
  if (Array.isArray(node)) {
    return node.map(lengthened);
  }
  if (node === null || typeof node !== 'object') {
    return node;
  }
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, key === 'data' ? value : lengthened(value)]));
  if (copy.type === 'TextBlock' && copy.wrap && copy.horizontalAlignment !== 'Right') {
    copy.text += LONG;
  }
  return copy;
};

for (const file of cards.filter((one) => one.endsWith('.en.json'))) {
  test(`${file.split('.')[0]} holds long names on a narrow screen`, async () => {
    await show(lengthened(JSON.parse(readFileSync(join(rendered, file), 'utf8'))), { theme: 'light', width: 320 });
    const picture = `${file.split('.')[0]}.long.light.320.png`;
    await page.locator('.frame').screenshot({ path: join(pictures, picture) });
    taken.push(picture);
    deepStrictEqual(await page.evaluate(complaints), []);
  });
}

async function show(card, { theme, width }) {
  await page.setViewportSize({ width: width + 24, height: 800 });
  await page.evaluate(
    ({ card, config, style }) => {
      document.head.querySelectorAll('style').forEach((old) => old.remove());
      document.head.append(Object.assign(document.createElement('style'), { textContent: style }));
      document.documentElement.dir = card.rtl ? 'rtl' : 'ltr';
      const shown = new AdaptiveCards.AdaptiveCard();
      shown.hostConfig = new AdaptiveCards.HostConfig(config);
      // The escapes that render adds are read by a Markdown processor; this one knows nothing but them.
      AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
        const plain = document.createElement('span');
        plain.textContent = text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
        result.outputHtml = plain.innerHTML;
        result.didProcess = true;
      };
      shown.parse(card);
      const frame = Object.assign(document.createElement('div'), { className: 'frame' });
      frame.append(shown.render());
      document.body.replaceChildren(frame);
    },
    { card, config: hostConfig(theme), style: css(theme) },
  );
}

function gallery() {
  const rows = taken.sort().map((picture) => `<figure><figcaption>${picture.slice(0, -4)}</figcaption><img src="${picture}"></figure>`);
  return `<!doctype html><meta charset="utf-8"><title>Cards</title>
<style>body{font:14px sans-serif;display:flex;flex-wrap:wrap;align-items:flex-start;gap:16px;background:#ddd}figure{margin:0}</style>
${rows.join('\n')}\n`;
}
