import { describe, expect, it } from 'vitest';
import type { Case } from '#rules/case/schema.ts';
import { addsRow, lastRowOf, removerOf } from '#rules/decide/adding.ts';
import { decide } from '#rules/decide/decide.ts';
import { withRepeats } from '#rules/decide/repeats.ts';
import { inFull } from '#rules/decide/spelled-out.ts';
import { makePlan } from '#rules/plan/make.ts';
import type { Press, Reading } from '#rules/reading.ts';
import { makeReading } from './make-control.ts';
import rivera from '../fixtures/cases/rivera.json' with { type: 'json' };

const press = (label: string, after?: string, before?: string): Press => ({ key: `p-${label}`, label, legends: [], ...(after ? { after } : {}), ...(before ? { before } : {}) });
const page = (labels: string[], presses: Press[], headings: string[] = ['Services']): Reading =>
  withRepeats(makeReading({ title: 'Member Medical Claim Form', headings: ['Member Medical Claim Form'], presses, controls: [
    ...['Member ID', 'Patient last name', 'Patient first name', 'Patient date of birth'].map((label) => ({ label, headings: ['Patient'] })),
    ...labels.map((label) => ({ label, headings })),
  ] }));
const rowsOf = (reading: Reading) => reading.controls.map((one) => one.rowIndex);
const LINE = ['Date of service', 'Procedure code', 'Amount charged'];

describe('rows that are no table', () => {
  it('are seen where the same questions come again in the same order', () => {
    expect(rowsOf(page([...LINE, ...LINE, 'Total charges'], []))).toEqual([undefined, undefined, undefined, undefined, 0, 0, 0, 1, 1, 1, undefined]);
  });
  it('do not count the sums that stand below them', () => {
    const line = (rowIndex: number) => LINE.map((label) => ({ label, rowIndex, headings: ['Services'] }));
    const sums = ['Total of this bill', 'Amount you paid'].map((label) => ({ label, rowIndex: 0, headings: ['Services'] }));
    expect(rowsOf(withRepeats(makeReading({ controls: [...line(0), ...line(1), ...sums] })))).toEqual([0, 0, 0, 1, 1, 1, undefined, undefined]);
  });
  it('are numbered below legends that count', () => {
    const reading = withRepeats(makeReading({ controls: [1, 2, 3].flatMap((n) => ['Name', 'Dose'].map((label) => ({ label, legends: [`Medication ${n}`] }))) }));
    expect(rowsOf(reading)).toEqual([0, 0, 1, 1, 2, 2]);
  });
  it('are not made of two parties that are asked the same', () => {
    const reading = withRepeats(makeReading({ controls: ['Prescriber', 'Facility'].flatMap((heading) => ['Name', 'NPI', 'Phone'].map((label) => ({ label, headings: [heading] }))) }));
    expect(rowsOf(reading)).toEqual(Array(6).fill(undefined));
  });
  it('are seen past the hidden input behind each widget', () => {
    const row = (n: number) => [{ label: `Drug ${n}` }, { label: 'From' }, { label: 'Result', widget: 'combobox' as const }, { label: '', visible: false, hints: ['Result'] }];
    expect(rowsOf(withRepeats(makeReading({ controls: [...row(1), ...row(2)] })))).toEqual([0, 0, 0, undefined, 1, 1, 1, undefined]);
  });
  it('are runs of boxes that share one label, said in full', () => {
    const labels = ['A', 'B'].flatMap((letter) => Array<string>(4).fill(`Drug ${letter}: drug and highest dose / from / through / why stopped`));
    const reading = withRepeats(makeReading({ controls: labels.map((label) => ({ label, headings: ['Antidepressants tried'] })) }));
    expect(rowsOf(reading)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    expect(inFull(reading).controls.slice(4).map((one) => one.label)).toEqual(['drug and highest dose', 'from', 'through', 'why stopped']);
  });
  it('are lines that their labels count, below a title that speaks of earlier treatments', () => {
    const said = (heading: string) => inFull(makeReading({ controls: [{ label: 'Psychotherapy 2 start', headings: [heading] }] })).controls[0];
    expect(said('Previous psychotherapy')).toMatchObject({ label: 'start', row: 'Psychotherapy 2', rowIndex: 1 });
    expect(said('Requested services')).toMatchObject({ label: 'Psychotherapy 2 start' });
  });
  it('are the one block that a button adds another of, without what stands before it', () => {
    expect(rowsOf(page(LINE, [press('+ Add another service', 'c6')]))).toEqual([undefined, undefined, undefined, undefined, 0, 0, 0]);
    expect(rowsOf(page(LINE, [press('Next', 'c6')]))).toEqual(Array(7).fill(undefined));
  });
});

describe('a button that adds a row', () => {
  it('is known by its words', () => {
    for (const label of ['Add another medication', '+ Add row', 'Add line', 'New row', 'Add expense']) expect(addsRow(press(label)), label).toBe(true);
    for (const label of ['Add attachment', 'Add another provider', 'Next', 'Save', 'Add to calendar', 'Address book', 'Submit another claim for this patient and add it to the list of claims']) expect(addsRow(press(label)), label).toBe(false);
  });
  it('adds to the last row beside it', () => {
    const below = page([...LINE, ...LINE], [press('Add line', 'c9')]);
    expect(lastRowOf(below, below.presses[0]!).map((one) => one.key)).toEqual(['c7', 'c8', 'c9']);
    const above = page([...LINE, ...LINE], [press('Add line', 'c3', 'c4')]);
    expect(lastRowOf(above, above.presses[0]!).map((one) => one.key)).toEqual(['c7', 'c8', 'c9']);
  });
  it('has its opposite in the row', () => {
    const reading = page([...LINE, ...LINE], [press('Remove', 'c6'), press('×', 'c9')]);
    expect(removerOf(reading, new Set(['c7', 'c8', 'c9']))?.label).toBe('×');
    expect(removerOf(reading, new Set(['c1']))).toBeUndefined();
  });
});

describe('a plan', () => {
  const planOf = (reading: Reading, one: unknown = rivera.cases[0]) => {
    const pages = [{ frameId: 0, reading }];
    return makePlan({ id: 'p', today: '2025-11-01', pages, decision: decide(pages), case: one as Case });
  };
  it('adds as many rows as the case still has lines', () => {
    const item = planOf(page(LINE, [press('Add another service', 'c6')])).items.at(-1);
    expect(item).toMatchObject({ state: 'fill', rows: 3, label: 'Add another service' });
  });
  it('adds none where there are enough, or where the case holds no line', () => {
    expect(planOf(page([...LINE, ...LINE, ...LINE, ...LINE], [press('Add another service', 'c15')])).items.some((item) => item.rows !== undefined)).toBe(false);
    expect(planOf(page(LINE, [press('Add another service', 'c6')]), { ...rivera.cases[0], visits: [] }).items.some((item) => item.rows !== undefined)).toBe(false);
  });
});
