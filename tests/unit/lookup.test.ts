import { describe, expect, it } from 'vitest';
import { search } from '#door/lookup.ts';
import { all, SECTIONS } from '#rules/lookup/index.ts';

describe('look-ups', () => {
  it.each(all.map((entry) => [entry.id, entry] as const))('%s is found by its examples, and has a source and a date', (id, entry) => {
    expect(entry.source.title).not.toBe('');
    expect(entry.source.read).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(entry.examples.yes.length).toBeGreaterThan(0);
    expect(entry.examples.no.length).toBeGreaterThan(0);
    for (const query of entry.examples.yes) expect(search(query, 3).map((one) => one.id), query).toContain(id);
    for (const query of entry.examples.no) expect(search(query, 1).map((one) => one.id), query).not.toContain(id);
  });
  it('holds the whole guide: its table, six strategies, considerations, five questions and what may change', () => {
    const counts = Object.fromEntries(SECTIONS.map(({ id, entries }) => [id, Object.keys(entries).length]));
    for (const payer of ['private', 'medicare', 'medicaid', 'va', 'employer']) expect(Object.keys(SECTIONS[0].entries)).toContain(payer);
    expect(counts).toMatchObject({ strategies: 6, considerations: 4, questions: 5 });
    expect(all.filter((entry) => entry.id.startsWith('strategies/')).every((entry) => (entry.steps ?? []).length >= 3)).toBe(true);
  });
  it.each([
    ['is it covered', 'coverage/'], ['medicare', 'coverage/medicare'], ['spravto', 'coverage/esketamine'], ['which code for ketamine infusion', 'codes/'],
    ['appeal deadline medicare', 'deadlines/medicare'], ['superbil', 'strategies/superbill'], ['denied experimental', 'denials/experimental'], ['96365', 'codes/96365'],
  ])('answers “%s” with %s', (query, id) => {
    expect(search(query, 1)[0]?.id).toContain(id);
  });
  it('says nothing for what it does not know', () => {
    expect(search('zzqx weather')).toEqual([]);
  });
});
