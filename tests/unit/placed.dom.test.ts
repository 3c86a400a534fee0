import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { World } from '../../entrypoints/eyes/eyes.ts';
import { printNow, readPage } from '../../entrypoints/eyes/read/index.ts';
import { look } from '../../entrypoints/sight/look.ts';
import { forget } from '../../entrypoints/eyes/read/memo.ts';

/** Where an element stands, as its own style places it: text is 6 wide a letter and 12 high. */
function rectOf(element: Element | null): DOMRect {
  const { left, top, width, height } = (element as HTMLElement).style;
  const n = (text: string, or: number): number => parseFloat(text) || or;
  return new DOMRect(n(left, 0), n(top, 0), n(width, (element?.textContent ?? '').trim().length * 6), n(height, 12));
}

beforeEach(() => {
  (globalThis as World).casefileSight = look;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return rectOf(this);
  });
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    return rectOf(this.startContainer.parentElement);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
  delete (globalThis as World).casefileSight;
});

const at = (x: number, y: number, more = ''): string => `style="position:absolute;left:${x}px;top:${y}px;${more}"`;
const text = (x: number, y: number, said: string, more = ''): string => `<div ${at(x, y, more)}>${said}</div>`;
const title = (x: number, y: number, said: string): string => text(x, y, said, 'font-weight:700');
const box = (x: number, y: number, width = 100, height = 18): string => `<input ${at(x, y, `width:${width}px;height:${height}px`)}>`;
const tick = (x: number, y: number): string => `<input type="checkbox" value="Yes" ${at(x, y, 'width:12px;height:12px')}>`;
/** Some boxes with labels at their left, so that the page is one of this sort. */
const rest = [0, 1, 2, 3].map((n) => text(40, 903 + n * 30, `Rest ${n}:`) + box(140, 900 + n * 30)).join('');

/** What each control of a page is called, but the last four: its sections before it, its answers after it. */
async function read(...parts: string[]): Promise<string[]> {
  document.body.innerHTML = `<div>${parts.join('')}${rest}</div>`;
  const { reading } = await readPage();
  return reading.controls.filter((one) => !one.label.startsWith('Rest')).map(({ headings, legends, label, options, rowIndex }) =>
    `${[...headings].reverse().concat(legends).map((one) => `${one} > `).join('')}${rowIndex === undefined ? '' : `${rowIndex}.`}${label}${options ? ` [${options.map((one) => one.label).join('|')}]` : ''}`);
}

describe('words at the left of a box', () => {
  it('name it, whatever the order of the page', async () => {
    expect(await read(box(300, 40), box(100, 40), text(240, 43, 'Fax:'), text(40, 43, 'Phone:'))).toEqual(['Phone:', 'Fax:']);
  });
  it('name but the nearest box', async () => {
    expect(await read(text(40, 43, 'Phone:'), box(100, 40), box(220, 40))).toEqual(['Phone:', '']);
  });
  it('leave what stands after it to be said of it', async () => {
    await read(text(40, 43, 'Dose:'), box(100, 40).replace('<input', '<input title="As ordered"'), text(206, 43, 'mg'));
    expect((await readPage()).reading.controls[0]?.hints).toEqual(['As ordered', 'mg']);
  });
  it('may be cut in pieces, and go on in a second line', async () => {
    expect(await read(text(40, 43, 'Member'), text(79, 43, 'number:'), box(200, 40))).toEqual(['Member number:']);
    expect(await read(text(40, 38, 'Name of the'), text(40, 51, 'policyholder'), box(200, 38))).toEqual(['Name of the policyholder']);
    expect(await read(text(40, 30, 'Use this form to ask us', 'height:9px'), text(40, 40, 'Policyholder'), box(200, 38))).toEqual(['Policyholder']);
  });
  it('are no name where they are above and far off', async () => {
    expect(await read(text(40, 20, 'Use this form to ask us.'), box(100, 90))).toEqual(['']);
  });
});

describe('captions', () => {
  const row = (y: number, shift: number): string => ['Last name', 'First name', 'Born'].map((said, n) => box(40 + n * 120, y) + text(40 + n * 120, y + shift, said)).join('');
  const names = ['Last name', 'First name', 'Born', 'Last name', 'First name', 'Born'];
  it('stand above the boxes of a page', async () => {
    expect(await read(row(40, -13), row(80, -13))).toEqual(names);
  });
  it('or below them', async () => {
    expect(await read(row(40, 19), row(80, 19))).toEqual(names);
  });
  it('name the rows of a table', async () => {
    const line = (y: number): string => box(40, y) + box(150, y);
    expect(await read(text(44, 27, 'Date'), text(154, 27, 'Charge'), line(40), line(62), line(84))).toEqual(['0.Date', '0.Charge', '1.Date', '1.Charge', '2.Date', '2.Charge']);
  });
});

