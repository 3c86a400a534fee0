import type { Control } from '../reading.ts';
import type { Field } from './field.ts';
import { words } from './words.ts';

const ORDINALS: Record<string, number> = { primary: 0, principal: 0, first: 0, '1st': 0, secondary: 1, additional: 1, second: 1, '2nd': 1, tertiary: 2, third: 2, '3rd': 2, fourth: 3, '4th': 3, fifth: 4, '5th': 4, sixth: 5, '6th': 5, seventh: 6, '7th': 6, eighth: 7, '8th': 7 };

/** The number in a label that counts things: "Medication 2", "Secondary diagnosis". 0-based. "ICD-10" and "Address line 1" count nothing. */
function numberIn(label: string): number | undefined {
  const said = words(label.replace(/\bcpt-4\b/gi, 'cpt').replace(/\b(?:dsm|part|section|step|page|box|schedule)[\s-]*(?:\d{1,2}[a-z]?|[ivx]+|[a-z])\b/gi, ' ').replace(/\bicd[\s-]*(9|10)(\s*\/\s*10)?/gi, ' ').replace(/\([^()]*\)/g, ' ').replace(/\b(?:earliest|latest|oldest|newest|recent|this|current)\b[^,;.]{0,20}\bfirst\b/gi, ' ').replace(/^\s*[\dA-Za-z]{1,2}[.)]\s+/, ' '));
  for (const [n, word] of said.entries()) {
    if (/^[1-9]$|^1\d$/.test(word) && (n > 0 || said.length === 1) && !['line', 'address', 'phq', 'pcl', 'gad', 'zip', 'level', 'type', 'last', 'least'].includes(said[n - 1] ?? '')) return Number(word) - 1;
  }
  const ordinal = said.find((word) => word in ORDINALS);
  return ordinal === undefined ? undefined : ORDINALS[ordinal];
}

/** "Expense 1", "Service #2", "Visit 3 of 5": a title that counts one card of the lines. */
const CARD = /^\W*(?:(?:expense|service|visit|claim|line|item|procedure|charge|receipt|bill|session|treatment|appointment|date of service|dos)(?: (?:line|item|detail|entry|expense))?s?)\s*(?:#|no\.?|number)?\s*(\d{1,2})(?:\s*(?:of|\/)\s*\d{1,2})?\W*$/i;
/** The number of the card that a title counts, 0-based. */
export const cardOf = (title: string): number | undefined => {
  const number = Number(CARD.exec(title)?.[1]);
  return number > 0 ? number - 1 : undefined;
};

/** Which of the case's lines the control asks, if it stands for one. */
export function rowOf(control: Control, entry: Field): number | undefined {
  if (!entry.rows) return undefined;
  if (control.rowIndex !== undefined) return control.rowIndex;
  if (entry.rows === 'scores') return undefined;
  // "Diagnosis B": the letters of a CMS-1500's box 21.
  const letter = entry.rows === 'diagnoses' ? /^\W*(?:diagnosis|diag|dx|icd(?:-10)?(?: code)?)\W+([a-l])\b\W*(?:\(|$)/i.exec(control.label)?.[1] : undefined;
  if (letter) return letter.toLowerCase().charCodeAt(0) - 97;
  // "Other diagnosis" is the one after the principal.
  if (entry.rows === 'diagnoses' && /\bother\b/i.test(control.label) && !/\b(diagnoses|codes|\w+\(s\))/i.test(control.label)) return 1;
  const own = numberIn(control.label);
  return own ?? (control.legends[0] === undefined ? undefined : numberIn(control.legends[0]));
}

/** Fields of one thing that the case holds once: a second drug asked for is not recorded. */
export const isSecond = (control: Control, entry: Field): boolean => !entry.rows && (numberIn(control.label) ?? 0) > 0 && !/\badditional\b/i.test(control.label) && /\b(drug|medication|prescription|treatment)\b/i.test(control.label);
