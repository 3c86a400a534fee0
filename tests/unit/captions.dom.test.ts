import { afterEach, describe, expect, it } from 'vitest';
import { printNow, readPage } from '../../entrypoints/eyes/read/index.ts';
import { forget } from '../../entrypoints/eyes/read/memo.ts';

afterEach(() => void (document.body.innerHTML = ''));

/** What each box of a page is called; where rows repeat, its row's number and its column. */
async function called(html: string): Promise<string[]> {
  document.body.innerHTML = `<form>${html}</form>`;
  const { reading } = await readPage();
  return reading.controls.map((one) => (one.rowIndex === undefined ? one.label : `${one.rowIndex}.${one.column}`));
}

const boxes = (...spans: number[]): string => `<tr>${spans.map((span) => `<td colspan="${span}"><input></td>`).join('')}</tr>`;
const names = (...cells: (string | [string, number])[]): string => `<tr>${cells.map((one) => (typeof one === 'string' ? `<td>${one}</td>` : `<td colspan="${one[1]}">${one[0]}</td>`)).join('')}</tr>`;
const title = (text: string): string => `<tr><th colspan="6">${text}</th></tr>`;
const table = (...rows: string[]): string => `<table>${rows.join('')}</table>`;

describe('captions in the row below', () => {
  it('name the boxes above them', async () => {
    expect(await called(table(boxes(1, 1), names('Last name', 'First name'), boxes(1, 1), names('City', 'State')))).toEqual(['Last name', 'First name', 'City', 'State']);
  });
  it('do so where cells span columns', async () => {
    expect(await called(table(title('Patient'), boxes(3, 1, 2), names(['Employer', 3], 'Group no.', ['Participant I.D.', 2]), boxes(2, 2, 1, 1), names(['Last name', 2], ['First name', 2], 'M.I.', 'Sex')))).toEqual(['Employer', 'Group no.', 'Participant I.D.', 'Last name', 'First name', 'M.I.', 'Sex']);
  });
  it('do so in each of several parts', async () => {
    expect(await called(table(title('Employee'), boxes(1, 1), names('Last name', 'First name'), title('Patient'), boxes(1, 1), names('Name', 'Date of birth'), title('Note'), title('Signed'), boxes(1, 1), names('Signature', 'Date')))).toEqual(['Last name', 'First name', 'Name', 'Date of birth', 'Signature', 'Date']);
  });
  it('name every line of several', async () => {
    expect(await called(table(title('Expenses'), boxes(1, 1), boxes(1, 1), names('Date of service', 'Amount'), boxes(1, 1), names('Physician', 'Facility')))).toEqual(['0.Date of service', '0.Amount', '1.Date of service', '1.Amount', 'Physician', 'Facility']);
  });
  it('may be below empty cells, and carry a unit', async () => {
    expect(await called(table('<tr><td><input></td><td></td><td><input></td></tr>', names('Height (in)', '', 'Weight (kg)'), '<tr><td><input></td><td></td><td><input></td></tr>', names('Signature', '', 'Date')))).toEqual(['Height (in)', 'Weight (kg)', 'Signature', 'Date']);
  });
  it('may be below choices', async () => {
    const choice = '<td><input type="radio" name="a" value="Y">Yes <input type="radio" name="a" value="N">No</td>';
    expect(await called(table(`<tr>${choice}<td><input></td></tr>`, names('Other coverage?', 'Name of other plan'), boxes(1, 1), names('Holder', 'Effective date')))).toEqual(['Other coverage?', 'Name of other plan', 'Holder', 'Effective date']);
  });
  it('leave a row of another shape without', async () => {
    expect(await called(table(title('Patient'), boxes(1, 1, 1), names('Last name', 'First name', 'Sex'), boxes(2, 1), names('Phone', 'Fax', 'Email'), boxes(3)))).toEqual(['Last name', 'First name', 'Sex', '', '', '']);
  });
  it('leave boxes between that have their own words', async () => {
    expect(await called(table('<tr><td>Claim no. <input></td><td>Date <input></td></tr>', boxes(1, 1), names('Last name', 'First name'), boxes(1, 1), names('City', 'State'), '<tr><td>Comments <input></td><td>Initials <input></td></tr>'))).toEqual(['Claim no.', 'Date', 'Last name', 'First name', 'City', 'State', 'Comments', 'Initials']);
  });
  it('are read in rows of blocks', async () => {
    const row = (...cells: string[]): string => `<div>${cells.map((one) => `<div>${one}</div>`).join('')}</div>`;
    expect(await called(`<h3>Patient</h3>${row('<input>', '<input>')}${row('Last name', 'First name')}${row('<input>', '<input>', '<input>')}${row('City', 'State', 'ZIP')}`)).toEqual(['Last name', 'First name', 'City', 'State', 'ZIP']);
    expect(await called(`<section>${row('<input>', '<input>')}${row('<input>', '<input>')}${row('Date', 'Amount')}</section>`)).toEqual(['Date', 'Amount', 'Date', 'Amount']);
  });
});

