// Where our engine differs on purpose; the reasons stand in docs/decisions/0003-card-templates.md.
export const chosen = [
  { why: 'an unknown function is refused when the template is read, not when it is reached', official: /^(?!.*refused)/, ours: /There is no function/ },
  { why: 'a constant of the wrong type fails when it is reached, as other values do', official: /is not a[n]? (Number|String|Boolean|Array) expression|is not any of/, ours: /./ },
  { why: 'nothing in place of a list is a plain failure, not one that escapes every condition', official: /Cannot convert undefined or null to object/, ours: /./ },
];

/** The reason why this difference is right, if it is one of those chosen. */
export function reason(official, ours) {
  return chosen.find((one) => one.official.test(JSON.stringify(official)) && one.ours.test(JSON.stringify(ours)))?.why;
}
