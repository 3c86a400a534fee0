import { describe, expect, it } from 'vitest';
import { decide } from '#rules/decide/decide.ts';
import type { Control, Reading } from '#rules/reading.ts';
import { makeReading } from './make-control.ts';

type Given = Partial<Control> & { label: string };

/** Each control as "role.field#row", or "left: reason". */
function decided(reading: Reading): string[] {
  return decide([{ frameId: 0, reading }]).decisions.flatMap((page) =>
    page.decisions.map((one) => (one.does === 'ask' ? `${one.role}.${one.field}${one.row === undefined ? '' : `#${one.row}`}` : `left: ${one.reason}`)),
  );
}

const request = (controls: Given[], title = 'Prior Authorization Request Form'): Reading => makeReading({ title, headings: [title], controls });
/** What a form needs to be one, out of the way of what is tested. */
const START: Given[] = [
  { label: 'Patient name', headings: ['Patient information'] },
  { label: 'Member ID', headings: ['Patient information'] },
  { label: 'Date of birth', headings: ['Patient information'] },
];
const after = (controls: Given[], title?: string): string[] => decided(request([...START, ...controls], title)).slice(START.length);

describe('whose a control is', () => {
  it('takes the same label by the section it stands in', () => {
    const npi = (heading: string): Given => ({ label: 'NPI', headings: [heading] });
    expect(after([npi('Requesting provider'), npi('Servicing facility'), npi('Referring physician')])).toEqual(['prescriber.npi', 'facility.npi', 'left: other-party']);
  });

  it('lets the own label win over legend and heading', () => {
    expect(after([{ label: 'Subscriber date of birth', legends: ['Patient information'], headings: ['Provider information'] }])).toEqual(['subscriber.birth-date']);
  });

  it('lets the innermost legend win over headings', () => {
    expect(after([{ label: 'Phone', legends: ['Policyholder'], headings: ['Patient information'] }])).toEqual(['subscriber.phone']);
  });

  it('does not take the form’s own title for a section', () => {
    expect(after([{ label: 'First name', headings: ['Provider prior authorization request'] }])).toEqual(['patient.first-name']);
  });

  it('goes on with the party named before where nothing else is said', () => {
    expect(after([{ label: 'Servicing facility name' }, { label: 'Phone' }, { label: 'NPI' }])).toEqual(['facility.facility-name', 'facility.phone', 'facility.npi']);
  });

  it('leaves particulars of a party that the field cannot be about', () => {
    expect(after([{ label: 'Street address', headings: ['Other insurance'] }, { label: 'Policy number', headings: ['Other insurance'] }])).toEqual(['left: other-party', 'other-coverage.member-id']);
  });
});

describe('another party’s section', () => {
  it('keeps its fields, whatever words of ours their labels share', () => {
    const under = (heading: string, label: string): Given => ({ label, headings: [heading] });
    expect(
      after([
        under('Primary care provider', 'Provider name'), under('Other insurance', 'Member ID'), under('Other insurance', 'Name of insurance company'),
        under('Other insurance', 'Subscriber date of birth'), under('Dispensing pharmacy', 'NPI'), under('Dispensing pharmacy', 'Patient name'),
      ]),
    ).toEqual(['left: other-party', 'other-coverage.member-id', 'other-coverage.payer-name', 'other-coverage.birth-date', 'left: other-party', 'patient.full-name']);
  });
});

describe('what is asked', () => {
  it('tells codes from descriptions', () => {
    expect(after([{ label: 'Diagnosis (ICD-10)' }, { label: 'Diagnosis description' }, { label: 'CPT code' }])).toEqual([
      'patient.diagnosis-code', 'patient.diagnosis-description', 'patient.procedure-code',
    ]);
  });

  it('reads rows of earlier treatments from the other columns', () => {
    const row = (rowIndex: number): Given[] =>
      ['Medication', 'Dose', 'Start date', 'End date', 'Outcome'].map((label) => ({ label, column: label, rowIndex, headings: ['Previous medications'] }));
    const names = ['trial-name', 'trial-dose', 'trial-start', 'trial-end', 'trial-outcome'];
    expect(after([...row(0), ...row(1)])).toEqual([...names.map((one) => `patient.${one}#0`), ...names.map((one) => `patient.${one}#1`)]);
  });

  it('reads rows from numbers and ordinals in labels', () => {
    expect(after([{ label: 'Diagnosis code 2' }, { label: 'Secondary diagnosis' }, { label: 'ICD-10 code' }])).toEqual([
      'patient.diagnosis-code#1', 'patient.diagnosis-description#1', 'patient.diagnosis-code',
    ]);
  });

  it('leaves a second drug: the case asks for one', () => {
    expect(after([{ label: 'Prescription drug 1 you are requesting' }, { label: 'Prescription drug 2 you are requesting' }])).toEqual(['patient.drug-name', 'left: not-recorded']);
  });

  it('hands split controls on', () => {
    const parts = [0, 1, 2].map((index) => ({ label: 'Date of birth', part: { index, count: 3 }, headings: ['Patient information'] }));
    const { decisions } = decide([{ frameId: 0, reading: request([...START, ...parts]) }]);
    expect(decisions[0]?.decisions.slice(3).map((one) => (one.does === 'ask' ? one.part : undefined))).toEqual(parts.map((one) => one.part));
  });

  it('is not led by a word inside another word', () => {
    expect(after([{ label: 'Explanation of benefits enclosed' }, { label: 'Statement' }])).toEqual(['left: not-understood', 'left: not-understood']);
  });

  it('uses ids only where there is no label, and autocomplete where labels say nothing', () => {
    expect(after([{ label: '', name: 'ctl00$txtPatientLastName' }, { label: 'Field 7', autocomplete: 'postal-code' }, { label: 'Favourite colour', name: 'txtDOB' }])).toEqual([
      'patient.last-name', 'patient.postal-code', 'left: not-understood',
    ]);
  });
});

describe('what is left', () => {
  it.each<[string, Partial<Control>, string]>([
    ['Signature of prescriber', {}, 'signature'],
    ['Today’s date', { widget: 'date' }, 'signature'],
    ['I attest that the above is true', { widget: 'checkbox' }, 'attestation'],
    ['Type the characters you see', {}, 'captcha'],
    ['Password', { widget: 'password' }, 'secret'],
    ['User name', {}, 'secret'],
    ['Search', { widget: 'search' }, 'search'],
    ['Social Security Number', {}, 'sensitive'],
    ['Card number', {}, 'sensitive'],
    ['Bank routing number', {}, 'sensitive'],
    ['Upload records', { widget: 'file' }, 'file'],
    ['Patient name', { visible: false }, 'hidden'],
    ['Patient name', { disabled: true }, 'disabled'],
  ])('%s', (label, more, reason) => {
    expect(after([{ label, ...more }])).toEqual([`left: ${reason}`]);
  });

  it('a lone date beside a signature', () => {
    expect(after([{ label: 'Signature' }, { label: 'Date' }])).toEqual(['left: signature', 'left: signature']);
  });

  it('a tie between two meanings', () => {
    expect(after([{ label: 'DEA / license' }])[0]).toMatch(/^left: (tie|not-understood)$/);
  });
});

describe('which kind of form', () => {
  const kind = (title: string, labels: string[], more: Partial<Reading> = {}): string =>
    decide([{ frameId: 0, reading: { ...makeReading({ title, headings: [title], controls: labels.map((label) => ({ label })) }), ...more } }]).kind;
  const member = ['Member ID', 'Date of birth', 'Member name', 'Phone'];

  it.each([
    ['Prior Authorization Request', [...member, 'Drug name'], 'prior-authorization'],
    ['Member Appeal Form', [...member, 'Reason for appeal'], 'appeal'],
    ['Appeal of a denied prior authorization', [...member, 'Claim number'], 'appeal'],
    ['Medical Claim Reimbursement Form', [...member, 'Amount paid'], 'reimbursement'],
    ['Health Care FSA Claim Form', [...member, 'Amount requested'], 'hsa-fsa'],
    ['Prior Authorization', ['Search'], 'none'],
    ['Claim status search', [...member, 'Claim number'], 'none'],
    ['Check prior authorization status', member, 'none'],
    ['Sign in to submit a prior authorization', ['User name', 'Password'], 'none'],
    ['Dental claim form', member, 'none'],
    ['Patient satisfaction survey', member, 'none'],
    ['Make a payment', member, 'none'],
    ['HSA excess contribution removal form', member, 'none'],
    ['Enrollment application for coverage', member, 'none'],
    ['Welcome', member, 'none'],
  ])('%s', (title, labels, want) => {
    expect(kind(title, labels)).toBe(want);
  });

  it('a page with nothing to press but Search is none', () => {
    expect(kind('Prior authorization', member, { buttons: ['Search'] })).toBe('none');
  });

  it('decides no control on a page that is none', () => {
    expect(decided(makeReading({ title: 'Welcome', controls: START }))).toEqual([]);
  });

  it('names the portal by its address and the payer by its words', () => {
    const reading = { ...request(START, 'Cigna Healthcare prior authorization'), url: 'https://apps.availity.com/x' };
    expect(decide([{ frameId: 0, reading }])).toMatchObject({ portal: 'availity', payer: 'Cigna Healthcare' });
    expect(decide([{ frameId: 0, reading: { ...request(START), url: 'https://evil.example/apps.availity.com/' } }])).not.toHaveProperty('portal');
  });
});

it('takes hostile text without running away', () => {
  const long = 'Patient name ('.repeat(40_000);
  const reading = makeReading({ title: long, headings: [long], text: long, controls: [{ label: long, hints: [long], name: long }] });
  expect(() => decide([{ frameId: 0, reading }])).not.toThrow();
});

describe('pieces and steps', () => {
  it('takes boxes labelled Month, Day and Year for pieces of what the legend names', () => {
    const pieces = ['Month', 'Day', 'Year'].map((label) => ({ label, legends: ['Date of birth'], headings: ['Patient information'] }));
    const { decisions } = decide([{ frameId: 0, reading: request([...START, ...pieces]) }]);
    expect(decisions[0]?.decisions.slice(3)).toMatchObject([0, 1, 2].map((index) => ({ field: 'birth-date', part: { index, count: 3 } })));
  });

  it('knows a step of a wizard that only asks clinical questions', () => {
    const yesNo = ['Yes', 'No'].map((label) => ({ value: label, label, chosen: false }));
    const reading = makeReading({
      title: 'Prior Authorization Request', buttons: ['Back', 'Next'],
      controls: ['Does the patient have a history of psychosis?', 'Is the patient currently in psychotherapy for this?'].map((label) => ({ label, widget: 'radio', options: yesNo })),
    });
    expect(decide([{ frameId: 0, reading }]).kind).toBe('prior-authorization');
  });

  it('knows a wizard by its hidden steps', () => {
    const hidden = START.map((one) => ({ ...one, visible: false }));
    expect(decide([{ frameId: 0, reading: request([...hidden, { label: 'Fax' }]) }]).kind).toBe('prior-authorization');
  });
});

describe('a label that is short for where it stands', () => {
  const inPart = (heading: string, labels: string[], more: Partial<Control> = {}): string[] => after(labels.map((label) => ({ label, headings: [heading], ...more })));

  it('takes the second of two address boxes before the city for its second line', () => {
    expect(inPart('Patient information', ['Home address', 'Home address', 'City'])).toEqual(['patient.street', 'patient.street-2', 'patient.city']);
  });

  it('reads P and F side by side, and a lone letter not', () => {
    expect(inPart('Prescriber', ['P:', 'F:'])).toEqual(['prescriber.phone', 'prescriber.fax']);
    expect(inPart('Prescriber', ['F:'])).toEqual(['left: not-understood']);
  });

  it('takes two boxes of dates for the first and the last', () => {
    expect(inPart('Services', ['Dates requested', 'Dates requested'])).toEqual(['patient.request-start', 'patient.request-end']);
  });

  it('takes a row of a column of places for what the row says', () => {
    const column = 'Servicing facility';
    const place = (row: string, rowIndex: number): Given => ({ label: column, column, row, rowIndex, headings: ['Providers'] });
    expect(after([place('Name', 0), place('NPI', 1), place('Phone', 2)])).toEqual(['facility.full-name', 'facility.npi', 'facility.phone']);
  });

  it('leaves an insurer’s own name out of a number’s label, and no other word', () => {
    expect(after([{ label: 'Zelmora ID', headings: ['Member'] }, { label: 'Quibble ID', headings: ['Member'] }], 'Zelmora Prior Authorization Request')).toEqual(['patient.member-id', 'left: not-understood']);
  });
});

describe('what is for somebody or something else', () => {
  it('leaves a name that vouches, and what is for complaints alone', () => {
    expect(after([{ label: 'Your full name', headings: ['Statement of truth'] }])).toEqual(['left: signature']);
    const appeal = [...START, { label: 'Reason for appeal', widget: 'textarea' as const }, { label: 'What would you like us to do?', widget: 'textarea' as const, headings: ['Complaints only'] }];
    expect(decided(request(appeal, 'Member Appeal Form')).slice(-2)).toEqual(['patient.appeal-reason', 'left: not-understood']);
  });
});

describe('boxes that stand together', () => {
  it('gives the pieces of a date that its first box is called by', () => {
    expect(after([{ label: 'Subscriber birth date: Month' }, { label: 'Day' }, { label: 'Year' }], 'Medical Claim Form')).toEqual(['subscriber.birth-date', 'subscriber.birth-date', 'subscriber.birth-date']);
    expect(after([{ label: 'Visits per month' }, { label: 'Day' }], 'Prior Authorization Request')[1]).toBe('left: not-understood');
  });

  it('gives the number after an area code to whom the first box names', () => {
    expect(after([{ label: 'Provider fax * Area Code' }, { label: 'Phone Number' }])).toEqual(['prescriber.fax', 'prescriber.fax']);
  });

  it('leaves an evening phone after a day phone, and takes it alone', () => {
    const under = ['Patient information'];
    expect(after([{ label: 'Daytime phone', headings: under }, { label: 'Evening phone', headings: under }])).toEqual(['patient.phone', 'left: not-recorded']);
    expect(after([{ label: 'Evening phone', headings: under }])).toEqual(['patient.phone']);
  });
});

describe('a title that is a question', () => {
  const flat = (headings: string[], controls: Given[]): string[] => decided(makeReading({ title: 'Medical Claim Form', headings: ['Medical Claim Form', ...headings], controls }));

  it('leaves the section before it in force', () => {
    const birth = '5 BIRTH DATE';
    const sections = ['SECTION I — SUBSCRIBER', birth, 'SECTION II — PATIENT'];
    const made = flat(sections, [
      { label: '4 LAST NAME', headings: ['SECTION I — SUBSCRIBER'] },
      ...['MO.', 'DAY', 'YEAR'].map((label) => ({ label, legends: [birth], headings: [birth] })),
      { label: '6 STREET', headings: [birth] },
      { label: '9 LAST NAME', headings: ['SECTION II — PATIENT'] },
      { label: 'Date of service', headings: ['SECTION II — PATIENT'] },
      { label: 'Total charge', headings: ['SECTION II — PATIENT'] },
    ]);
    expect(made.slice(0, 6)).toEqual(['subscriber.last-name', 'subscriber.birth-date', 'subscriber.birth-date', 'subscriber.birth-date', 'subscriber.street', 'patient.last-name']);
  });

  it('keeps contact information with the party right before it', () => {
    const made = flat(['Subscriber', 'Contact information', 'Patient', 'Care'], [
      { label: 'Name', headings: ['Subscriber'] }, { label: 'Phone', headings: ['Contact information'] }, { label: 'Name', headings: ['Patient'] },
      { label: 'Date of service', headings: ['Care'] }, { label: 'Total charge', headings: ['Care'] },
    ]);
    expect(made.slice(0, 3)).toEqual(['subscriber.full-name', 'subscriber.phone', 'patient.full-name']);
  });
});

describe('a step of a wizard', () => {
  const kindOf = (title: string, text: string): string =>
    decide([{ frameId: 0, reading: makeReading({ title, headings: [title], text, buttons: ['Back', 'Continue'], controls: ['First name', 'Last name', 'Date of birth', 'Email'].map((label) => ({ label })) }) }]).kind;

  it('is an appeal where the page says that it decides on care', () => {
    expect(kindOf('Request an appeal', 'Ask us to reconsider a medical coverage decision.')).toBe('appeal');
  });

  it.each([
    ['Property tax assessment appeal', 'Ask us to reconsider your assessment.'],
    ['Marketplace eligibility appeal', 'Appeal a decision about health coverage.'],
    ['Appeal a parking citation', 'Appeal within 21 days.'],
    ['Medicare premium appeal', 'Ask Social Security to reconsider your premium.'],
    ['Unemployment appeal', 'Appeal a benefit determination.'],
  ])('is none on “%s”', (title, text) => expect(kindOf(title, text)).toBe('none'));
});
