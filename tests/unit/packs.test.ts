import { describe, expect, it } from 'vitest';
import { decide } from '#rules/decide/decide.ts';
import { parsePack, taught, withPacks, type Pack } from '#rules/packs/pack.ts';
import { makeReading } from './make-control.ts';

const empty: Pack = { format: 'casefile-pack/1', site: 'https://forms.example.org', rules: [] };
const reading = makeReading({
  title: 'Prior Authorization Request Form', headings: ['Prior Authorization Request Form'],
  controls: [{ label: 'Member ID' }, { label: 'Patient name' }, { label: 'Prescriber NPI' }, { label: 'Account code', legends: ['Member'] }, { label: 'Prescriber signature' }],
});
const pages = [{ frameId: 0, reading }];
const decided = decide(pages);
const code = reading.controls[3]!;
const of = (packs: Pack[], at: number) => withPacks(decided, pages, packs).decision.decisions[0]?.decisions[at];

describe('what a person teaches about a site', () => {
  const pack = taught(empty, code, { is: { whose: 'patient', field: 'group-number' } });

  it('gives a field its meaning by its own words, wherever it stands', () => {
    expect(of([], 3)).toMatchObject({ does: 'leave' });
    expect(of([pack], 3)).toMatchObject({ does: 'ask', role: 'patient', field: 'group-number' });
    const moved = makeReading({ ...reading, controls: [{ ...code, key: 'c9' }, ...reading.controls.slice(0, 3)] });
    const there = [{ frameId: 0, reading: moved }];
    expect(withPacks(decide(there), there, [pack]).decision.decisions[0]?.decisions[0]).toMatchObject({ does: 'ask', field: 'group-number' });
  });

  it('can leave a field, and forget that again', () => {
    const leaving = taught(empty, reading.controls[0]!, { leave: true });
    expect(of([leaving], 0)).toMatchObject({ does: 'leave', reason: 'taught' });
    expect(taught(leaving, reading.controls[0]!, undefined).rules).toEqual([]);
  });

  it('holds on its own site, and not while it is switched off', () => {
    expect(of([{ ...pack, off: true }], 3)).toMatchObject({ does: 'leave' });
    expect(of([{ ...pack, site: 'https://other.example.org' }], 3)).toMatchObject({ does: 'leave' });
  });

  it('is dropped, and said, where the page no longer agrees', () => {
    const twice = makeReading({ ...reading, controls: [...reading.controls, { ...code, key: 'c8' }] });
    const there = [{ frameId: 0, reading: twice }];
    const got = withPacks(decide(there), there, [pack]);
    expect(got.dropped).toEqual(['Account code']);
    expect(got.taught.size).toBe(0);
  });

  it('never makes it sign', () => {
    const signing = taught(empty, reading.controls[4]!, { is: { whose: 'prescriber', field: 'full-name' } });
    expect(withPacks(decided, pages, [signing]).decision.decisions[0]?.decisions[4]).toMatchObject({ does: 'leave', reason: 'signature' });
  });

  it('travels as a file, and a bad file says what is wrong', () => {
    expect(parsePack(JSON.stringify(pack))).toEqual(pack);
    expect(() => parsePack('{')).toThrow('This file is not a Casefile pack: it is not JSON.');
    expect(() => parsePack(JSON.stringify({ ...pack, rules: [{ label: 'A', is: { whose: 'patient', field: 'no-such' } }] }))).toThrow('rules.0.is.field is no field that Casefile knows');
    expect(() => parsePack(JSON.stringify({ ...pack, site: 'example' }))).toThrow('site must be an address');
    expect(() => parsePack(JSON.stringify({ ...pack, rules: [{ label: 'A' }] }))).toThrow('must say either what it is or that it is left');
  });
});
