// Reads the corpus: formulas alone and inside text, templates, and every card with its sample.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const here = import.meta.dirname;
const cards = join(here, '../../main/java/app/laurel/cards');

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

export function corpus() {
  return readdirSync(join(here, 'cases')).sort().flatMap((file) => {
    const { data, host, formulas = [], templates = [] } = json(join(here, 'cases', file));
    const topic = basename(file, '.json');
    return [
      ...formulas.map((formula) => ({ name: `${topic}: ${formula}`, template: { x: '${' + formula + '}' }, data, host })),
      ...formulas.map((formula) => ({ name: `${topic}, in text: ${formula}`, template: { x: 'a ${' + formula + '} z' }, data, host })),
      ...templates.map((template) => ({ name: `${topic}: ${JSON.stringify(template)}`, template, data, host })),
    ];
  });
}

export function samples() {
  return readdirSync(cards, { recursive: true })
    .filter((file) => file.endsWith('.sample.json'))
    .sort()
    .map((file) => ({
      name: 'card: ' + file.replace('.sample.json', ''),
      template: json(join(cards, file.replace('.sample.json', '.json'))),
      data: { ...json(join(cards, file)), words: words(join(cards, dirname(file), 'words.properties')) },
    }));
}

function words(file) {
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => /^[A-Za-z]+ *=/.test(line));
  return Object.fromEntries(lines.map((line) => line.split(/ *= */, 2)));
}
