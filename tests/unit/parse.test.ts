import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCaseFile, serializeCaseFile } from '#rules/case/parse.ts';
import { summarize } from '#rules/case/summary.ts';

const folder = new URL('../fixtures/cases/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');
type Loose = { format: string; cases: Record<string, any>[] };
const broken = (change: (file: Loose) => void) => {
  const file = JSON.parse(text('rivera.json')) as Loose;
  change(file);
  return parseCaseFile(JSON.stringify(file));
};

describe('a case file', () => {
  for (const name of readdirSync(folder)) {
    it(`${name} is read and written back with nothing lost`, () => {
      const read = parseCaseFile(text(name));
      if ('failed' in read) throw new Error(read.failed);
      expect(JSON.parse(serializeCaseFile(read.file.cases))).toEqual(JSON.parse(text(name)));
    });
  }

  it('keeps keys that this version does not know', () => {
    const read = broken((file) => (file.cases[0]!.patient.pronouns = 'she/her'));
    expect('file' in read && read.file.cases[0]?.patient.pronouns).toBe('she/her');
  });

  const wrong: [string, string | ReturnType<typeof broken>, string][] = [
    ['not JSON', '%PDF-1.7', 'This file is not JSON, so it is not a case file.'],
    ['empty', ' ', 'This file is empty.'],
    ['a list', '[]', 'This file is not a case file: it has no "format".'],
    ['a newer version', '{"format":"casefile/2","cases":[]}', 'format: this file is of version 2; this Casefile reads version 1.'],
    ['another format', '{"format":"fhir","cases":[]}', 'format: must be "casefile/1".'],
    ['a missing member ID', broken((file) => delete file.cases[0]!.coverages[0].memberId), 'cases[0].coverages[0].memberId: is missing'],
    ['a day that is none', broken((file) => (file.cases[0]!.patient.birthDate = '1988-02-30')), 'cases[0].patient.birthDate: must be a date as YYYY-MM-DD'],
    ['a wrong NPI', broken((file) => (file.cases[0]!.prescriber.npi = '1740392852')), 'cases[0].prescriber.npi: must be an NPI: 10 digits whose check digit is right'],
    ['no subscriber for a spouse', broken((file) => (file.cases[0]!.coverages[0].relationship = 'spouse')), 'cases[0].coverages[0].subscriber: is missing: it is needed where the patient is not the subscriber'],
    ['dates the wrong way round', broken((file) => (file.cases[0]!.history[0].endDate = '2020-01-01')), 'cases[0].history[0].endDate: is before startDate'],
    ['a case twice', broken((file) => file.cases.push(file.cases[0]!)), 'cases[1].id: is the same as cases[0].id'],
  ];
  it.each(wrong)('%s: says what and where', (_what, given, says) => {
    expect(typeof given === 'string' ? parseCaseFile(given) : given).toEqual({ failed: says });
  });

  it('is shown by name, birth date, insurers and the end of the member ID', () => {
    const read = parseCaseFile(text('rivera.json'));
    expect('file' in read && summarize(read.file.cases[0]!)).toEqual({
      caseId: '7f0d9a4e-2f0b-4d53-9c43-0b1a6a1d3f01', label: 'Rivera, Maya', birthDate: '1988-03-14', payers: ['Cigna Healthcare'], memberIdEnd: '1701',
    });
  });
});
