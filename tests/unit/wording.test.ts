import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '#rules/case/schema.ts';
import { longDate } from '#rules/format/date.ts';
import { moneyShown } from '#rules/letters/voice.ts';
import { serverLength } from '#rules/format/fit.ts';
import type { WordingTopic } from '#rules/values/value.ts';
import { draft } from '#rules/wording/draft.ts';
import { makeReading } from './make-control.ts';

const folder = new URL('../fixtures/cases/', import.meta.url);
const cases = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')).cases[0] as Case);
const topics: WordingTopic[] = ['medical-necessity', 'appeal-reason', 'treatment-history', 'clinical-summary', 'reimbursement-reason', 'hsa-fsa-reason', 'request-details', 'treatment-plan', 'network-reason', 'expedited-reason', 'adverse-effects', 'outcome-wanted'];
const write = (one: Case, topic: WordingTopic, maxLength?: number) => {
  const control = makeReading({ controls: [{ label: 'Medical necessity', widget: 'textarea', ...(maxLength ? { maxLength } : {}) }] }).controls[0]!;
  return draft({ topic, kind: 'prior-authorization', case: one, coverageIndex: 0, control, today: '2026-01-01' });
};
const caseOf = (lastName: string) => cases.find((one) => one.patient.lastName === lastName)!;

