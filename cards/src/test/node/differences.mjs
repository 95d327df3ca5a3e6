import { isDeepStrictEqual } from 'node:util';
import { official, ours } from './engines.mjs';

// Where our engine differs on purpose; the reasons stand in docs/decisions/0003-card-templates.md.
export const chosen = [
  { why: 'an unknown function is refused when the template is read, not when it is reached', official: /^(?!.*refused)/, ours: /There is no function/ },
  { why: 'a constant of the wrong type fails when it is reached, as other values do', official: /is not a[n]? (Number|String|Boolean|Array) expression|is not any of/, ours: /./ },
  { why: 'nothing in place of a list is a plain failure, not one that escapes every condition', official: /Cannot convert undefined or null to object/, ours: /./ },
];

/** Whether both say the same, or differ for one of the reasons chosen; words of refusal may be other words. */
export function agree(theirs, mine) {
  return Boolean(theirs.refused && mine.refused) || isDeepStrictEqual(theirs, mine) || isChosen(theirs, mine);
}

export function isChosen(theirs, mine) {
  return chosen.some((one) => one.official.test(JSON.stringify(theirs)) && one.ours.test(JSON.stringify(mine)));
}

/** The cases on which the engines do not agree, with what each of them says. */
export function disagreements(cases) {
  const mine = ours(cases);
  return cases.map((one, i) => ({ ...one, official: official(one), ours: mine[i] })).filter((one) => !agree(one.official, one.ours));
}
