const LONG = ' and Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh';

/** A card whose texts all end in a long name; short values at the end of a row are not names. */
export function lengthened(node) {
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
}
