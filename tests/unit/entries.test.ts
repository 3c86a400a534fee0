import { describe, expect, it } from 'vitest';
import type { Example } from '#rules/decide/field.ts';
import { contextOf, tablesOf } from '#rules/decide/context.ts';
import { matches } from '#rules/decide/match.ts';
import { found } from '#rules/decide/phrase.ts';
import { namesPayer } from '#rules/decide/portal-of.ts';
import { roleIn } from '#rules/decide/role-of.ts';
import { words } from '#rules/decide/words.ts';
import { entries as leaves } from '#rules/decide/leave/index.ts';
import { entries as fields } from '#rules/fields/index.ts';
import { entries as forms } from '#rules/forms/index.ts';
import { portalHosts } from '#rules/portals/hosts.ts';
import { entries as portals } from '#rules/portals/index.ts';
import { entries as roles } from '#rules/roles/index.ts';
import { bandOn, entries as scales, scaleNamed } from '#rules/scales/index.ts';
import { makeReading } from './make-control.ts';

type Proved = { examples: { yes: unknown[]; no: unknown[] } };

/** Every folder under rules/ whose index exports `entries`, found by itself. */
const registries = import.meta.glob<Record<string, Proved>>('../../rules/**/index.ts', { eager: true, import: 'entries' });

const shown = (example: Example): string => (typeof example === 'string' ? example : JSON.stringify(example));

/** The field that a label would be taken for, tie included. */
function fieldsOf(example: Example, wide: boolean): string[] {
  const given = typeof example === 'string' ? { label: example } : example;
  const place = { legends: given.legend ? [given.legend] : [], headings: given.heading ? [given.heading] : [] };
  const columns = given.columns ?? [];
  const reading = makeReading({
    controls: [given.label, ...columns].map((label) => ({ label, widget: wide ? 'textarea' : 'text', ...place, ...(columns.length > 0 ? { rowIndex: 0, column: label } : {}) })),
  });
  const control = reading.controls[0];
  if (!control) return [];
  const kind = 'kind' in given ? given.kind : undefined;
  const ranked = matches(control, contextOf(control, tablesOf(reading))).filter((one) => !kind || (fields[one.field]?.kinds?.includes(kind) ?? true));
  const best = ranked[0];
  return best ? ranked.filter((one) => best.score - one.score < 0.05).map((one) => one.field) : [];
}

describe('every entry', () => {
  for (const [path, entries] of Object.entries(registries)) {
    for (const [id, entry] of Object.entries(entries ?? {}))
      it(`${path.replace('../../rules/', '').replace('/index.ts', '')}/${id} says what it is not`, () => {
        expect(entry.examples.no.length, 'an entry needs at least one example that must not match').toBeGreaterThan(0);
      });
  }
});

describe('fields', () => {
  for (const [id, entry] of Object.entries(fields)) {
    for (const yes of entry.examples.yes) it(`${id} is “${shown(yes)}”, and nothing else is`, () => expect(fieldsOf(yes, entry.wide === true)).toEqual([id]));
    for (const no of entry.examples.no) it(`${id} is not “${shown(no)}”`, () => expect(fieldsOf(no, entry.wide === true)).not.toContain(id));
  }
});

describe('roles', () => {
  for (const [id, entry] of Object.entries(roles)) {
    for (const yes of entry.examples.yes) it(`${id}: “${yes}”`, () => expect(roleIn(yes, false) ?? roleIn(yes, true)).toBe(entry.role));
    for (const no of entry.examples.no) it(`${id}: not “${no}”`, () => expect(roleIn(no, true)).not.toBe(entry.role));
  }
});

describe('forms', () => {
  const says = (entry: (typeof forms)[string], text: string): boolean => Boolean(found([...entry.evidence, ...(entry.marks ?? []), ...(entry.alone ?? [])], words(text))) && !found(entry.against, words(text));
  for (const [id, entry] of Object.entries(forms)) {
    for (const yes of entry.examples.yes) it(`${id}: “${yes}”`, () => expect(says(entry, yes)).toBe(true));
    for (const no of entry.examples.no) it(`${id}: not “${no}”`, () => expect(says(entry, no)).toBe(false));
  }
});

describe('what is left', () => {
  const says = (entry: (typeof leaves)[string], text: string): boolean => Boolean(found(entry.says, words(text))) && !found(entry.unless, words(text));
  for (const [id, entry] of Object.entries(leaves)) {
    for (const yes of entry.examples.yes) it(`${id}: “${shown(yes)}”`, () => expect(says(entry, shown(yes))).toBe(true));
    for (const no of entry.examples.no) it(`${id}: not “${shown(no)}”`, () => expect(says(entry, shown(no))).toBe(false));
  }
});

describe('scales', () => {
  for (const [id, entry] of Object.entries(scales)) {
    for (const yes of entry.examples.yes) it(`${id} is “${yes}”`, () => expect(scaleNamed(yes)).toBe(entry));
    for (const no of entry.examples.no) it(`${id} is not “${no}”`, () => expect(scaleNamed(no)).not.toBe(entry));
    it(`${id} has bands from the highest to 0, each told by a sure source`, () => {
      const least = entry.bands.map(([from]) => from);
      expect(least).toEqual(least.toSorted((a, b) => b - a));
      expect(least.at(-1)).toBe(0);
      expect(entry.source.sure).toBe(true);
      for (const [from, word] of entry.bands.filter(([at]) => at > 0)) expect(entry.source.says).toContain(`${from} ${word}`);
    });
  }
  it('name a score at the edge of its band, and none where the bands are not settled', () => {
    expect([['PHQ-9', 19], ['PHQ-9', 20], ['GAD-7', 14], ['GAD-7', 15], ['QIDS-SR16', 16]].map(([name, score]) => bandOn(String(name), Number(score))?.word)).toEqual(['moderately severe', 'severe', 'moderate', 'severe', 'severe']);
    for (const [name, score] of [['MADRS', 34], ['HAM-D', 24], ['PCL-5', 58], ['PHQ-9', 28], ['QIDS', 3]] as const) expect(bandOn(name, score), name).toBeUndefined();
  });
});

describe('portals', () => {
  for (const [id, entry] of Object.entries(portals)) {
    for (const yes of entry.examples.yes) it(`${id}: “${yes}”`, () => expect(namesPayer(entry, yes)).toBe(true));
    for (const no of entry.examples.no) it(`${id}: not “${no}”`, () => expect(namesPayer(entry, no)).toBe(false));
  }

  it('the manifest’s hosts are exactly those of the entries', () => {
    const all = Object.values(portals);
    expect([...portalHosts({ practice: true })].sort()).toEqual(all.flatMap((one) => one.hosts).sort());
    expect([...portalHosts({ practice: false })].sort()).toEqual(all.filter((one) => !one.practice).flatMap((one) => one.hosts).sort());
  });
});
