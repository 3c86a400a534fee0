import { describe, expect, it } from 'vitest';
import { negation } from '#rules/clinical/negation.ts';
import { answerQuestion } from '#rules/clinical/answer.ts';
import type { Case } from '#rules/case/schema.ts';
import { decide } from '#rules/decide/decide.ts';
import { roleIn } from '#rules/decide/role-of.ts';
import { spelledOut } from '#rules/decide/spelled-out.ts';
import { makePlan } from '#rules/plan/make.ts';
import type { Control } from '#rules/reading.ts';
import { makeReading } from './make-control.ts';
import rivera from '../fixtures/cases/rivera.json' with { type: 'json' };

type Given = Partial<Control> & { label: string };
const CASE = rivera.cases[0] as unknown as Case;
const START: Given[] = ['Patient first name', 'Patient last name', 'Member ID', 'Patient date of birth', 'Drug name'].map((label) => ({ label }));
/** What is decided about controls that follow a patient's, each as "role.field" or "left: reason". */
function after(controls: Given[], title = 'Prior Authorization Request'): string[] {
  const reading = makeReading({ title, headings: [title], controls: [...START, ...controls] });
  const [page] = decide([{ frameId: 0, reading }]).decisions;
  return (page?.decisions ?? []).slice(START.length).map((one) => (one.does === 'ask' ? `${one.role}.${one.field}` : `left: ${one.reason}`));
}

describe('somebody whom no word names', () => {
  it('is the prescriber where only a prescriber is asked such things', () => {
    expect(after([{ label: 'First name' }, { label: 'Last name' }, { label: 'NPI' }])).toEqual(['prescriber.first-name', 'prescriber.last-name', 'prescriber.npi']);
  });
  it('is left where nothing tells who it is', () => {
    expect(after([{ label: 'First name', headings: ['Part 2'] }, { label: 'Last name', headings: ['Part 2'] }])).toEqual(['left: tie', 'left: tie']);
  });
  it('is left where a provider is named twice', () => {
    const under: Given['headings'] = ['Requesting provider'];
    expect(after([{ label: 'Name', headings: under }, { label: 'NPI', headings: under }, { label: 'Name', headings: under }, { label: 'NPI', headings: under }])).toEqual(['prescriber.full-name', 'prescriber.npi', 'left: tie', 'left: tie']);
  });
  it('is a stranger where the label names one that nobody knows', () => {
    expect(after([{ label: 'Neighbor’s full name' }])).toEqual(['left: other-party']);
    expect(after([{ label: 'NEIGHBOR’S FULL NAME' }])).toEqual(['left: other-party']);
    expect(after([{ label: 'Date of PHP’s denial letter' }], 'Member Appeal')).toEqual(['patient.denial-date']);
  });
  it('is the other plan right after other insurance was asked about', () => {
    const under = { headings: ['Member information'] };
    expect(after([{ label: 'Any other insurance?', widget: 'radio', options: ['Yes', 'No'].map((label) => ({ value: label, label, chosen: false })), ...under }, { label: 'Carrier', ...under }, { label: 'Policy #', ...under }]).slice(1)).toEqual(['other-coverage.payer-name', 'other-coverage.member-id']);
  });
  it('is the biller where a box of the CMS-1500 says so, before its name and after', () => {
    const under = { headings: ['Provider information'] };
    expect(after(['Provider tax ID', 'Provider name (as billed, box 33)', 'Provider NPI'].map((label) => ({ label, ...under })), 'Provider Dispute Resolution Request')).toEqual(['facility.tax-id', 'facility.facility-name', 'facility.npi']);
  });
  it('is whoever a numbered question named', () => {
    expect(after([{ label: '24. Hospital or other place where the services were given' }, { label: '25. Referred by' }, { label: 'Street address of 24' }])[2]).toBe('facility.street');
  });
  it('is whoever was asked about just before where a word points back', () => {
    expect(after([{ label: 'Clinic or facility name' }, { label: 'Their phone' }])).toEqual(['facility.facility-name', 'facility.phone']);
  });
  it('is nobody where "that" only begins a clause', () => {
    expect(after([{ label: 'Service or drug that was denied', headings: ['The decision you are appealing'] }], 'Member Appeal Request')).toEqual(['patient.denied-service']);
  });
  it('is the one who fills in the form where it says "your" in the clinic’s part', () => {
    expect(after([{ label: 'Your name', headings: ['Treating practice'] }, { label: 'Your phone', headings: ['Treating practice'] }])).toEqual(['contact.full-name', 'contact.phone']);
  });
  it('does not stand in the page’s header or in a small form of its own', () => {
    expect(after([{ label: 'Email', aside: true }])).toEqual(['left: elsewhere']);
  });
});

