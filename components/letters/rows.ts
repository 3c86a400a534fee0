import type { Row } from './page-starts.ts';

/** A row, and the place in the document where a page that begins with it is cut. */
export type PlacedRow = Row & { cut: Range };

const PIECES = 'h3, p, li, tr, .paper__line, .paper__own';
/** So many lines of a paragraph stay together on either side of a cut. Firefox knows no `orphans` and `widows` to read it from. */
const TOGETHER = 3;
/** Longer runs without a space are measured in parts, so that they can be split as well. */
const WORD = /[^\s-]{1,40}-*|-+/g;

/**
 * The rows of a letter that lies in one long column, in order. What is tied to what is read from the style sheet, where it is
 * said for browsers that number pages themselves.
 */
export function rowsOf(column: Element): PlacedRow[] {
  let before: Element | undefined;
  return [...column.querySelectorAll<HTMLElement>(PIECES)].flatMap((piece) => {
    const block = piece.closest('.paper__block')!;
    const isFirst = before?.closest('.paper__block') !== block;
    const isTied = isFirst ? avoids(block, 'breakBefore') : avoids(block, 'breakInside') || avoids(before!, 'breakAfter');
    const isWhole = avoids(block, 'breakInside') || avoids(piece, 'breakInside');
    const head = piece.closest('tbody') && piece.closest('table')?.tHead;
    before = piece;
    const first = { isTied, repeats: head?.getBoundingClientRect().height ?? 0, cut: startOf(piece, column) };
    if (piece.matches('tr')) return [{ ...first, ...heightOf(piece) }];
    return linesOf(piece).map(({ top, bottom, cut }, at, { length }) => ({ top, bottom, ...(at === 0 ? first : { isTied: isWhole || at < TOGETHER || length - at < TOGETHER, repeats: 0, cut }) }));
  });
}

const avoids = (one: Element, where: 'breakBefore' | 'breakAfter' | 'breakInside'): boolean => getComputedStyle(one)[where] === 'avoid';
const heightOf = (one: Element | Range) => { const { top, bottom } = one.getBoundingClientRect(); return { top, bottom }; };

/** Before a piece and whatever begins with it, so that nothing empty is left behind. */
function startOf(piece: Element, column: Element): Range {
  let outer = piece;
  while (!outer.previousSibling && outer.parentElement && outer.parentElement !== column) outer = outer.parentElement;
  const cut = document.createRange();
  cut.setStartBefore(outer);
  return cut;
}

/** The lines of a text as the browser has broken it: a word that stands lower than the line before begins another. */
function linesOf(piece: Element): { top: number; bottom: number; cut: Range }[] {
  const lines: { top: number; bottom: number; middle: number; cut: Range }[] = [];
  const texts = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    for (const word of text.nodeValue!.matchAll(WORD)) {
      const cut = document.createRange();
      cut.setStart(text, word.index);
      cut.setEnd(text, word.index + word[0].length);
      const { top, bottom } = heightOf(cut);
      const line = lines.at(-1);
      if (line && top < line.middle) line.bottom = Math.max(line.bottom, bottom);
      else lines.push({ top, bottom, cut, middle: top + (cut.getClientRects()[0]?.height ?? 0) / 2 });
    }
  return lines;
}
