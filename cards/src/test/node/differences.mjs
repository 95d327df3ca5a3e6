import { isDeepStrictEqual } from 'node:util';
import { official, ours } from './engines.mjs';

// Where our engine differs on purpose; the reasons stand in docs/decisions.
export const chosen = [
  { why: 'an unknown function is refused when the template is read, not when it is reached', is: (theirs, mine) => !theirs.includes('refused') && mine.includes('There is no function') },
  { why: 'a constant of the wrong type fails when it is reached, as other values do', is: (theirs) => /is not a[n]? (Number|String|Boolean|Array) expression|is not any of/.test(theirs) },
  { why: 'nothing in place of a list is a plain failure, not one that escapes every condition', is: (theirs, mine) => /Cannot convert undefined or null to object/.test(theirs) || equalButUnfilled(theirs, mine) },
];

/** Such a failure inside text: the formula around it shows itself there, and all else is equal. */
function equalButUnfilled(theirs, mine) {
  const escaped = theirs.split(/\$\{[^}]*\b(?:any|all|where)\([^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.length > 1 && new RegExp(`^${escaped.join('.*')}$`, 's').test(mine);
}

/** Whether both say the same, or differ for one of the reasons chosen; words of refusal may be other words. */
export function agree(theirs, mine) {
  return Boolean(theirs.refused && mine.refused) || isDeepStrictEqual(theirs, mine) || isChosen(theirs, mine);
}

export function isChosen(theirs, mine) {
  return chosen.some((one) => one.is(JSON.stringify(theirs), JSON.stringify(mine)));
}

/** The cases on which the engines do not agree, with what each of them says. */
export function disagreements(cases) {
  const mine = ours(cases);
  return cases.map((one, i) => ({ ...one, official: official(one), ours: mine[i] })).filter((one) => !agree(one.official, one.ours));
}
