import { describe, expect, it, vi } from 'vitest';
import type { Case } from '#rules/case/schema.ts';
import { decide } from '#rules/decide/decide.ts';
import type { Plan, PlanItem } from '#rules/plan.ts';
import { chooseCoverage } from '#rules/plan/coverage.ts';
import { makePlan } from '#rules/plan/make.ts';
import type { Control, Reading } from '#rules/reading.ts';
import type { Value } from '#rules/values/value.ts';
import { makeReading } from './make-control.ts';

// The shapes of values, wording and clinical answers have tests of their own; here they are as plain as can be.
const plain = (value: Value): string => {
  switch (value.is) {
    case 'name': return `${value.first} ${value.last}`;
    case 'date': return value.date;
    case 'phone': return value.digits;
    case 'address': return [value.line1, value.city, value.state, value.postalCode].join(', ');
    case 'money': return value.amount.toFixed(2);
    case 'number': return String(value.number);
    case 'choice': return value.label;
    case 'yes-no': return value.yes ? 'Yes' : 'No';
    case 'text': case 'identifier': return value.text;
    default: return value.is;
  }
};
vi.mock('../../rules/format/render.ts', () => ({ render: (value: Value) => ({ writing: { how: 'text', text: plain(value) }, shown: plain(value) }) }));
vi.mock('../../rules/wording/draft.ts', () => ({ draft: ({ topic }: { topic: string }) => ({ sentences: [], text: `About ${topic}.`, gaps: [], limit: 500 }) }));
vi.mock('../../rules/clinical/answer.ts', () => ({
  answerQuestion: ({ control, case: from }: { control: Control; case: Case }) =>
    /psychosis/.test(control.label) && from.clinical?.psychosisHistory !== undefined ? { value: { is: 'yes-no', yes: from.clinical.psychosisHistory, facts: [{ path: 'clinical.psychosisHistory', says: 'No' }] } } : undefined,
}));

const address = { line1: '8 Larch Road', city: 'Salem', state: 'OR', postalCode: '97301' };
const CASE = {
  id: 'c-1',
  patient: { firstName: 'Ines', lastName: 'Marlow', birthDate: '1990-04-03', sex: 'female', address, phone: '5035550101' },
  coverages: [
    { insuranceType: 'employer', payer: { name: 'Cigna Healthcare' }, memberId: 'U12345678', relationship: 'spouse', subscriber: { firstName: 'Theo', lastName: 'Marlow', birthDate: '1988-01-09' } },
    { insuranceType: 'private', payer: { name: 'Aetna' }, memberId: 'W99887766', relationship: 'self' },
    { insuranceType: 'fsa', payer: { name: 'HealthEquity' }, memberId: 'HE4455', relationship: 'self' },
  ],
  prescriber: { firstName: 'Ada', lastName: 'Voss', credentials: 'MD', npi: '1234567893', phone: '5035550111', address },
  facility: { name: 'Larch Infusion', npi: '1245319599', address },
  diagnoses: [{ code: 'F33.2', description: 'Major depressive disorder, recurrent severe' }],
  history: [
    { kind: 'medication', name: 'venlafaxine', startDate: '2023-07-05', endDate: '2023-12-18', outcome: 'partial-response' },
    { kind: 'psychotherapy', name: 'CBT', startDate: '2023-01-01', outcome: 'partial-response' },
    { kind: 'medication', name: 'sertraline', dose: '200 mg', startDate: '2023-02-06', endDate: '2023-06-20', outcome: 'no-response' },
  ],
  assessments: [],
  clinical: { psychosisHistory: false },
  request: { drug: 'ketamine', route: 'intravenous', dose: '0.5 mg/kg', frequency: 'twice weekly', startDate: '2025-09-15', urgency: 'standard', services: [{ code: '96365', units: 1 }] },
} as unknown as Case;

type Given = Partial<Control> & { label: string };
const START: Given[] = ['Patient name', 'Date of birth', 'Member ID'].map((label) => ({ label, headings: ['Patient information'] }));

