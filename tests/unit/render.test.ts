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
    ['eight digits with the century', { hints: ['CCYYMMDD'] }, '20250915'],
    ['the month by its short name', { hints: ['DD-MON-YYYY'] }, '15-Sep-2025'],
    ['the same in capitals', { hints: ['DD-MON-YYYY, for example 05-JAN-2025'] }, '15-SEP-2025'],
    ['the same with slashes', { hints: ['dd/mmm/yyyy'] }, '15/Sep/2025'],
    ['the same run together', { hints: ['DDMONYYYY'] }, '15Sep2025'],
    ['the month by its name first', { hints: ['MMM DD, YYYY'] }, 'Sep 15, 2025'],
    ['the month in full', { hints: ['MMMM D, YYYY'] }, 'September 15, 2025'],
    ['an example with a name', { hints: ['e.g. 05-JAN-2025'] }, '15-SEP-2025'],
    ['an example with a name first', { hints: ['Example: Jan 5, 2025'] }, 'Sep 15, 2025'],
    ['an example in full', { hints: ['e.g., January 5, 2025'] }, 'September 15, 2025'],
    ['an example of another order', { hints: ['31/12/2025'] }, '15/09/2025'],
    ['an example of days first with dots', { hints: ['e.g. 31.12.2025'] }, '15.09.2025'],
    ['an example that begins with the year', { hints: ['2025-01-31'] }, '2025-09-15'],
    ['an example of the usual order', { hints: ['e.g. 1/31/2025'] }, '09/15/2025'],
    ['days first', { hints: ['DD/MM/YYYY'] }, '15/09/2025'],
    ['days first, wide', { hints: ['DD / MM / YYYY'] }, '15 / 09 / 2025'],
    ['days first with dashes', { hints: ['dd-mm-yyyy'] }, '15-09-2025'],
    ['days first with dots', { hints: ['dd.mm.yyyy'] }, '15.09.2025'],
    ['days first in eight digits', { hints: ['DDMMYYYY'] }, '15092025'],
    ['days first in words', { label: 'Date (day/month/year)' }, '15/09/2025'],
    ['two digits of the year with dashes', { hints: ['MM-DD-YY'] }, '09-15-25'],
    ['the year first with dots', { hints: ['YYYY.MM.DD'] }, '2025.09.15'],
    ['a month and a year', { hints: ['MM/YYYY'] }, '09/2025'],
    ['a month and a year with a dash', { hints: ['MM-YYYY'] }, '09-2025'],
    ['a year and a month', { hints: ['YYYY-MM'] }, '2025-09'],
    ['a month and a short year', { hints: ['MM/YY'] }, '09/25'],
    ['a month by name and a year', { hints: ['MMM YYYY'] }, 'Sep 2025'],
    ['a month and a year in words', { label: 'Started (month and year)' }, '09/2025'],
    ['all three in words', { label: 'Start date (month, day, year)' }, '09/15/2025'],
    ['a pattern of digits', { pattern: '^\\d{4}-\\d{2}-\\d{2}$' }, '2025-09-15'],
    ['another pattern of digits', { pattern: '[0-9]{2}-[0-9]{2}-[0-9]{4}' }, '09-15-2025'],
    ['a year alone', { label: 'Start year' }, '2025'],
    ['a month alone', { label: 'Month of service' }, '09'],
    ['a day alone', { label: 'Start date (day)' }, '15'],
    ['a day by that name', { label: 'Birthday' }, '09/15/2025'],
    ['a day of something', { label: 'Day of service' }, '09/15/2025'],
    ['a picker of three parts', { hints: ['MM', 'DD', 'YYYY'] }, '09/15/2025'],
    ['a year alone by its hint', { hints: ['YYYY'] }, '2025'],
    ['all three after the name', { label: 'Start date month day year' }, '09/15/2025'],
    ['a whole date with its hint', { label: 'Date this year' }, '09/15/2025'],
    ['a mask that shows nothing', { hints: ['__/__/____'] }, '09/15/2025'],
    ['a day that is told of', { hints: ['Required for claims after January 1, 2025'] }, '09/15/2025'],
    ['a day that is told of in digits', { hints: ['Not before 2025-01-31'] }, '09/15/2025'],
    ['an example without a word for it', { hints: ['Jan 31, 2025'] }, 'Sep 15, 2025'],
    ['words that are no format', { hints: ['May be left for a day or a year'] }, '09/15/2025'],
  ])('is written for %s', (_, control, text) => expect(shown(START, control)).toBe(text));

  it.each<Control['widget']>(['datetime', 'time'])('is never given a time of day that nobody recorded, for a %s', (widget) => {
    expect(shown(START, { widget })).toBe('This asks for a time of day, and the case holds only days.');
  });
});

describe('a phone', () => {
  const PHONE: Value = { is: 'phone', digits: '5035550142', facts: [] };
  it('over three boxes and one for an extension fills the three', () => {
    const pieces = [0, 1, 2, 3].map((index) => render(PHONE, makeControl({ label: 'Office phone', maxLength: index > 1 ? 4 : 3 }), { part: { index, count: 4 }, today: '2025-09-10' }));
    expect(pieces.map((one) => ('writing' in one ? one.shown : ''))).toEqual(['503', '555', '0142', '']);
  });
});

describe('a code that is too long for its box', () => {
  it('loses its hyphens where all else fits', () => {
    const NDC: Value = { is: 'text', text: '00409-2053-10', also: ['00409205310'], facts: [] };
    expect(shown(NDC, { label: 'NDC', maxLength: 11 })).toBe('00409205310');
    expect(shown(NDC, { label: 'NDC', maxLength: 10 })).toContain('the box takes 10');
  });
});
