import { pageStarts } from './page-starts.ts';
import { rowsOf } from './rows.ts';

/**
 * Lays a letter into sheets, each with the patient's name and its number: for browsers whose pages bear nothing at their foot.
 * The letter itself stays as it is; the sheets are a copy, measured in the size that they are printed in. A browser that prints
 * them larger, or on smaller paper, goes on to another page within a sheet: nothing is cut off.
 */
export function layOut(paper: HTMLElement, into: HTMLElement): void {
  const head = paper.querySelector('.paper__head')?.textContent ?? '';
  const { sheet, body } = sheetOf(head);
  into.replaceChildren(sheet);
  const room = body.getBoundingClientRect().height;
  body.append(...[...paper.querySelectorAll('.paper__block')].map((block) => block.cloneNode(true)));
  for (const control of body.querySelectorAll('.paper__acts, .paper__edit')) control.remove();
  keepWidths(body);
  const rows = rowsOf(body);
  // Live ranges: each stays where it is in the text while the pages before it are taken out.
  const cuts = pageStarts(rows, room).map((start) => rows[start]!.cut);
  into.replaceChildren(...cuts.map((_, at) => {
    const page = sheetOf(head, `Page ${at + 1} of ${cuts.length}`);
    page.body.append(takeUntil(cuts[at + 1], body));
    return page.sheet;
  }));
}

function sheetOf(head: string, foot = '\u00A0') {
  const part = (name: string, text = '') => Object.assign(document.createElement('div'), { className: name, textContent: text });
  const body = part('sheet__body');
  const sheet = part('sheet');
  sheet.append(part('sheet__head', head), body, part('sheet__foot', foot));
  return { sheet, body };
}

/** A table's columns are as wide on the second sheet as they were measured. */
function keepWidths(body: Element): void {
  const cells = [...body.querySelectorAll<HTMLElement>('thead th')].map((cell) => [cell, cell.getBoundingClientRect().width] as const);
  for (const [cell, width] of cells) cell.style.width = `${width}px`;
}

/** Takes out what stands before the cut. A table's head stays for its other rows; what is left of an item has no second bullet. */
function takeUntil(cut: Range | undefined, column: Element): DocumentFragment {
  const taken = document.createRange();
  taken.selectNodeContents(column);
  if (!cut) return taken.extractContents();
  const { startContainer: at } = cut;
  const inside = at instanceof Element ? at : at.parentElement;
  const table = inside?.closest('table');
  const head = table?.tHead?.cloneNode(true);
  taken.setEnd(at, cut.startOffset);
  const page = taken.extractContents();
  if (head) table?.prepend(head);
  inside?.closest('li')?.classList.add('sheet__rest');
  return page;
}