describe('ticks', () => {
  it('are called by the words at their right, below the question at the left or above', async () => {
    expect(await read(text(40, 40, 'Sex:'), tick(80, 40), text(96, 40, 'Female'), tick(160, 40), text(176, 40, 'Male'))).toEqual(['Sex: [Female|Male]']);
    expect(await read(text(40, 40, 'Relationship'), tick(44, 60), text(60, 60, 'Self'), tick(44, 82), text(60, 82, 'Spouse'))).toEqual(['Relationship [Self|Spouse]']);
  });
  it('are called by those at their left where a page has them there', async () => {
    expect(await read(text(40, 40, 'Sex'), text(90, 40, 'Female'), tick(130, 40), text(160, 40, 'Male'), tick(188, 40))).toEqual(['Sex [Female|Male]']);
  });
  it('are called by the names of their columns', async () => {
    const ask = (y: number, said: string): string => text(40, y, said) + tick(300, y) + tick(340, y);
    expect(await read(text(298, 26, 'Yes'), text(340, 26, 'No'), ask(44, 'Is it one?'), ask(66, 'Is it two?'))).toEqual(['Is it one? [Yes|No]', 'Is it two? [Yes|No]']);
  });
  it('lend their words to a box right after them', async () => {
    expect(await read(text(40, 40, 'Kind:'), tick(80, 40), text(96, 40, 'Medical'), tick(160, 40), text(176, 40, 'Other'), box(212, 38))).toEqual(['Kind: [Medical|Other]', 'Kind: > Other']);
  });
  it('are not called by words that are as likely those of the tick before or after', async () => {
    expect(await read([60, 90, 120].map((y) => tick(44, y) + text(60, y, `Option ${y}`)).join(''), text(300, 60, 'Male'), tick(330, 60), text(352, 60, 'Female'), tick(394, 60)).then((all) => all.at(-2))).not.toContain('Female');
  });
  it('leave a question beside them to others', async () => {
    expect(await read(text(40, 40, 'Sex:'), tick(80, 40), text(96, 40, 'F'), tick(120, 40), text(136, 40, 'M'), text(200, 40, 'Plan:'), tick(240, 40), text(256, 40, 'HMO'), tick(300, 40), text(316, 40, 'PPO'))).toEqual(['Sex: [F|M]', 'Plan: [HMO|PPO]']);
  });
});

describe('titles', () => {
  const field = (x: number, y: number, said: string): string => text(x, y + 3, said) + box(x + 60, y);
  it('are bold, light or larger, and in force below', async () => {
    expect(await read(text(40, 10, 'Claim form', 'height:24px'), title(40, 40, 'Patient'), field(40, 60, 'Name:'), text(40, 90, 'Provider', 'color:rgb(255, 255, 255)'), field(40, 110, 'Name:'))).toEqual(['Claim form > Patient > Name:', 'Claim form > Provider > Name:']);
  });
  it('part the page in columns where they stand side by side, until something crosses', async () => {
    expect(await read(title(40, 40, 'Patient'), title(400, 40, 'Provider'), field(40, 60, 'Name:'), field(400, 60, 'Name:'), field(400, 90, 'Phone:'), title(40, 90, 'Plan'), field(40, 110, 'ID:'), field(400, 120, 'Fax:'), title(40, 150, 'Service'), field(400, 170, 'Date:'), text(40, 203, 'Notes:'), box(100, 200, 500)))
      .toEqual(['Patient > Name:', 'Provider > Name:', 'Provider > Phone:', 'Provider > Fax:', 'Plan > ID:', 'Service > Date:', 'Service > Notes:']);
  });
});

describe('a page that is placed', () => {
  it('keeps the labels that its own markup gives', async () => {
    expect(await read(text(40, 43, 'Text 1'), box(100, 40).replace('<input', '<input aria-label="Member ID"'))).toEqual(['Member ID']);
  });
  it('says so where what sees it is not there yet', async () => {
    delete (globalThis as World).casefileSight;
    document.body.innerHTML = `<div>${rest}</div>`;
    expect((await readPage()).reading.placed).toBe(true);
    (globalThis as World).casefileSight = look;
    expect((await readPage()).reading.placed).toBeUndefined();
  });
  it('looks the same when it is looked at again', async () => {
    await read(text(40, 43, 'Phone:'), box(100, 40), text(40, 70, 'Sex:'), tick(80, 70), text(96, 70, 'F'), tick(120, 70), text(136, 70, 'M'));
    const { questions, prints } = await readPage();
    forget();
    expect(questions.map(printNow)).toEqual([...prints.values()]);
  });
  it('is none where boxes have their words with them', async () => {
    document.body.innerHTML = ['Name', 'Phone', 'Fax', 'Email'].map((said, n) => `<div style="position:absolute;left:40px;top:${400 - n * 40}px">${said} <input style="left:100px;top:${n * 40}px;height:18px"></div>`).join('');
    expect((await readPage()).reading.controls.map((one) => one.label)).toEqual(['Name', 'Phone', 'Fax', 'Email']);
  });
});