function planned(controls: Given[], more: Partial<Omit<Reading, 'controls'>> = {}, coverageIndex?: number): Plan {
  const title = more.title ?? 'Prior Authorization Request';
  const pages = [{ frameId: 0, reading: makeReading({ headings: [title], ...more, title, controls }) }];
  return makePlan({ id: 'p', today: '2025-09-10', pages, decision: decide(pages), case: CASE, ...(coverageIndex === undefined ? {} : { coverageIndex }) });
}
const after = (controls: Given[]): PlanItem[] => planned([...START, ...controls]).items.slice(START.length);

describe('a plan', () => {
  it('leaves a bare phone below a party that the case does not describe', () => {
    expect(after(['Pharmacy', 'Requesting provider'].map((heading) => ({ label: 'Phone', headings: [heading] }))).map((one) => [one.state, one.shown])).toEqual([['left', ''], ['fill', '5035550111']]);
  });

  it('says what goes where, from which fact, in page order and grouped by the page', () => {
    const plan = planned([...START, { label: 'NPI', headings: ['Servicing facility'] }]);
    expect(plan.items.map((one) => [one.state, one.shown, one.facts[0]?.path, one.group])).toEqual([
      ['fill', 'Ines Marlow', 'patient', 'Patient information'],
      ['fill', '1990-04-03', 'patient.birthDate', 'Patient information'],
      ['fill', 'U12345678', 'coverages[0].memberId', 'Patient information'],
      ['fill', '1245319599', 'facility.npi', 'Servicing facility'],
    ]);
    expect(plan).toMatchObject({ kind: 'prior-authorization', patient: { name: 'Ines Marlow', birthDate: '1990-04-03', memberIdEnd: '5678' }, warnings: [] });
    expect(plan.stop).toBeUndefined();
  });

  it('says why for everything that is left', () => {
    const items = after([{ label: 'Signature' }, { label: 'Favourite colour' }, { label: 'DEA number' }, { label: 'Pharmacy phone' }, { label: 'Fax', headings: ['Servicing facility'] }]);
    expect(items.map((one) => [one.state, one.reason])).toEqual([['left', 'signature'], ['left', 'not-understood'], ['left', 'not-recorded'], ['left', 'other-party'], ['left', 'not-recorded']]);
    for (const one of items) expect(one.why).toMatch(/^[A-Z].*\.$/);
  });

  it('takes medications oldest first into a medication table, and stops where they end', () => {
    const rows = [0, 1, 2].map((rowIndex) => ({ label: 'Medication', column: 'Medication', rowIndex, headings: ['Previous medications tried'] }));
    expect(after(rows).map((one) => one.shown || one.reason)).toEqual(['sertraline', 'venlafaxine', 'not-recorded']);
  });

  it('takes the subscriber from the coverage, and the patient where they are the subscriber', () => {
    const subscriber = [...START, { label: 'Subscriber name' }];
    expect(planned(subscriber).items[3]?.shown).toBe('Theo Marlow');
    expect(planned(subscriber, {}, 1).items[3]?.shown).toBe('Ines Marlow');
  });

  it('answers clinical questions only from what is recorded', () => {
    const options = ['Yes', 'No'].map((label) => ({ value: label, label, chosen: false }));
    const items = after([{ label: 'History of psychosis?', widget: 'radio', options }, { label: 'Is the patient pregnant?', widget: 'radio', options }]);
    expect(items.map((one) => one.shown || one.reason)).toEqual(['No', 'not-understood']);
  });

  it('drafts free text', () => {
    expect(after([{ label: 'Statement of medical necessity', widget: 'textarea' }])[0]).toMatchObject({ state: 'fill', shown: 'About medical-necessity.', wording: { limit: 500 } });
  });
});

