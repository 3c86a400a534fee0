/**
 * How each kind of input shows a value of the case and reads what was typed. What cannot be read is kept as it was typed,
 * so that the check at Save can name the field, and nothing a person typed disappears.
 */
export type Kind =
  | 'text' | 'long' | 'date' | 'phone' | 'email' | 'money' | 'number' | 'percent' | 'height' | 'weight'
  | 'code' | 'digits' | 'choice' | 'answer' | 'list' | 'codes';

type Format = { show(value: unknown): string; parse(text: string): unknown };

const asText = (value: unknown) => (value === undefined || value === null ? '' : String(value));
const asWhole = (text: string) => text.trim() || undefined;
const plain: Format = { show: asText, parse: asWhole };

const isNumber = /^-?\d{1,12}(\.\d{1,6})?$/;
function number(text: string): unknown {
  const bare = text.replaceAll(/[$,\s]/g, '');
  return isNumber.test(bare) ? Number(bare) : asWhole(text);
}

function phone(text: string): unknown {
  const digits = text.replaceAll(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  return digits.length === 10 ? digits : asWhole(text);
}
function showPhone(value: unknown): string {
  const text = asText(value);
  return /^\d{10}$/.test(text) ? `(${text.slice(0, 3)}) ${text.slice(3, 6)}-${text.slice(6)}` : text;
}

const CM_PER_INCH = 2.54;
const KG_PER_POUND = 0.45359237;
const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** Centimeters, from "168", "168 cm", "5'6" or "5 ft 6 in". */
function height(text: string): unknown {
  const feet = /^\s*(\d)\s*(?:'|ft|feet)\s*(?:(\d{1,2}(?:\.\d)?)\s*(?:"|''|in|inches)?)?\s*$/i.exec(text);
  if (feet) return round((Number(feet[1]) * 12 + Number(feet[2] ?? 0)) * CM_PER_INCH, 1);
  return number(text.replace(/\s*cm\s*$/i, ''));
}

/** Kilograms, from "68", "68 kg" or "150 lb". */
function weight(text: string): unknown {
  const pounds = /^\s*(\d{1,4}(?:\.\d)?)\s*(?:lbs?|pounds?)\s*$/i.exec(text);
  return pounds ? round(Number(pounds[1]) * KG_PER_POUND, 1) : number(text.replace(/\s*kg\s*$/i, ''));
}

/** The member's share is kept as 0..1 and shown as 0..100. */
function percent(text: string): unknown {
  const value = number(text.replace(/\s*%\s*$/, ''));
  return typeof value === 'number' ? round(value / 100, 6) : value;
}

const split = (text: string, at: RegExp) => {
  const parts = text.split(at).map((part) => part.trim()).filter(Boolean);
  return parts.length > 0 ? parts : undefined;
};
const joined = (value: unknown, by: string) => (Array.isArray(value) ? value.join(by) : asText(value));

export const formats: Record<Kind, Format> = {
  text: plain,
  long: plain,
  date: plain,
  email: plain,
  choice: plain,
  code: { show: asText, parse: (text) => asWhole(text.toUpperCase()) },
  digits: { show: asText, parse: (text) => (/^[\d\s-]*$/.test(text) ? asWhole(text.replaceAll(/\D/g, '')) : asWhole(text)) },
  phone: { show: showPhone, parse: phone },
  money: { show: asText, parse: number },
  number: { show: asText, parse: number },
  percent: { show: (value) => (typeof value === 'number' ? String(round(value * 100, 4)) : asText(value)), parse: percent },
  height: { show: asText, parse: height },
  weight: { show: asText, parse: weight },
  answer: {
    show: (value) => (value === true ? 'yes' : value === false ? 'no' : ''),
    parse: (text) => (text === 'yes' ? true : text === 'no' ? false : undefined),
  },
  list: { show: (value) => joined(value, '\n'), parse: (text) => split(text, /\n/) },
  codes: { show: (value) => joined(value, ', '), parse: (text) => split(text.toUpperCase(), /[,;\s]+/) },
};

/** What stands beside a number in the units that people here use: "5 ft 6 in", "150 lb". */
export function alsoAs(kind: Kind, value: unknown): string {
  if (typeof value !== 'number') return '';
  if (kind === 'height') {
    const inches = Math.round(value / CM_PER_INCH);
    return `${Math.floor(inches / 12)} ft ${inches % 12} in`;
  }
  return kind === 'weight' ? `${Math.round(value / KG_PER_POUND)} lb` : '';
}
