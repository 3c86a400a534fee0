import type { Value } from '../values/value.ts';

type Name = Extract<Value, { is: 'name' }>;

/** A full name in the order that the label asks for; "First Last" where it asks for none. */
export function nameText(name: Name, label: string): string {
  const asks = label.toLowerCase();
  const initial = /\b(?:mi|middle initial|initial)\b|\bm\.\s?i\b/.test(asks);
  const middle = name.middle && (initial ? name.middle.slice(0, 1) : /\bmiddle\b/.test(asks) ? name.middle : undefined);
  const suffix = name.suffix ? ` ${name.suffix}` : '';
  const credentials = name.credentials && /\bcredentials?\b|\bdegree\b|\btitle\b/.test(asks) ? `, ${name.credentials}` : '';
  const last = asks.search(/\blast\b|\bsurname\b|\bfamily name\b/);
  const first = asks.search(/\bfirst\b|\bgiven\b/);
  if (last >= 0 && first > last) {
    const middleMark = middle ? ` ${middle}` : '';
    return `${name.last}${suffix}, ${name.first}${middleMark}${credentials}`;
  }
  return [name.first, middle, name.last].filter(Boolean).join(' ') + suffix + credentials;
}
