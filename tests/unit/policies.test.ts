import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case } from '#rules/case/schema.ts';
import { found } from '#rules/decide/phrase.ts';
import { words } from '#rules/decide/words.ts';
import { assess } from '#rules/policies/assess.ts';
import { entries } from '#rules/policies/index.ts';

const read = (name: string): Case => JSON.parse(readFileSync(new URL(`../fixtures/cases/${name}.json`, import.meta.url), 'utf8')).cases[0];
const TODAY = '2025-10-15';

/** A person with two failed antidepressants of two classes, who asks for esketamine. */
const twoTrials = (payer: string, change: Partial<Case> = {}): Case => ({
  ...read('nguyen-bell'),
  coverages: [{ insuranceType: 'employer', payer: { name: payer }, memberId: 'A1', relationship: 'self' }],
  history: [
    { kind: 'medication', name: 'sertraline', dose: '150 mg', startDate: '2024-01-01', endDate: '2024-03-05', outcome: 'no-response' },
    { kind: 'medication', name: 'venlafaxine', dose: '225 mg', startDate: '2024-04-01', endDate: '2024-06-10', outcome: 'no-response' },
  ],
  ...change,
});
const states = (one: Case, id: string, today = TODAY) => Object.fromEntries(assess(one, one.coverages[0], today).find((each) => each.id === id)!.answers.map(({ criterion, state }) => [criterion.kind, state]));

describe('payers', () => {
  for (const [id, one] of Object.entries(entries)) {
    for (const yes of one.examples.yes) it(`${id} is the policy of ${yes}`, () => expect(found(one.payerNames, words(yes))).toBeDefined());
    for (const no of one.examples.no) it(`${id} is not the policy of ${no}`, () => expect(found(one.payerNames, words(no))).toBeUndefined());
    it(`${id} says where it was read`, () => expect(one.source.url ?? one.source.via).toBeTruthy());
  }
});

describe('criteria', () => {
  it('meets Cigna’s trials with two classes of six weeks, and leaves the episode open', () => {
    expect(states(twoTrials('Cigna Healthcare'), 'cigna-esk-trd')).toEqual({
      age: 'met', 'prior-trials': 'met', 'scale-response': 'met', 'class-count': 'met', 'trial-adequacy': 'met', episode: 'unclear', psychosis: 'met', PDMP: 'met', 'prescriber-specialty': 'met', 'concurrent-AD': 'met',
    });
  });

  it('finds four trials and an augmentation lacking at BCBS of Massachusetts', () => {
    const held = states(twoTrials('Blue Cross Blue Shield of Massachusetts'), 'bcbsma-esk-trd');
    expect(held['prior-trials']).toBe('missing');
    expect(held['augmentation']).toBe('missing');
    expect(held['scale-baseline']).toBe('met');
  });

  it('counts two SSRIs as one class', () => {
    const both = twoTrials('Cigna').history.map((trial, at) => (at === 1 ? { ...trial, name: 'citalopram', dose: '40 mg' } : trial));
    expect(states(twoTrials('Cigna', { history: both }), 'cigna-esk-trd')['class-count']).toBe('missing');
  });

  it('takes a dose below the least adequate one for no adequate trial', () => {
    const low = twoTrials('Cigna').history.map((trial, at) => (at === 1 ? { ...trial, name: 'duloxetine', dose: '30 mg' } : trial));
    const held = assess(twoTrials('Cigna', { history: low }), twoTrials('Cigna').coverages[0], TODAY)[0]!.answers.find(({ criterion }) => criterion.kind === 'trial-adequacy')!;
    expect(held).toMatchObject({ state: 'missing', says: '1 of 2 adequate; duloxetine reached 30 mg' });
  });

  it('names intolerance, and does not call it a failed trial', () => {
    const history = twoTrials('Cigna').history.map((trial, at) => (at === 1 ? { ...trial, outcome: 'intolerance' as const } : trial));
    const held = assess(twoTrials('Cigna', { history }), twoTrials('Cigna').coverages[0], TODAY)[0]!.answers.find(({ criterion }) => criterion.kind === 'prior-trials')!;
    expect(held.state).toBe('unclear');
    expect(held.says).toContain('venlafaxine was not tolerated, which is not a failed trial');
  });

  it('excuses a trial for intolerance only where the policy says so', () => {
    const history = twoTrials('Medical Mutual').history.map((trial, at) => (at === 1 ? { ...trial, outcome: 'intolerance' as const } : trial));
    const of = (payer: string, id: string) => assess(twoTrials(payer, { history }), twoTrials(payer).coverages[0], TODAY).find((one) => one.id === id)!.answers.find(({ criterion }) => criterion.kind === 'prior-trials')!;
    expect(of('Medical Mutual', 'medmutual-esk-trd')).toMatchObject({ state: 'met', says: expect.stringContaining('venlafaxine 225 mg, 10 weeks (stopped for intolerance), which this policy excuses') });
    expect(of('Cigna', 'cigna-esk-trd').state).toBe('unclear');
  });

  it('looks back only as many years as the payer does', () => {
    expect(states(twoTrials('CareFirst'), 'carefirst-esk-trd')['trial-adequacy']).not.toBe('missing');
    expect(states(twoTrials('CareFirst'), 'carefirst-esk-trd', '2031-10-15')['trial-adequacy']).toBe('missing');
  });

  it('takes one of a group for enough', () => {
    const therapy = { kind: 'psychotherapy', name: 'CBT', startDate: '2024-01-01', outcome: 'no-response' } as const;
    const of = (history: Case['history']) => assess(twoTrials('CareFirst', { history }), twoTrials('CareFirst').coverages[0], TODAY).find((one) => one.id === 'carefirst-esk-trd')!;
    expect(of(twoTrials('CareFirst').history).state).toBe('missing');
    expect(of([...twoTrials('CareFirst').history, therapy]).state).toBe('unclear');
  });

  it('never says that all is met from a list known to be cut', () => {
    for (const [id, policy] of Object.entries(entries).filter(([, one]) => !one.complete)) {
      const one = { ...twoTrials(policy.examples.yes[0]!), coverages: [{ insuranceType: policy.insurance[0]!, payer: { name: policy.examples.yes[0]! }, memberId: '1', relationship: 'self' as const }] };
      for (const each of assess(one, one.coverages[0], TODAY).filter((other) => other.id === id)) expect(each.state, id).not.toBe('met');
    }
  });

  it('keeps intravenous ketamine and esketamine apart', () => {
    const rivera = { ...read('rivera'), coverages: [{ insuranceType: 'employer' as const, payer: { name: 'Aetna' }, memberId: '1', relationship: 'self' as const }] };
    expect(assess(rivera, rivera.coverages[0], TODAY).map(({ policy }) => policy.therapy)).not.toContain('esketamine');
    expect(assess(rivera, rivera.coverages[0], TODAY).some(({ policy }) => policy.stance === 'investigational')).toBe(true);
    const other = twoTrials('Aetna');
    expect(assess(other, other.coverages[0], TODAY).map(({ policy }) => policy.therapy)).toEqual(['esketamine']);
  });

  it('asks nothing of a payer whose policy is not known', () => expect(assess(read('nguyen-bell'), read('nguyen-bell').coverages[0], TODAY)).toEqual([]));
  it('leaves unrecorded answers open', () => {
    const bare = twoTrials('Cigna', { clinical: {}, assessments: [] });
    expect(states(bare, 'cigna-esk-trd')).toMatchObject({ psychosis: 'unclear', PDMP: 'unclear' });
  });
});
