// Runs in the page: says of each frame what of its card is cut, overlapping or wider than the card.
export function complaints() {
  const canvas = document.createElement('canvas').getContext('2d');
  const words = (element) => (element.textContent || element.placeholder || '').trim().slice(0, 40);

  function tooLong(field, texts) {
    const style = getComputedStyle(field);
    canvas.font = style.font;
    const arrow = field.matches('select') ? 20 : 0;
    const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow;
    return texts.filter((text) => canvas.measureText(text ?? '').width > room + 1);
  }

  // The names of facts are Laurel's own words, which have room; a word of them on two lines is hard to read.
  function brokenWords(element) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      for (const { 0: word, index } of walker.currentNode.data.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) {
          found.push(`broken: ${word}`);
        }
      }
    }
    return found;
  }

  function alone(element, edge) {
    const box = element.getBoundingClientRect();
    const found = [];
    if (box.left < edge.left - 1 || box.right > edge.right + 1) {
      found.push(`wider than the card: ${words(element)}`);
    }
    // What people write into a field moves along in it.
    if (element.scrollWidth > element.clientWidth + 1 && !element.matches('select, input, textarea')) {
      found.push(`cut: ${words(element)}`);
    }
    if (element.scrollHeight > element.clientHeight + 2 && element.matches('.ac-textBlock, .ac-pushButton')) {
      found.push(`cut at its foot: ${words(element)}`);
    }
    if (element.matches('input[type=text], input[type=email], input[type=tel]')) {
      found.push(...tooLong(element, [element.placeholder]).map((text) => `cut in its field: ${text}`));
    }
    if (element.matches('select')) {
      found.push(...tooLong(element, [...element.options].map(({ text }) => text)).map((text) => `cut in its field: ${text}`));
    }
    if (element.matches('.ac-factset td:first-child .ac-textBlock')) {
      found.push(...brokenWords(element));
    }
    if (element.matches('.ac-textBlock') && box.width < 40 && words(element).length > 8) {
      found.push(`squeezed: ${words(element)}`);
    }
    return found;
  }

  function overlapping(boxes) {
    const found = [];
    const areas = boxes.map((element) => element.getBoundingClientRect());
    for (let i = 0; i < boxes.length; i++) {
      for (let j = i + 1; j < boxes.length; j++) {
        const across = Math.min(areas[i].right, areas[j].right) - Math.max(areas[i].left, areas[j].left);
        const down = Math.min(areas[i].bottom, areas[j].bottom) - Math.max(areas[i].top, areas[j].top);
        if (across > 2 && down > 2 && !boxes[i].contains(boxes[j]) && !boxes[j].contains(boxes[i])) {
          found.push(`overlapping: ${words(boxes[i])} and ${words(boxes[j])}`);
        }
      }
    }
    return found;
  }

  return [...document.querySelectorAll('.frame')].map((frame) => {
    const edge = frame.getBoundingClientRect();
    const boxes = [...frame.querySelectorAll('.ac-textBlock, .ac-richTextBlock, .ac-pushButton, .ac-input')].filter((one) => one.offsetParent);
    // Numbers are written from the left everywhere.
    const astray = boxes.filter((box) => !box.matches('[type=tel], [type=date], [type=time], [type=number]') && getComputedStyle(box).direction !== frame.dir);
    return [...boxes.flatMap((box) => alone(box, edge)), ...overlapping(boxes), ...astray.map((box) => `not mirrored: ${box.outerHTML.slice(0, 80)}`)];
  });
}