describe('what a control holds already', () => {
  it('is left when it is the same, however it is punctuated', () => {
    expect(after([{ label: 'Patient phone', value: '(503) 555-0101' }])[0]).toMatchObject({ state: 'left', reason: 'holds-value', why: 'Already there.' });
  });

  it('is offered, not taken over, when it differs', () => {
    expect(after([{ label: 'Patient phone', value: '5035550999' }])[0]).toMatchObject({ state: 'offer', holds: '5035550999', shown: '5035550101' });
  });

  it('is nothing when it is an empty mask or an unpicked choice', () => {
    expect(after([{ label: 'Patient phone', value: '(___) ___-____' }])[0]?.state).toBe('fill');
    expect(after([{ label: 'Sex', widget: 'select', value: 'Select one', options: [{ value: '', label: 'Select one', chosen: true }, { value: 'F', label: 'Female', chosen: false }] }])[0]?.state).toBe('fill');
  });
});

describe('another patient on the page', () => {
  const held = (index: number, value: string, more: Partial<Control> = {}): string | undefined => planned(START.map((one, n) => (n === index ? { ...one, ...more, value } : one))).stop;

  it('stops the fill, also in a locked field', () => {
    expect(held(0, 'Roland Quist')).toBe('This page already names another patient (Roland Quist): nothing is filled.');
    expect(held(1, '02/11/1971')).toMatch(/another patient/);
    expect(held(2, 'K00998877')).toMatch(/another patient/);
    expect(held(0, 'Roland Quist', { readOnly: true })).toMatch(/another patient/);
  });

  it('does not stop for the same patient or the subscriber written otherwise', () => {
    expect([held(0, 'MARLOW, INES'), held(0, 'Theo Marlow'), held(1, '04/03/1990'), held(2, 'u123-45678-01'), held(0, ''), held(0, 'Patient name')]).toEqual(Array(6).fill(undefined));
  });

  it('stops for a banner, not for plain words', () => {
    expect(planned(START, { text: 'Welcome. Patient: Roland Quist DOB: 02/11/1971' }).stop).toMatch(/Roland Quist/);
    expect(planned(START, { text: 'Patient: Marlow, Ines. Member: Customer Service. Patient: First Name Last Name' }).stop).toBeUndefined();
  });
});

describe('the coverage', () => {
  it('is the one that the page names, else the first', () => {
    expect(planned(START).coverageIndex).toBe(0);
    expect(planned(START, { title: 'Aetna prior authorization request' })).toMatchObject({ coverageIndex: 1, warnings: [] });
  });

  it('is the one of the program in the title', () => {
    const medicaid = { ...CASE, coverages: [...CASE.coverages.slice(0, 1), { insuranceType: 'medicaid', payer: { name: 'CareSource' }, memberId: '1077', relationship: 'self' }] } as unknown as Case;
    const chosen = (title: string): number => chooseCoverage(medicaid, 'prior-authorization', undefined, [makeReading({ title, headings: [title], controls: [] })]).index;
    expect([chosen('Medicaid prior authorization'), chosen('Medicare and Medicaid prior authorization'), chosen('Prior authorization')]).toEqual([1, 0, 0]);
  });

  it('has no Medicare number but Medicare’s own', () => {
    const asked = (insuranceType: string, memberId: string): string | undefined => {
      const one = { ...CASE, coverages: [{ insuranceType, payer: { name: 'SCAN' }, memberId, relationship: 'self' }] } as unknown as Case;
      const pages = [{ frameId: 0, reading: makeReading({ title: 'Prior Authorization Request', headings: ['Prior Authorization Request'], controls: [...START, { label: 'Medicare number', headings: ['Patient information'] }] }) }];
      return makePlan({ id: 'p', today: '2025-09-10', pages, decision: decide(pages), case: one }).items.at(-1)?.shown;
    };
    expect([asked('medicare-advantage', '80114726501'), asked('medicare', '1EG4TE5MK73'), asked('medicare-advantage', '1EG4-TE5-MK73')]).toEqual(['', '1EG4TE5MK73', '1EG4-TE5-MK73']);
  });

  it('is the account on an FSA form', () => {
    expect(planned([...START, { label: 'Amount requested' }], { title: 'Health care FSA claim form' })).toMatchObject({ kind: 'hsa-fsa', coverageIndex: 2 });
  });

  it('warns when the page is another insurer’s', () => {
    expect(planned(START, { title: 'Humana prior authorization request' }).warnings[0]).toMatch(/Humana.*Cigna Healthcare/);
  });
});
