import { describe, expect, it } from 'vitest';
import type { Case } from '#rules/case/schema.ts';
import { decide } from '#rules/decide/decide.ts';
import { particularsIn } from '#rules/decide/particulars.ts';
import { withRepeats } from '#rules/decide/repeats.ts';
import { makePlan } from '#rules/plan/make.ts';
import type { Control } from '#rules/reading.ts';
import { makeReading } from './make-control.ts';
import lindqvist from '../fixtures/cases/lindqvist.json' with { type: 'json' };
import marsh from '../fixtures/cases/marsh-delacroix.json' with { type: 'json' };
import nguyen from '../fixtures/cases/nguyen-bell.json' with { type: 'json' };
import rivera from '../fixtures/cases/rivera.json' with { type: 'json' };

type Given = Partial<Control> & { label: string };
const [LINDQVIST, MARSH, NGUYEN, RIVERA] = [lindqvist, marsh, nguyen, rivera].map((one) => one.cases[0] as unknown as Case) as [Case, Case, Case, Case];
const START: Given[] = ['Patient name', 'Member ID', 'Patient date of birth', 'Date of service', 'Total charges'].map((label) => ({ label }));

const read = (title: string, controls: Given[], headings: string[] = []) => [{ frameId: 0, reading: withRepeats(makeReading({ title, headings: [title, ...headings], controls: [...START, ...controls] })) }];
const kindOf = (title: string, headings: string[] = [], text = '') => decide([{ frameId: 0, reading: makeReading({ title, headings: [title, ...headings], text, controls: START }) }]).kind;
/** What is written into controls after the first ones; "" where nothing is. */
function filled(one: Case, title: string, controls: (Given | string)[]): string[] {
  const pages = read(title, controls.map((control) => (typeof control === 'string' ? { label: control } : control)));
  return makePlan({ id: 'p', today: '2025-11-01', pages, decision: decide(pages), case: one }).items.slice(START.length).map((item) => (item.state === 'fill' ? item.shown : ''));
}

describe('a claim form', () => {
  it('is one though it says what it is not for', () => {
    for (const said of ['Do not use this form for dental, vision or fitness reimbursement.', 'This form is not for vision services.', 'For dental claims, use another form.'])
      expect(kindOf('Member reimbursement request', [said], said)).toBe('reimbursement');
    expect(kindOf('Medical, Dental and Vision Claim')).toBe('reimbursement');
  });
  it('is an account’s where it has the person vouch for their taxes', () => {
    expect(kindOf('File a claim', [], 'I certify that these expenses have not been reimbursed and will not be deducted on a tax return.')).toBe('hsa-fsa');
    expect(kindOf('File a claim', [], 'I certify that these expenses have not been reimbursed.')).toBe('reimbursement');
  });
  it('names the diagnoses that the bill names', () => {
    expect(filled(LINDQVIST, 'Member Claim Form', ['Diagnosis code', 'Second diagnosis code'])).toEqual(['F43.12', '']);
  });
  it('is none where it is for something else', () => {
    for (const title of ['Fitness reimbursement request', 'Weight loss program reimbursement', 'Dental claim form', 'Acupuncture reimbursement', 'Flu shot reimbursement form', 'Parking reimbursement'])
      expect(kindOf(title, [], 'Do not use this form for medical claims. For a medical claim use another form.')).toBe('none');
  });
});

describe('a number of another kind', () => {
  it('is not the plan’s', () => {
    expect(filled(LINDQVIST, 'Health Care FSA Claim Form', ['Employee ID', 'Participant ID', 'HealthEquity ID', 'Health insurance member ID', 'Payroll ID number'])).toEqual(['', 'HE5520916', 'HE5520916', 'XXP883104562', '']);
    expect(filled(RIVERA, 'Health Care FSA Claim Form', ['Participant ID', 'Account number', 'WEX ID'])).toEqual(['', '', '']);
    expect(filled(LINDQVIST, 'Health Care FSA Claim Form', ['Participant ID or last 4 of SSN', 'Last 4 of SSN'])).toEqual(['HE5520916', '']);
    expect(filled(MARSH, 'Member Reimbursement Form', ['Medicare number (MBI)', 'Member ID / Medicare number', 'Claim number from Medicare card'])).toEqual(['', '80114726501', '']);
  });
  it('is a piece where the label says so', () => {
    expect(filled(RIVERA, 'Member Claim Form', [{ label: 'Last 4 of provider tax ID', maxLength: 4 }])).toEqual(['4577']);
  });
});

describe('a card of one expense', () => {
  const card = (n: number): Given[] => ['Service start date', 'Service end date', 'Who was it for?', 'Amount you paid'].map((label) => ({ label, headings: [`Expense ${n}`, 'Expenses'] }));
  it('holds one visit, alone or among others', () => {
    expect(filled(LINDQVIST, 'FSA Claim Form', card(1))).toEqual(['06/16/2025', '06/16/2025', 'Grace Lindqvist', '460.00']);
    expect(filled(LINDQVIST, 'FSA Claim Form', [...card(1), ...card(2)]).slice(4)).toEqual(['06/18/2025', '06/18/2025', 'Grace Lindqvist', '460.00']);
  });
  it('leaves the total the total', () => {
    expect(filled(LINDQVIST, 'FSA Claim Form', [...card(1), ...card(2), { label: 'Total amount requested', headings: ['Expense 2', 'Expenses'] }]).at(-1)).toBe('1380.00');
  });
});

