import { afterEach, describe, expect, it } from 'vitest';
import { readPage } from '../../entrypoints/eyes/read/index.ts';

afterEach(() => void (document.body.innerHTML = ''));

/** What each control of a page is called; where rows repeat, its row's number and its column; its answers in brackets. */
async function called(html: string): Promise<string[]> {
  document.body.innerHTML = `<form>${html}</form>`;
  const { reading } = await readPage();
  return reading.controls.map((one) => (one.rowIndex === undefined ? one.label : `${one.rowIndex}.${one.column}`) + (one.options ? ` (${one.options.map(({ label }) => label).join(', ')})` : ''));
}
const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const BOX = '<input>';
const pair = (name: string, after = ''): string => `<input type="radio" name="${name}" value="Y"> Yes <input type="radio" name="${name}" value="N"> No ${after}`;

describe('names of a table', () => {
  it('in two rows are told by the cells that go over both', async () => {
    const head = '<thead><tr><th rowspan="2">Measure</th><th colspan="2">Pre-treatment</th><th colspan="2">Most recent</th></tr><tr><th>Score</th><th>Date</th><th>Score</th><th>Date</th></tr></thead>';
    const line = (scale: string) => row(scale, BOX, BOX, BOX, BOX);
    expect(await called(`<table>${head}<tbody>${line('PHQ-9')}${line('MADRS')}</tbody></table>`)).toEqual([0, 1].flatMap((n) => ['Pre-treatment Score', 'Pre-treatment Date', 'Most recent Score', 'Most recent Date'].map((column) => `${n}.${column}`)));
  });
  it('end where a row of another make begins', async () => {
    const lines = [row('<i>Antidepressant</i>', '<i>Dose</i>', '<i>Reason</i>'), row(BOX, BOX, BOX), row(BOX, BOX, BOX)];
    expect(await called(`<table>${lines.join('')}${row('17. Rating scale scores:', `MADRS ${BOX}`, `PHQ-9 ${BOX}`)}</table>`)).toEqual(['0.Antidepressant', '0.Dose', '0.Reason', '1.Antidepressant', '1.Dose', '1.Reason', 'MADRS', 'PHQ-9']);
  });
  it('may stand in a block before the one that holds the rows', async () => {
    const line = `<div class="x"><div>${BOX}</div><div>${BOX}</div><div>${BOX}</div></div>`;
    expect(await called(`<div class="x"><div>Service from</div><div>Provider</div><div>Your cost</div></div><div>${line}${line}</div>`)).toEqual([0, 1].flatMap((n) => ['Service from', 'Provider', 'Your cost'].map((column) => `${n}.${column}`)));
  });
});

describe('a box in a cell', () => {
  it('is called by the number and words before it, not by the cell at its left', async () => {
    expect(await called(`<table>${row('8. Drug name: <b>SPRAVATO</b>', `9. Strength: ${BOX}`, `10. Quantity: ${BOX}`)}</table>`)).toEqual(['9. Strength:', '10. Quantity:']);
  });
  it('is called by the cell at its left where it says a unit only', async () => {
    expect(await called(`<table>${row('Charge', `$ ${BOX}`)}${row('Weight', `${BOX} kg`)}</table>`)).toEqual(['Charge', 'Weight']);
  });
  it('is a piece of what stands before its small table', async () => {
    document.body.innerHTML = `<form><table>${row('1. Name', BOX)}${row(`9. Birth date<br><table>${row('<input maxlength="2">', '<input maxlength="2">', '<input maxlength="4">')}${row('Mo.', 'Day', 'Year')}</table>`, 'x')}</table></form>`;
    const { reading } = await readPage();
    expect(reading.controls.slice(1).map(({ label, legends }) => [label, legends[0]])).toEqual([['Mo.', '9. Birth date'], ['Day', '9. Birth date'], ['Year', '9. Birth date']]);
  });
});

describe('answers', () => {
  it('laid out in a table of their own are asked by the words before it', async () => {
    const list = (name: string) => `<table>${row(`<input type="radio" name="${name}" id="${name}1"><label for="${name}1">Yes</label>`, `<input type="radio" name="${name}" id="${name}2"><label for="${name}2">No</label>`)}</table>`;
    expect(await called(`<table><tr><td>Is there a history of psychosis? ${list('a')}Was the report reviewed? ${list('b')}</td></tr></table>`)).toEqual(['Is there a history of psychosis? (Yes, No)', 'Was the report reviewed? (Yes, No)']);
  });
  it('are called by their columns where only the question stands before them', async () => {
    const line = (name: string, question: string) => row(question, ...['Y', 'N', 'NA'].map((value) => `<input type="radio" name="${name}" value="${value}">`));
    const long = 'Has the patient shown an inadequate response to at least two antidepressants of different classes?';
    expect(await called(`<table>${row('Question', 'Yes', 'No', 'N/A')}${line('a', long)}${line('b', `${long} Say why.`)}</table>`)).toEqual(['0.Yes (Yes, No, N/A)', '1.Yes (Yes, No, N/A)']);
  });
  it('do not swallow the next question', async () => {
    expect((await called(`<p>Is it taken with an antidepressant? ${pair('a', 'If yes, give name and dose:')} ${BOX}</p>`))[0]).toBe('Is it taken with an antidepressant? (Yes, No)');
  });
});
