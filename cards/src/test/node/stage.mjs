// Shows many cards at once on one page of a browser, as Teams would draw them.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { css, hostConfig } from './hostConfig.mjs';

const TALLEST = 2400;
const modules = join(import.meta.dirname, 'node_modules');
const executablePath = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function openStage() {
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage();
  // A picture or a link in a text from people would have to come from somewhere.
  const asked = [];
  await page.route(/^https?:/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.goto('about:blank');
  await page.addScriptTag({ path: join(modules, 'adaptivecards/dist/adaptivecards.min.js') });
  await page.addScriptTag({ path: join(modules, 'markdown-it/dist/markdown-it.min.js') });
  return { page, asked, close: () => browser.close() };
}

/** Takes a picture of one card of those shown; alone, as a page of them all is slow to take pictures of. */
export async function takePicture(page, index, path) {
  const clip = await page.evaluate((chosen) => {
    const frames = [...document.querySelectorAll('.frame')];
    frames.forEach((frame, i) => (frame.hidden = i !== chosen));
    const { x, y, width, height } = frames[chosen].getBoundingClientRect();
    return { x, y, width, height };
  }, index);
  const session = (page.session ??= await page.context().newCDPSession(page));
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip: { ...clip, scale: 1 }, optimizeForSpeed: true });
  writeFileSync(path, data, 'base64');
}

/** Draws these cards one below the other, each in a frame of this width. */
export async function show(page, cards, { theme, width }) {
  await page.setViewportSize({ width: width + 24, height: TALLEST });
  await page.evaluate(
    ({ cards, config, style }) => {
      document.head.querySelectorAll('style').forEach((old) => old.remove());
      document.head.append(Object.assign(document.createElement('style'), { textContent: style }));
      const markdown = window.markdownit({ html: false, linkify: false });
      AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
        result.outputHtml = markdown.render(text);
        result.didProcess = true;
      };
      document.body.replaceChildren(
        ...cards.map((card) => {
          const shown = new AdaptiveCards.AdaptiveCard();
          shown.hostConfig = new AdaptiveCards.HostConfig(config);
          shown.parse(card);
          const frame = Object.assign(document.createElement('div'), { className: 'frame', dir: card.rtl ? 'rtl' : 'ltr' });
          frame.append(shown.render());
          return frame;
        }),
      );
    },
    { cards, config: hostConfig(theme), style: css(theme) },
  );
}
