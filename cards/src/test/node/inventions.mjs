// Invents formulas from a seed, so that the engines are compared where nobody thought of a case.
import { chance } from './chance.mjs';

const data = {
  n: 7, m: -3, half: 2.5, zero: 0, big: 123456789, s: 'Hello', t: 'a,b', e: '', yes: true, no: false, nil: null,
  nums: [3, 1, 2], words: ['pear', 'Fig', 'apple'], none: [], obj: { k: 'v', n: 1, deep: { er: [1, 2] } },
  people: [{ name: 'Ana', age: 37 }, { name: 'Ben', age: 41 }], when: '2026-03-15T13:04:05.678Z',
};
const numbers = ['n', 'm', 'half', 'zero', 'big', 'obj.n', 'nums[0]', '1', '2.5', '0', 'people[0].age'];
const texts = ['s', 't', 'e', 'obj.k', "'x'", "'Hello'", 'people[1].name', 'words[2]', "''"];
const truths = ['yes', 'no', 'true', 'false'];
const nothings = ['nil', 'missing', 'null', 'obj.zzz', 'people[9].name', 'missing.x'];
const lists = ['nums', 'words', 'none', 'people', '[1, 2]', 'obj.deep.er', "split(t, ',')"];
const shapes = {
  number: ['? + ?:nn', '? - ?:nn', '? * ?:nn', '? / ?:nn', '? % ?:nn', '-?:n', '(?):n', 'length(?):s', 'count(?):l', 'round(?):n', 'round(?, 1):n', 'floor(?):n', 'abs(?):n', 'max(?, ?):nn', 'min(?):l', 'sum(?):l', 'int(?):s', 'int(?):n', 'float(?):s', 'indexOf(?, ?):ss', 'if(?, ?, ?):bnn', '? ? ? : ?:bnn', 'countWord(?):s', 'average(?):l'],
  text: ['? & ?:ss', '? & ?:sn', '? + ?:ss', '? + ?:sn', 'concat(?, ?):sa', 'toUpper(?):s', 'toLower(?):s', 'trim(?):s', 'string(?):a', 'substring(?, ?):sn', 'replace(?, ?, ?):sss', 'join(?, ?):ls', 'formatNumber(?, 2):n', 'addOrdinal(?):n', 'titleCase(?):s', 'if(?, ?, ?):bss', 'uriComponent(?):s', 'base64(?):s', 'first(?):s', 'jsonStringify(?):a', "formatDateTime(when, 'd MMM'):", 'addDays(when, ?):n'],
  truth: ['? == ?:aa', '? != ?:aa', '? < ?:nn', '? >= ?:nn', '? < ?:ss', '? > ?:aa', '!?:b', '!?:a', '? && ?:bb', '? || ?:bb', '? && ?:ab', '? || ?:ax', 'empty(?):a', 'exists(?):a', 'contains(?, ?):la', 'contains(?, ?):ss', 'startsWith(?, ?):ss', 'bool(?):a', 'isString(?):a', 'any(?, x => x == ?):la', 'all(?, x => exists(x)):l', 'not(?):b', 'and(?, ?):bb'],
  list: ['select(?, x => x):l', 'where(?, x => x != ?):la', 'foreach(?, x => x & ?):ls', 'skip(?, 1):l', 'take(?, ?):ln', 'sortBy(?):l', 'last(?):l', 'unique(?):l', 'union(?, ?):ll', 'concat(?, ?):ll', 'flatten(?):l', 'createArray(?, ?):aa', '[?, ?]:aa', 'split(?, ?):ss', 'intersection(?, ?):ll', "sortBy(people, 'age'):"],
};

/** Formulas of these leaves: numbers (n), texts (s), truths (b), lists (l) and nothings (x). */
export function formulas({ random, pick }, leaves) {
  const kinds = { n: 'number', s: 'text', b: 'truth', l: 'list' };

  return function formula(kind, depth) {
    const wanted = kind === 'a' ? pick(['n', 's', 'b', 'l', 'x']) : kind;
    if (wanted !== 'l' && random() < 0.04) {
      return pick(leaves.x);
    }
    if (depth === 0 || wanted === 'x' || random() < 0.25) {
      return pick(leaves[wanted]);
    }
    const [, shape, places] = pick(shapes[kinds[wanted]]).match(/^(.*):([a-z]*)$/s);
    let place = 0;
    // A question mark alone is a hole; the one of a choice stands between two spaces before its holes.
    return shape === '? ? ? : ?'
      ? `${formula('b', depth - 1)} ? ${formula('n', depth - 1)} : ${formula('n', depth - 1)}`
      : shape.replace(/\?/g, () => formula(places[place++], depth - 1));
  };
}

export function inventedFormulas(seed, count) {
  const formula = formulas(chance(seed), { n: numbers, s: texts, b: truths, l: lists, x: nothings });
  return Array.from({ length: count }, (_, i) => {
    const made = formula('a', 3);
    return { name: `invented: ${made}`, template: { x: i % 2 ? `a \${${made}} z` : `\${${made}}` }, data };
  });
}
