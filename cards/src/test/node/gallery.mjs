// One page with every picture, a row a card and language, for a person to look at.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function writeGallery(folder, taken) {
  const cards = grouped(taken, 0);
  const sections = [...cards.keys()].sort().map((card) => `<h2>${card}</h2>\n${rows(cards.get(card))}`);
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Cards</title>
<style>body{font:14px sans-serif;background:#ddd;margin:16px}div{display:flex;gap:16px;align-items:flex-start;margin-bottom:16px}figure{margin:0}</style>
${sections.join('\n')}\n`,
  );
}

/** Pictures by one part of their names, which are card, language, theme and width. */
function grouped(pictures, part) {
  const groups = new Map();
  for (const picture of pictures) {
    const name = picture.split('.')[part];
    groups.set(name, [...(groups.get(name) ?? []), picture]);
  }
  return groups;
}

function rows(pictures) {
  return [...grouped(pictures, 1).values()].map((row) => `<div>${row.sort().map(figure).join('')}</div>`).join('\n');
}

const figure = (picture) => `<figure><figcaption>${picture.slice(0, -4)}</figcaption><img loading="lazy" src="${picture}"></figure>`;