describe('a section of two', () => {
  it('is the patient’s before the subscriber’s', () => {
    expect(roleIn('Section A – Patient & Subscriber', false)).toBe('patient');
    expect(roleIn('Subscriber (if not the patient)', false)).toBe('subscriber');
  });
  it('is neither’s of prescriber and place', () => {
    expect(roleIn('Prescriber and place of treatment', false)).toBeUndefined();
  });
});

describe('a box that its neighbours name', () => {
  const labels = (given: Given[]) => {
    const { controls } = makeReading({ controls: given });
    return controls.map((_, at) => spelledOut(controls, at).label);
  };
  it('is one piece of a compound label', () => {
    expect(labels([{ label: 'City / St / Zip' }, { label: '', legends: ['City / St / Zip'] }, { label: '', legends: ['City / St / Zip'] }])).toEqual(['City', 'St', 'Zip']);
    expect(labels([{ label: 'DOS from – to' }, { label: 'DOS from – to' }])).toEqual(['DOS from', 'DOS to']);
    expect(labels([{ label: 'City / St / Zip' }, { label: 'Phone' }])).toEqual(['City / St / Zip', 'Phone']);
  });
  it('is one more of what was numbered before', () => {
    expect(labels([{ label: 'ICD-10 (1)' }, { label: '(2)' }])).toEqual(['ICD-10 (1)', 'ICD-10 2']);
  });
});

describe('a question with a "not" in it', () => {
  const ask = (label: string) => answerQuestion({ control: makeReading({ controls: [{ label, widget: 'radio', options: ['Yes', 'No'].map((one) => ({ value: one, label: one, chosen: false })) }] }).controls[0]!, context: [], case: CASE, today: '2025-11-01' })?.value;
  it('is turned round by a "not" before the fact, and not answered by one after it', () => {
    expect(ask('Is the patient free of any active substance use disorder?')).toMatchObject({ yes: true });
    expect(ask('Is there a current substance use disorder that is not in remission?')).toBeUndefined();
    expect(ask('Does the patient have hypertension that is not controlled?')).toMatchObject({ yes: false });
  });
  it('is not turned round by "with or without" or by what stands in brackets', () => {
    expect(ask('Does the patient report suicidal ideation, with or without a plan (not only passive)?')).toMatchObject({ yes: true });
    expect(negation('blood pressure that is not controlled')).toBe('unclear');
  });
});

describe('what only others are asked', () => {
  it('is left where the patient is the subscriber', () => {
    const reading = makeReading({ title: 'Member claim form', headings: ['Member claim form'], controls: [...START, { label: 'Date of service' }, { label: 'Amount charged' }, { label: 'Subscriber last name', headings: ['Complete only if the patient is not the subscriber'] }] });
    const pages = [{ frameId: 0, reading }];
    expect(makePlan({ id: 'p', today: '2025-11-01', pages, decision: decide(pages), case: CASE }).items.at(-1)).toMatchObject({ state: 'left', why: 'The patient is the subscriber, so this part is not asked.' });
  });
});

describe('mistakes that a blind set showed', () => {
  const planned = (controls: Given[], one: unknown = CASE, title = 'Prior Authorization Request') => {
    const reading = makeReading({ title, headings: [title], controls: [...START, ...controls] });
    const pages = [{ frameId: 0, reading }];
    return makePlan({ id: 'p', today: '2025-11-01', pages, decision: decide(pages), case: one as Case }).items.slice(START.length);
  };
  const yesNo = ['Yes', 'No'].map((label) => ({ value: label, label, chosen: false }));

  it('an urgent case is not called standard because of an explanation in brackets', () => {
    const urgent = { ...CASE, request: { ...CASE.request, urgency: 'expedited' } };
    expect(planned([{ label: 'Is this an urgent request? (applying the standard time frame could harm the patient)', widget: 'radio', options: yesNo }], urgent)[0]).toMatchObject({ state: 'fill', shown: 'Yes' });
    expect(planned([{ label: 'Standard review?', widget: 'radio', options: yesNo }], urgent)[0]).toMatchObject({ shown: 'No' });
  });
  it('the other diagnosis is not the principal one again', () => {
    expect(planned([{ label: 'Primary diagnosis (ICD-10-CM)' }, { label: 'Other diagnosis (ICD-10-CM)' }]).map((one) => one.shown)).toEqual(['F33.2', 'F41.1']);
  });
  it('the phone of a person is no name', () => {
    expect(after([{ label: 'Form completed by' }, { label: 'Phone of person completing form' }])).toEqual(['contact.full-name', 'contact.phone']);
  });
  it('"your name" is left where a representative may be filing', () => {
    const represented = { ...CASE, representative: { firstName: 'Ada', lastName: 'Holm', relationship: 'daughter' } };
    expect(planned([{ label: 'Your name' }], represented, 'Member appeal form')[0]).toMatchObject({ state: 'left', reason: 'tie' });
  });
});
