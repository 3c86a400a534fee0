import { describe, expect, it } from 'vitest';
import { judge, lineOf, precision, recall, total } from '../score/verdict.ts';

const seen = (...texts: string[]) => ({ texts, state: JSON.stringify(texts) });
const empty = seen('');

describe('a verdict', () => {
  it('is right when any expected answer is there', () => {
    expect(judge({ at: '#a', field: 'patient.sex', expect: ['F', 'Female'] }, empty, seen('2', 'Female'))).toBe('right');
    expect(judge({ at: '#a', field: 'patient.phone', match: '\\(?503\\)? 555-0142' }, empty, seen('(503) 555-0142'))).toBe('right');
  });
  it('is missed when nothing changed, wrong when something else is there', () => {
    expect(judge({ at: '#a', field: 'x', expect: 'Maya' }, empty, empty)).toBe('missed');
    expect(judge({ at: '#a', field: 'x', expect: 'Maya' }, empty, seen('Grace'))).toBe('wrong');
    expect(judge({ at: '#a', field: 'x', match: '\\d+' }, empty, seen('12 or so'))).toBe('wrong');
  });
  it('is disturbed when what must be left has changed', () => {
    expect(judge({ at: '#a', field: 'signature', leave: true }, empty, seen('Maya'))).toBe('disturbed');
    expect(judge({ at: '#a', field: 'signature', leave: true }, seen('held'), seen('held'))).toBe('left');
  });
  it('lets an optional control be left, but not be wrong', () => {
    expect(judge({ at: '#a', field: 'x', expect: 'Maya', optional: true }, empty, empty)).toBe('left');
    expect(judge({ at: '#a', field: 'x', expect: 'Maya', optional: true }, empty, seen('Grace'))).toBe('wrong');
  });
  it('takes a control that came empty for one that was left', () => {
    expect(judge({ at: '#a', field: 'x', expect: 'Maya', optional: true }, { texts: [], state: 'not there' }, empty)).toBe('left');
    expect(judge({ at: '#a', field: 'x', leave: true }, { texts: [], state: 'not there' }, seen('Maya'))).toBe('disturbed');
  });
  it('counts wording as servers do, and looks for what must and must not be there', () => {
    const truth = { at: '#a', field: 'wording', wording: { max: 12, must: ['trial'], mustNot: ['cure'] } };
    expect(judge(truth, empty, seen('a Trial\nmore'))).toBe('wrong');
    expect(judge(truth, empty, seen('a Trial\nmor'))).toBe('right');
    expect(judge(truth, empty, seen('trial cure'))).toBe('wrong');
  });
  it('adds up to recall and precision as labelled forms define them', () => {
    const totals = total((['right', 'right', 'missed', 'wrong', 'disturbed', 'left'] as const).map((verdict) => ({ verdict })));
    expect(totals).toEqual({ right: 2, missed: 1, wrong: 1, disturbed: 1 });
    expect(recall(totals)).toBe(0.5);
    expect(precision(totals)).toBe(0.5);
  });
  it('tells what was expected and what was there', () => {
    expect(lineOf({ at: ['#frame', '#a'], field: 'x', expect: ['A', 'B'] }, empty, seen('C'))).toEqual({ at: '#frame >> #a', field: 'x', verdict: 'wrong', expected: 'A | B', got: 'C' });
  });
});
