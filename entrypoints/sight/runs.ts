import { gap, isOneLine, type Of, RIGHT, type Thing, thing } from './thing.ts';

/** The runs of text in a block, those that a converter has cut put together; of its parent's where it has none. */
export function runsIn(block: Node): Thing[] {
  const runs: Thing[] = [];
  const range = document.createRange();
  const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(), last: Of<Thing>; node; node = walk.nextNode()) {
    range.selectNodeContents(node);
    const one = thing(node.parentElement as Element, range.getBoundingClientRect(), node.nodeValue ?? '');
    if (last && goesOn(last, one)) {
      const away = gap(last, one, RIGHT);
      last.text += (away > 1 ? ' ' : '') + one.text;
      last.at.width += away + one.at.width;
    } else if (one.at.height > 0 && /\p{L}/u.test(one.text) && !one.node.closest('button')) runs.push((last = one));
  }
  return runs.length > 0 || !block.parentNode ? runs : runsIn(block.parentNode);
}

/** On the same line, no further off than a space may be. */
const goesOn = (last: Thing, one: Thing): boolean => isOneLine(last, one) && Math.abs(gap(last, one, RIGHT)) < last.at.height / 2;