describe('captions in the cell itself', () => {
  it('are on the line after the box', async () => {
    expect(await called(table('<tr><td><input><br>Last name</td><td><input><br>First name</td></tr>', '<tr><td><input><br><small>City</small></td><td><input><br><small>State</small></td></tr>'))).toEqual(['Last name', 'First name', 'City', 'State']);
    expect(await called('<h3>Patient</h3><div><p><input><br>Last name</p><p><input><br>First name</p></div>')).toEqual(['Last name', 'First name']);
  });
  it('are elements of their own', async () => {
    expect(await called('<div><div><input><small>Last name</small></div><div><input><small>First name</small></div></div>')).toEqual(['Last name', 'First name']);
  });
  it('may be beside what wraps the box, in rows of one box too', async () => {
    const cell = (caption: string): string => `<div><div><input></div><div>${caption}</div></div>`;
    expect(await called(`<div><b>Member</b><div>${cell('First')}${cell('Last')}</div><div>${cell('Date of birth')}${cell('Member ID')}</div>${cell('Anything else that we should know?')}</div>`)).toEqual(['First', 'Last', 'Date of birth', 'Member ID', 'Anything else that we should know?']);
  });
  it('are remarks where words stand before what wraps the box', async () => {
    const cell = (name: string): string => `<div>${name}</div><div><div><input></div><div>As on your card</div></div>`;
    expect(await called(`<div>${cell('Name')}${cell('Member ID')}</div>`)).toEqual(['Name', 'Member ID']);
  });
  it('stand between a unit and a line of help', async () => {
    const field = (name: string, unit = '', help = ''): string => `<div>${unit && `<span>${unit}</span>`}<input><div>${name}</div>${help && `<p>${help}</p>`}</div>`;
    const card = (at: number): string => `<h3>Expense ${at}</h3><div>${field('Date', '', 'MM/DD/YYYY')}${field('Service')}${field('Paid', '$')}</div>`;
    expect(await called(`${field('Condition', '', 'A plain description.')}${card(1)}${card(2)}`)).toEqual(['Condition', 'Date', 'Service', 'Paid', 'Date', 'Service', 'Paid']);
  });
  it('are not how a date is written', async () => {
    expect(await called(table(names('Start', 'End'), '<tr><td><input><br>mm/dd/yyyy</td><td><input><br>mm/dd/yyyy</td></tr>'))).toEqual(['0.Start', '0.End']);
  });
  it('follow their line', async () => {
    expect(await called('<p><input> Last name <input> First name</p>')).toEqual(['Last name', 'First name']);
    expect(await called(table('<tr><td colspan="2"><input> Last name <input> First name <input> M.I.</td></tr>'))).toEqual(['Last name', 'First name', 'M.I.']);
    expect(await called('<div><input><br>Last name<br><input><br>First name</div>')).toEqual(['Last name', 'First name']);
  });
  it('are no names where words stand before', async () => {
    expect(await called(table('<tr><td>Name</td><td><input><br>as on the card</td><td>Phone</td><td><input><br>if known</td></tr>'))).toEqual(['Name', 'Phone']);
    expect(await called(table('<tr><td>Employee name</td><td><input><br>last</td><td><input><br>first</td></tr>'))).toEqual(['last', 'first']);
    expect(await called('<p>Last name <input> First name <input> (as on the card)</p>')).toEqual(['Last name', 'First name']);
    expect(await called(table(names('Dose', 'Supply'), '<tr><td><input> mg</td><td><input> days</td></tr>'))).toEqual(['0.Dose', '0.Supply']);
  });
});

