import type { Control } from '../reading.ts';
import type { Value } from '../values/value.ts';

type Identifier = Extract<Value, { is: 'identifier' }>;

const wantsDash = (control: Control): boolean => /[\dx#_]{2}-[\dx#_]{7}/i.test(control.hints.join(' '));

/** "11 digits, no dashes", "omit the decimal": what stands between the letters and digits is left out. */
const BARE = /\b(?:no|without|omit(?:ting)?|exclud(?:e|ing)|remove|(?:do not|don['’]t) (?:use|include|enter|type))\s+(?:any |the |a )?(?:(?:spaces?|dots?|periods?)\s*(?:,|\/|and|or|&)\s*(?:any )?)*(?:dash(?:es)?|hyphens?|punctuation|decimals?|periods?|dots?|special characters?)\b|\b(?:digits?|numbers?|numerals?|numeric) only\b|\bonly (?:digits|numbers|numerals)\b/i;
/** Whether the control says that it takes the bare letters and digits. */
export const wantsBare = (control: Control): boolean => [control.label, ...control.hints].some((text) => BARE.test(text.slice(0, 200)));

const COUNTS: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6 };
/** "Last 5 of tax ID", "First three letters of the member ID": a piece that the label names. */
const ENDS = /\b(last|final|first)\s+(\d|two|three|four|five|six)\b(?!\s*(?:years?|months?|weeks?|days?|(?:digits? )?(?:of )?(?:the |your )?(?:ssn|social)))/i;

/** An NPI, tax id, ZIP, member ID or code: whole, or the piece for one box of several. `undefined` where the piece is not certain. */
export function identifierText(value: Identifier, control: Control, part?: { index: number; count: number }): string | undefined {
  const { text, scheme } = value;
  if (part && part.count > 1) {
    if (part.count === text.length) return text[part.index];
    // "GEHA ID: [4] [4] [4]": boxes that hold the whole in equal pieces.
    if (control.maxLength && control.maxLength > 1 && control.maxLength * part.count === text.length) return text.slice(part.index * control.maxLength, (part.index + 1) * control.maxLength);
    if (scheme === 'zip' && part.count === 2) return part.index === 0 ? text.slice(0, 5) : text.slice(6) || undefined;
    if (scheme === 'tax-id' && part.count === 2) return part.index === 0 ? text.slice(0, 2) : text.slice(2);
    return undefined;
  }
  const [, end, many = ''] = (scheme === 'zip' ? undefined : ENDS.exec(control.label)) ?? [];
  const count = COUNTS[many.toLowerCase()] ?? Number(many);
  if (end && count > 0) return count >= text.length ? undefined : /first/i.test(end) ? text.slice(0, count) : text.slice(-count);
  if (scheme === 'tax-id' && wantsDash(control)) return `${text.slice(0, 2)}-${text.slice(2)}`;
  if (scheme === 'zip' && control.maxLength !== undefined && control.maxLength < text.length) return text.slice(0, 5);
  return wantsBare(control) ? text.replace(/[^\p{L}\p{N}]/gu, '') : text;
}
