import { describe, expect, it } from 'vitest';
import { render } from '#rules/format/render.ts';
import type { Control } from '#rules/reading.ts';
import type { Value } from '#rules/values/value.ts';
import { makeControl } from './make-control.ts';

const START: Value = { is: 'date', date: '2025-09-15', facts: [] };
const shown = (value: Value, control: Partial<Control>) => {
  const got = render(value, makeControl({ label: 'Requested start date', ...control }), { today: '2025-09-10' });
  return 'writing' in got ? got.shown : got.why;
};

describe('a day', () => {
  it.each<[string, Partial<Control>, string]>([
    ['a box without a hint', {}, '09/15/2025'],
    ['a box that hints at another order', { hints: ['YYYY-MM-DD'] }, '2025-09-15'],
    ['a native date', { widget: 'date' }, '2025-09-15'],
    ['a native month', { widget: 'month' }, '2025-09'],
    ['six digits', { hints: ['MMDDYY'] }, '091525'],
  ])('is written for %s', (_, control, text) => expect(shown(START, control)).toBe(text));

  it.each<Control['widget']>(['datetime', 'time'])('is never given a time of day that nobody recorded, for a %s', (widget) => {
    expect(shown(START, { widget })).toBe('This asks for a time of day, and the case holds only days.');
  });
});
