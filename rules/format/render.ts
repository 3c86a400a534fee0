import type { LeftReason } from '../plan.ts';
import type { Control } from '../reading.ts';
import type { Value } from '../values/value.ts';
import { dateText, pieceOf, pieceWords } from './date.ts';
import { type Rendered, typed } from './fit.ts';
import { identifierText, wantsBare } from './identifier.ts';
import { nameText } from './name.ts';
import { numberText } from './number.ts';
import { NO, ofVerbs, YES } from '../values/yes-no.ts';
import { answers, otherWords, pick, plain } from './options.ts';
import { phonePart, phoneText } from './phone.ts';

type Ask = { part?: { index: number; count: number }; today: string };

const CHOICE = new Set(['select', 'radio', 'aria-radio', 'listbox', 'select-multiple']);
const left = (reason: LeftReason, why: string): Rendered => ({ reason, why });

/** Words by which an option may say this value. */
function wordsOf(value: Value, control: Control, ask: Ask): string[] {
  switch (value.is) {
    case 'text': return [value.text, ...(value.also ?? [])];
    case 'choice': return [value.label, value.id, ...value.also];
    case 'yes-no': return value.yes ? ['yes'] : ['no'];
    case 'date': {
      const asked = pieceOf(control, ask.part ?? { index: 0, count: 0 });
      return asked ? pieceWords(value.date, asked, control) : [dateText(value.date, control), value.date];
    }
    case 'identifier': return [value.text];
    case 'number': return [String(value.number), numberText(value, control)];
    case 'money': return [value.amount.toFixed(2), String(value.amount)];
    case 'phone': return [value.digits];
    case 'name': return [nameText(value, 'first last'), nameText(value, 'last, first'), [value.first, value.last, value.credentials].filter(Boolean).join(' ')];
    case 'address': return [value.line1];
    case 'choices': case 'wording': return [];
  }
}

/** One of several: exactly one option must say it. */
function chosen(value: Value, control: Control, ask: Ask): Rendered {
  const words = wordsOf(value, control, ask);
  // A value that only counts the answers says nothing: the fifth of a list of drugs is not five.
  const options = value.is === 'number' ? (control.options ?? []).map((one) => (/^\d+$/.test(one.value) && !/\d/.test(one.label) ? { ...one, value: '' } : one)) : (control.options ?? []);
  const found = pick(options, words);
  if ('option' in found) return { writing: { how: 'choose', options: [{ value: found.option.value, label: found.option.label }] }, shown: found.option.label };
  // "Yes, it's urgent", "No, it can wait".
  const begins = value.is === 'yes-no' && !found.tie ? answers(control.options ?? []).filter(({ label }, _, all) => (value.yes ? YES : NO).test(label.trim()) || ofVerbs(all.map((one) => one.label), label) === value.yes) : [];
  if (begins.length === 1 && begins[0]) return { writing: { how: 'choose', options: [{ value: begins[0].value, label: begins[0].label }] }, shown: begins[0].label };
  const said = words[0] ?? '';
  return found.tie ? left('tie', `More than one answer could mean “${said}”.`) : left('no-matching-option', `None of the answers says “${said}”.`);
}

/** Boxes that share a question: each recorded answer must find its own box. */
function boxes(value: Value, control: Control, ask: Ask): Rendered {
  const options = control.options ?? [];
  if (value.is !== 'choices') return chosen(value, control, ask);
  const found = value.choices.map((one) => pick(options, [one.label, one.id, ...one.also])).flatMap((one) => ('option' in one ? [one.option] : []));
  const unique = [...new Set(found)];
  if (unique.length === 0) return left('no-matching-option', 'None of the boxes says what the case holds.');
  return { writing: { how: 'choose', options: unique.map(({ value: id, label }) => ({ value: id, label })) }, shown: unique.map((one) => one.label).join(', ') };
}

/** A box that stands alone: only a recorded yes ticks it. */
function box(value: Value, control: Control): Rendered {
  const says = value.is === 'yes-no' ? value.yes : undefined;
  if (says === undefined) return left('no-matching-option', 'The case holds no yes or no for this box.');
  if (says) return { writing: { how: 'check', checked: true }, shown: 'Ticked' };
  return control.value === 'checked' ? { writing: { how: 'check', checked: false }, shown: 'Not ticked' } : left('holds-value', 'The recorded answer is no, and the box is not ticked.');
}