describe('a box that asks for several things', () => {
  it('is given all of them or none', () => {
    expect(filled(RIVERA, 'Member Claim Form', [{ label: 'Facility where services were rendered (Name and Address)', widget: 'textarea' }, 'Name, address and phone of treating physician', 'Facility name, address and license number', 'Name and address of employer'])).toEqual([
      'Alder Wellness Clinic, 920 NW Flanders Street, Suite 300, Portland, OR 97209', 'Anneke Voss, MD, 920 NW Flanders Street, Suite 300, Portland, OR 97209, phone 503-555-0117', '', '',
    ]);
  });
  it('is given each of somebody of his own, in the order asked', () => {
    expect(filled(RIVERA, 'Prior Authorization Request', ['Member name, DOB and member ID', 'Member ID / group number', 'Physician name and specialty', 'Insurance company name and phone'])).toEqual([
      'Maya Rivera, 03/14/1988, U4839201701', 'U4839201701, 3341870', 'Anneke Voss, Psychiatry', 'Cigna Healthcare, phone 800-555-0188',
    ]);
    expect(filled(NGUYEN, 'Prior Authorization Request', ['Provider name/contact name', 'Strength/quantity/dose'])).toEqual(['Marcus Feldman, Renee Castellano', '84 mg, quantity 8']);
  });
  it('is left where one of them is not recorded, or two are of one kind', () => {
    expect(filled(NGUYEN, 'Prior Authorization Request', ['Dose and infusion time', 'Dose and lot number', 'mg per dose & total mg', 'Rendering NPI / billing NPI', 'Drug, strength, dosage form', 'Auth number on file & auth dates', 'Employer name and address'])).toEqual(['', '', '', '', '', '', '']);
  });
  it('is told from one that asks for one', () => {
    expect(particularsIn('Provider (name, NPI)')).toEqual(['name', 'npi']);
    for (const one of ['Name, if different from address on file', 'Email address', 'Street name and number', 'Phone or fax']) expect(particularsIn(one)).toEqual([]);
  });
});

describe('the boxes of one address', () => {
  it('are of whoever the first is, whatever title is in force', () => {
    const under = { headings: ['2. Patient’s date of birth'] };
    expect(filled(NGUYEN, 'Subscriber Claim Form', ['Subscriber’s name', { label: 'Subscriber’s street address', ...under }, { label: 'City', ...under }, { label: 'ZIP', ...under }, 'Patient’s street address', 'City'])).toEqual(['Linh Nguyen', '', '', '', '2200 W Montrose Avenue, Unit 4B', 'Chicago']);
  });
  it('and the pieces of a date or a phone are named by what leads them', () => {
    expect(filled(NGUYEN, 'Member Claim Form', [...['MO', 'DAY', 'YEAR'].map((label) => ({ label, headings: ['Patient’s date of birth'] })), { label: 'Subscriber’s telephone (', maxLength: 3 }, { label: '', maxLength: 8 }])).toEqual(['12', '08', '2001', '773', '555-0129']);
    expect(filled(NGUYEN, 'Member Claim Form', [{ label: 'Patient phone' }, { label: '' }])).toEqual(['773-555-0128', '']);
  });
});

describe('a letter of medical necessity', () => {
  it('speaks of what is to come', () => {
    expect(filled(RIVERA, 'Letter of Medical Necessity', ['Treatment begins', 'Treatment ends'])).toEqual(['09/15/2025', '10/06/2025']);
  });
});

describe('lines that stand for visits', () => {
  const lines = (columns: string[], heading: string) => {
    const rows = [0, 1].flatMap((rowIndex) => columns.map((label) => ({ label, column: label, rowIndex, headings: [heading] })));
    const reading = makeReading({ title: 'Member claim form', headings: ['Member claim form'], controls: [{ label: 'Member ID' }, { label: 'Patient name' }, { label: 'Patient date of birth' }, ...rows] });
    const pages = [{ frameId: 0, reading }];
    return makePlan({ id: 'p', today: '2025-11-01', pages, decision: decide(pages), case: lindqvist.cases[0] as unknown as Case }).items.slice(3).map((one) => one.shown ?? '');
  };
  it('are told by their title, or by what was paid for each', () => {
    expect(lines(['Date of visit', 'CPT / HCPCS', 'Charge'], 'Your visits')).toEqual(['06/16/2025', '96365, J3490', '460.00', '06/18/2025', '96365, J3490', '460.00']);
    expect(lines(['Date of service', 'Amount you paid'], 'Part 2')).toEqual(['06/16/2025', '460.00', '06/18/2025', '460.00']);
  });
  it('are a bill’s where they count units', () => {
    expect(lines(['Date of service', 'CPT', 'Units', 'Charge'], 'Visits')).toEqual(['06/16/2025', '96365', '1', '400.00', '06/16/2025', 'J3490', '1', '60.00']);
  });
});
