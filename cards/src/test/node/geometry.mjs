// Runs in the page: says what of a card is cut, overlapping or wider than the card.
export function complaints() {
  const frame = document.querySelector('.frame');
  const edge = frame.getBoundingClientRect();
  const found = [];
  const words = (element) => element.textContent.trim().slice(0, 40);
  const boxes = [...frame.querySelectorAll('.ac-textBlock, .ac-richTextBlock, .ac-pushButton, .ac-input')].filter((e) => e.offsetParent);
  for (const element of boxes) {
    const box = element.getBoundingClientRect();
    if (box.left < edge.left - 1 || box.right > edge.right + 1) {
      found.push(`wider than the card: ${words(element)}`);
    }
    if (element.scrollWidth > element.clientWidth + 1 && !element.matches('select')) {
      found.push(`cut: ${words(element)}`);
    }
    if (element.matches('.ac-textBlock') && box.width < 40 && words(element).length > 8) {
      found.push(`squeezed: ${words(element)}`);
    }
  }
  for (let i = 0; i < boxes.length; i++) {
    for (let j = i + 1; j < boxes.length; j++) {
      if (boxes[i].contains(boxes[j]) || boxes[j].contains(boxes[i])) {
        continue;
      }
      const [a, b] = [boxes[i].getBoundingClientRect(), boxes[j].getBoundingClientRect()];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 2 && down > 2) {
        found.push(`overlapping: ${words(boxes[i])} and ${words(boxes[j])}`);
      }
    }
  }
  return found;
}