describe('names in a table of their own', () => {
  const head = '<div><table><thead><tr><th>Drug</th><th>Start</th><th>Outcome</th></tr></thead></table></div>';
  const rows = (before = ''): string => `<div><table>${before}<tbody>${boxes(1, 1, 1)}${boxes(1, 1, 1)}</tbody></table></div>`;
  const all = ['0.Drug', '0.Start', '0.Outcome', '1.Drug', '1.Start', '1.Outcome'];
  it('stand above the one that scrolls', async () => {
    expect(await called(`<div>${head}${rows()}</div>`)).toEqual(all);
    expect(await called(`<div><div>${head}</div>${rows('<thead><tr><th></th><th></th><th></th></tr></thead>')}</div>`)).toEqual(all);
    expect(await called(`${table(names('Drug', 'Start', 'Outcome'))}${table(boxes(1, 1, 1), boxes(1, 1, 1))}`)).toEqual(all);
  });
  it('are those of another table where it has rows of its own, or is of another width', async () => {
    expect(await called(`${table(names('Fax', 'Phone', 'Hours'), names('one', 'two', 'three'), names('four', 'five', 'six'))}${table(boxes(1, 1, 1))}`)).toEqual(['', '', '']);
    expect(await called(`${table(names('Fax', 'Phone'))}${table(boxes(1, 1, 1))}`)).toEqual(['', '', '']);
  });
  it('are no names of boxes with labels at their left', async () => {
    expect(await called(`${table(names('Fax', 'Phone'))}${table('<tr><td>Last name</td><td><input></td></tr>', '<tr><td>First name</td><td><input></td></tr>')}`)).toEqual(['Last name', 'First name']);
  });
});

describe('names in the row above', () => {
  it('stay those of the rows below them', async () => {
    expect(await called(table(names('Date', 'Amount'), boxes(1, 1), boxes(1, 1)))).toEqual(['0.Date', '0.Amount', '1.Date', '1.Amount']);
    expect(await called(table(title('Services'), names('Date', 'Amount'), boxes(1, 1), names('City', 'State'), boxes(1, 1)))).toEqual(['Date', 'Amount', 'City', 'State']);
    expect(await called(table(names('Date', 'Amount'), boxes(1, 1), boxes(1, 1), names('Total', 'US dollars')))).toEqual(['0.Date', '0.Amount', '1.Date', '1.Amount']);
    expect(await called(`<table><thead>${names('Date', 'Amount')}</thead><tbody>${boxes(1, 1)}${boxes(1, 1)}${names('Total', 'US dollars')}</tbody></table>`)).toEqual(['0.Date', '0.Amount', '1.Date', '1.Amount']);
  });
  it('stay so below a row of filters, and above a row of totals', async () => {
    expect((await called(table(boxes(1, 1), names('Date', 'Amount'), boxes(1, 1), boxes(1, 1)))).slice(2)).toEqual(['0.Date', '0.Amount', '1.Date', '1.Amount']);
    expect(await called(table(names('Date', 'Amount'), boxes(1, 1), boxes(1, 1), names('Total', ''), boxes(1, 1)))).toEqual(['0.Date', '0.Amount', '1.Date', '1.Amount', '2.Date', '2.Amount']);
  });
  it('stay so below a row with its own labels', async () => {
    expect(await called(table('<tr><td>Name <input></td><td>NPI <input></td></tr>', names('Date', 'Amount'), boxes(1, 1), boxes(1, 1)))).toEqual(['Name', 'NPI', '0.Date', '0.Amount', '1.Date', '1.Amount']);
  });
  it('are none where above and below cannot be told apart', async () => {
    expect(await called(table(title('Drug and dose'), boxes(1, 1), names('Last name', 'First name'), boxes(1, 1)))).toEqual(['', '', '', '']);
  });
});

describe('a heading and words below it that name one box', () => {
  it('are its question and what is said of it', async () => {
    const one = (id: string, asks: string, says: string): string => `<div><div id="${id}" role="heading" aria-level="3">${asks}</div><div id="${id}d">${says}</div><input aria-labelledby="${id} ${id}d"></div>`;
    document.body.innerHTML = `<form>${one('a', 'Account holder', 'Only if somebody other than the patient')}${one('b', 'Recommended until', 'No more than 12 months')}</form>`;
    const { reading } = await readPage();
    expect(reading.controls.map(({ label, hints }) => [label, hints])).toEqual([['Account holder', ['Only if somebody other than the patient']], ['Recommended until', ['No more than 12 months']]]);
  });
  it('are not where the heading titles several boxes', async () => {
    expect(await called('<div><h3 id="t">Facility address</h3><span id="x">City</span><input aria-labelledby="t x"><span id="y">State</span><input aria-labelledby="t y"></div>')).toEqual(['City', 'State']);
  });
});

describe('a box below a title that says in itself what it is', () => {
  it('looks the same when it is filled as when it was read', async () => {
    document.body.innerHTML = '<form><h2>Beneficiary</h2><div><input placeholder="Last name*"></div><div><input placeholder="First name*"></div></form>';
    const { questions, prints } = await readPage();
    expect(questions[0]?.control.label).toBe('Last name*');
    forget();
    for (const one of questions) expect(printNow(one)).toBe(prints.get(one.control.key));
  });
});
