// Invents whole templates and data to go with them, from a seed.
import { chance } from './chance.mjs';
import { formulas } from './inventions.mjs';

const leaves = {
  n: ['n', '$root.n', '$index', 'obj.n', 'items[0].n', '3', '0.5', '-2', 'list[1]', '$data.n'],
  s: ['name', '$root.name', 'obj.name', 'items[1].name', "'é 😀'", "''", '$data.name', 'when', '$host.theme', 'NAME'],
  b: ['flag', '$root.flag', 'obj.flag', 'true', 'false', '$host.dark', 'items[0].flag'],
  l: ['items', 'list', '$root.items', '$root.list', 'obj.items', '[1, 2]', 'none', 'deep'],
  x: ['missing', 'nil', 'obj.nil', 'null', '$root.zzz', 'items[9].name', '$host.zzz', '$data', '$index'],
};

export function inventedTemplates(seed, count) {
  const chances = chance(seed);
  const { random, pick, below } = chances;
  const formula = formulas(chances, leaves);
  const some = (most, make) => Array.from({ length: below(most + 1) }, make);

  const text = () => pick(['Ana', 'Ben <b>', 'عربي', '', '😀 ok', 'a "quoted" \\ text', '${name}', 'true', '2026-03-15T13:04:05.678Z', 'x'.repeat(below(40))]);
  const number = () => pick([0, 1, -1, 7, 2.5, -0.1, 1e6, 123456789.25, 1e21, 9007199254740991]);
  const leaf = () => pick([text, number, () => random() < 0.5, () => null])();

  function thing(depth) {
    const made = {};
    for (const [name, make] of Object.entries({
      n: number, name: text, flag: () => random() < 0.5, nil: () => null, when: () => '2026-12-31T23:59:59.000Z',
      list: () => some(4, leaf), none: () => [], deep: () => some(3, () => some(3, leaf)),
      items: () => (depth > 0 ? some(4, () => (random() < 0.9 ? thing(depth - 1) : leaf())) : []),
      obj: () => (depth > 0 ? thing(depth - 1) : leaf()),
    })) {
      if (random() < 0.9) {
        made[name] = random() < 0.95 ? make() : leaf();
      }
    }
    return made;
  }

  function string(depth) {
    const parts = 1 + (random() < 0.4 ? below(3) : 0);
    if (parts === 1 && random() < 0.2) {
      return text().replace('${name}', 'plain');
    }
    if (parts === 1) {
      return '${' + formula(pick(['n', 's', 'b', 'l', 'a']), depth) + '}';
    }
    // Nothing inside text is refused as a whole, which would leave little to compare.
    const held = (made) => (random() < 0.95 ? `coalesce(${made}, 'none')` : made);
    return Array.from({ length: parts }, () => pick(['', 'a ', '{', ' $ ', '\\n']) + '${' + held(formula(pick(['n', 's', 's', 'b', 'l']), depth)) + '}').join('');
  }

  function element(depth) {
    const made = {};
    if (random() < 0.4) {
      made.$data = random() < 0.9 ? '${' + (random() < 0.8 ? pick([...leaves.l, 'obj', '$root.obj', 'items[0]']) : formula(pick(['l', 'a']), 2)) + '}' : pick([[{ n: 1 }, { n: 2, name: 'in' }], { name: 'inline' }, 5]);
    }
    if (random() < 0.3) {
      made.$when = random() < 0.95 ? '${' + formula('b', 2) + '}' : pick([true, false, 'yes', 0]);
    }
    for (const name of ['type', 'text', 'value', 'body', 'size'].filter(() => random() < 0.6)) {
      made[name] = piece(depth - 1);
    }
    return made;
  }

  function piece(depth) {
    const kind = depth <= 0 ? 0 : random();
    if (kind < 0.45) {
      return random() < 0.9 ? string(2) : leaf();
    }
    return kind < 0.7 ? some(4, () => piece(depth - 1)) : element(depth);
  }

  return Array.from({ length: count }, () => {
    const template = element(4);
    return { name: `invented: ${JSON.stringify(template)}`, template, data: thing(2), host: random() < 0.5 ? { theme: 'dark', dark: true } : undefined };
  });
}
