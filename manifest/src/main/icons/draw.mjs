// Draws Laurel's icons: a wreath of two branches. By hand, after a change: node draw.mjs, with the tests' Chromium.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const here = import.meta.dirname;
const { chromium } = createRequire(join(here, '../../test/node/package.json'))('playwright-core');

/** A leaf from the branch outwards: pointed at both ends, fuller towards its tip. */
const leaf = (length, width) =>
  `M0 0 C${length * 0.22} ${-width * 0.72} ${length * 0.68} ${-width * 0.66} ${length} 0 ` +
  `C${length * 0.68} ${width * 0.5} ${length * 0.25} ${width * 0.42} 0 0Z`;

/** The right branch as leaves along an arc; the left one is its mirror image. */
function branch({ radius, from, to, leaves, length, width, lean }) {
  const shapes = [];
  for (let i = 0; i < leaves; i++) {
    const part = i / (leaves - 1);
    const angle = from + (to - from) * part;
    const size = 1 - 0.28 * part;
    const [x, y] = [radius * Math.cos(angle), radius * Math.sin(angle)];
    const along = (angle * 180) / Math.PI - 90;
    for (const side of [lean, -lean]) {
      const inner = side < 0 ? 0.86 : 1;
      shapes.push(`<path transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) rotate(${(along + side).toFixed(1)}) ` +
        `scale(${(size * inner).toFixed(3)})" d="${leaf(length, width)}"/>`);
    }
  }
  return shapes.join('');
}

const wreath = (shape, stem) => {
  const start = [shape.radius * Math.cos(shape.from + 0.12), shape.radius * Math.sin(shape.from + 0.12)];
  const end = [shape.radius * Math.cos(shape.to), shape.radius * Math.sin(shape.to)];
  const arc = `<path d="M${start.map((n) => n.toFixed(2)).join(' ')} A${shape.radius} ${shape.radius} 0 0 0 ${end.map((n) => n.toFixed(2)).join(' ')}" ` +
    `fill="none" stroke="currentColor" stroke-width="${stem}" stroke-linecap="round"/>`;
  const half = arc + branch(shape);
  return `${half}<g transform="scale(-1 1)">${half}</g>`;
};

const colour = `<svg xmlns="http://www.w3.org/2000/svg" width="192" height="192" viewBox="-96 -96 192 192">
<defs><linearGradient id="g" x1="0" y1="0" x2="0.6" y2="1"><stop offset="0" stop-color="#1f6b4f"/><stop offset="1" stop-color="#0d3b2e"/></linearGradient></defs>
<rect x="-96" y="-96" width="192" height="192" fill="url(#g)"/>
<g fill="#f0c766" color="#f0c766">${wreath({ radius: 47, from: 1.45, to: -1.12, leaves: 7, length: 27, width: 13, lean: 36 }, 2.4)}</g>
</svg>`;

const outline = `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="-16 -16 32 32">
<g fill="#fff" color="#fff">${wreath({ radius: 9.4, from: 1.45, to: -1.05, leaves: 5, length: 6.2, width: 3.4, lean: 38 }, 1)}</g>
</svg>`;

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const [name, svg, size] of [['color', colour, 192], ['outline', outline, 32]]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block}</style>${svg}`);
  writeFileSync(join(here, `../teams/${name}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