/** A piece of a value that is split over boxes. */
function piece(value: Value, control: Control, part: { index: number; count: number }): Rendered {
  if (value.is === 'date') {
    const which = pieceOf(control, part);
    const text = which && pieceWords(value.date, which, control)[0];
    return text ? typed(text, control.maxLength) : left('tie', 'It is not clear which part of the date belongs here.');
  }
  const text = value.is === 'phone' ? phonePart(value.digits, part) : value.is === 'identifier' ? identifierText(value, control, part) : value.is === 'name' ? namePart(value, part) : undefined;
  return text === undefined ? left('tie', 'It is not clear which part of the value belongs here.') : typed(text, control.maxLength);
}

function namePart(value: Extract<Value, { is: 'name' }>, part: { index: number; count: number }): string | undefined {
  if (part.count === 2) return [value.first, value.last][part.index];
  return part.count === 3 ? [value.first, value.middle, value.last][part.index] : undefined;
}

/** A list whose choices show only when it is opened: every way they may say it goes along. */
function picked(value: Value, control: Control, ask: Ask): Rendered {
  const text = textOf(value, control);
  const words = wordsOf(value, control, ask);
  if (text === undefined || words.length === 0) return left('unsupported', 'This kind of answer cannot be chosen here.');
  const code = value.is === 'identifier' ? value.text : undefined;
  return { writing: { how: 'pick', text, words: [...new Set([text, ...words, ...otherWords(words)])], ...(code === undefined ? {} : { code }) }, shown: text };
}

/** The text that a box for typing gets. */
function textOf(value: Value, control: Control): string | undefined {
  switch (value.is) {
    // A code of digits with dashes between them, as an NDC is.
    case 'text': return /^[\d-]+$/.test(value.text) && wantsBare(control) ? bare(value.text) : value.text;
    case 'date': return dateText(value.date, control);
    case 'phone': return phoneText(value.digits, control);
    case 'name': return nameText(value, [control.label, ...control.hints].join(' '));
    case 'address': return [value.line1, value.line2, value.city, `${value.state} ${value.postalCode}`].filter(Boolean).join(', ');
    case 'identifier': return identifierText(value, control);
    case 'money': return `${control.hints.some((hint) => /^\$\s*0/.test(hint)) ? '$' : ''}${value.amount.toFixed(2)}`;
    case 'number': return numberText(value, control);
    case 'choice': return value.label;
    case 'choices': return value.choices.map((one) => one.label).join(', ');
    case 'yes-no': return value.yes ? 'Yes' : 'No';
    case 'wording': return undefined;
  }
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
/** The same letters and digits without the marks between them, where a box is too small for these: "00409205310". */
const shorter = (value: Extract<Value, { is: 'text' }>, maxLength: number): string | undefined => value.also?.find((one) => one.length <= maxLength && bare(one) === bare(value.text));

/**
 * Gives a value the shape that a control wants, by what the control itself says: format hints, limits, options.
 * Never cuts and never guesses: what does not fit or matches no option comes back with its reason.
 */
export function render(value: Value, control: Control, ask: Ask): Rendered {
  if (control.widget === 'time' || control.widget === 'datetime') return left('not-recorded', 'This asks for a time of day, and the case holds only days.');
  if (control.widget === 'checkbox' || control.widget === 'switch' || control.widget === 'aria-checkbox') return control.options ? boxes(value, control, ask) : box(value, control);
  if (CHOICE.has(control.widget) || (control.widget === 'combobox' && control.options && answers(control.options).length > 0)) return chosen(value, control, ask);
  if (control.widget === 'combobox' && value.is !== 'date') return picked(value, control, ask);
  if (ask.part && ask.part.count > 1) return piece(value, control, ask.part);
  const text = textOf(value, control);
  if (text === undefined || plain(text) === '') return left('unsupported', 'This kind of answer cannot be typed here.');
  if (control.maxLength && value.is === 'text' && text.length > control.maxLength) return typed(shorter(value, control.maxLength) ?? text, control.maxLength);
  if (control.widget === 'number' && !/^-?\d+(\.\d+)?$/.test(text)) return left('does-not-fit', `“${text}” is not a number, and the box takes only numbers.`);
  return typed(text, control.maxLength);
}