describe('wording', () => {
  it('never says more than the box takes, whatever the limit', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.constantFrom(...topics), fc.integer({ min: 50, max: 5_000 }), (one, topic, limit) => {
        expect(serverLength(write(one, topic, limit).text)).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('takes every number from the case or a cited source', () => {
    for (const one of cases)
      for (const topic of topics)
        for (const sentence of write(one, topic).sentences) {
          const weeks = one.history.map((trial) => (trial.endDate ? String(Math.floor((Date.parse(trial.endDate) - Date.parse(trial.startDate)) / 604_800_000)) : ''));
          const dates = JSON.stringify(one).match(/\d{4}-\d{2}-\d{2}/g)?.map(longDate) ?? [];
          const known = [JSON.stringify(one), ...sentence.sources.map((source) => `${source.title} ${source.says ?? ''}`), ...weeks, ...dates, String(one.visits?.length ?? ''), moneyShown((one.visits ?? []).reduce((sum, { paid }) => sum + (paid ?? 0), 0)), ...one.history.map((_, at) => String(at + 1))].join(' | ');
          const numbers = sentence.text.match(/\d+(?:[.,]\d+)*/g) ?? [];
          expect(numbers.filter((number) => !new RegExp(`(?<!\\d)0?${number}(?!\\d)`).test(known)), sentence.text).toEqual([]);
        }
  });

  it('names the dated trials, the scores and the off-label use of ketamine', () => {
    const text = write(caseOf('Rivera'), 'medical-necessity').text;
    expect(text).toContain('Sertraline 200 mg, once daily, from February 6, 2023 to June 20, 2023 (19 weeks): no response');
    expect(text).toMatch(/MADRS 34(?:, PHQ-9 22 \(severe\) and GAD-7 14 \(moderate\)| and PHQ-9 22 \(severe\)) on August 18, 2025/);
    expect(text).toContain('off-label');
    expect(text).toContain('Bupropion 300 mg, once daily, from January 10, 2024 to March 2, 2024 (7 weeks): stopped for intolerance');
  });

  it('claims the approval of esketamine only for esketamine', () => {
    expect(write(caseOf('Nguyen-Bell'), 'medical-necessity').text).toContain('approved esketamine');
    for (const name of ['Rivera', 'Okafor', 'Lindqvist']) expect(write(caseOf(name), 'medical-necessity').text).not.toContain('approved esketamine');
  });

  it('appeals the denial with its date, number and words', () => {
    const text = write(caseOf('Rivera'), 'appeal-reason').text;
    expect(text).toContain('September 9, 2025 denial');
    expect(text).toContain('IP1029384756');
    expect(text).toContain('considered experimental');
  });

  it('says what is not recorded', () => {
    expect(write({ ...caseOf('Rivera'), assessments: [] }, 'medical-necessity').gaps).toContain('No score of a rating scale is recorded.');
  });

  it('says that a score is older than 30 days', () => {
    expect(write(caseOf('Rivera'), 'medical-necessity').gaps.join(' ')).toContain('No score of the last 30 days is recorded: the newest is MADRS 34 of August 18, 2025.');
    const fresh = { ...caseOf('Rivera'), assessments: [{ scale: 'PHQ-9', score: 20, date: '2025-12-02' }] };
    expect(write(fresh, 'medical-necessity').gaps.join(' ')).not.toContain('30 days');
  });

  it('cuts the list of trials only after shortening it, and says how many more there are', () => {
    const made = write(caseOf('Rivera'), 'treatment-history', 150);
    expect(made.text).toMatch(/^Tried before: .*\(no response\).* and \d more\.$/);
    expect(made.leftOut).toEqual(['What was tried before: shortened']);
  });

  it('keeps drug, failed trials with dose and weeks, and scores in a box of 500', () => {
    for (const one of cases) {
      const { text } = write(one, 'medical-necessity', 500);
      expect(text).toContain(one.request!.drug);
      // More than six trials do not fit with their doses: then each is named.
      if (one.history.length <= 6) expect(text).toMatch(/No response: \w+ \d+ mg \((?:\d{4}, )?\d+ weeks\)/);
      else for (const { name } of one.history) expect(text).toContain(name);
      expect(text).toMatch(new RegExp(`(?:${one.assessments.map(({ scale, score }) => `${scale} ${score}`).join('|')}).* on [A-Z][a-z]+ \\d`));
    }
  });

  it('never tells a finding without its limits, in a box of any size', () => {
    for (const one of cases)
      for (const limit of [500, 1_000, 2_000, 4_000]) for (const { text, sources } of write(one, 'medical-necessity', limit).sentences) if (sources.some(({ says }) => says?.includes('trial')) && /\(.*\d{4};.*\)\.$/.test(text) && / (?:more|lowered|non-inferior)/.test(text)) expect(text).toContain('Limits:');
  });

  it('answers what a box asks, and leaves what is not recorded', () => {
    expect(write(caseOf('Rivera'), 'adverse-effects').text).toBe('Bupropion 300 mg, once daily, from January 10, 2024 to March 2, 2024 (7 weeks): stopped for intolerance (insomnia and worsening anxiety).');
    expect(write(caseOf('Rivera'), 'expedited-reason').text).toBe('');
    expect(write(caseOf('Nguyen-Bell'), 'expedited-reason').text).toMatch(/^In my judgment, waiting for a standard decision could seriously jeopardize/);
    expect(write(caseOf('Rivera'), 'network-reason').text).toContain("Alder Wellness Clinic is outside the plan's network.");
    expect(write(caseOf('Nguyen-Bell'), 'network-reason').text).toBe('');
    expect(write(caseOf('Rivera'), 'outcome-wanted').text).toBe('Please reverse the denial of September 9, 2025 and authorize intravenous ketamine.');
    expect(write(caseOf('Lindqvist'), 'treatment-plan').text).toContain('measured against the latest scores: PCL-5 58 and PHQ-9 16 (moderately severe) on June 2, 2025');
    expect(write(caseOf('Nguyen-Bell'), 'hsa-fsa-reason').text).toContain('treats a diagnosed illness');
    expect(write(caseOf('Nguyen-Bell'), 'reimbursement-reason').text).toBe('');
  });

  it('answers the criteria of the payer in the payer’s order', () => {
    const one = { ...caseOf('Nguyen-Bell'), coverages: [{ ...caseOf('Nguyen-Bell').coverages[0]!, payer: { name: 'Cigna' } }] };
    const text = write(one, 'medical-necessity', 4_000).text;
    const places = ['Adult, 18 years or older: 24 years old.', 'different classes: SSRI and SNRI.', 'Prescribed by a psychiatrist: psychiatry.'].map((part) => text.indexOf(part));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
  });
});
