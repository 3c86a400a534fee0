import type { Case } from '../case/schema.ts';
import type { Decision } from '../decide/decision.ts';
import { words } from '../decide/words.ts';
import { entries as fields } from '../fields/index.ts';
import type { Control, Reading } from '../reading.ts';
import { entries as roles } from '../roles/index.ts';

const letters = (text: string): string[] => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/[^a-z]+/).filter((part) => part.length > 1);

/** MM/DD/YYYY, M-D-YYYY or YYYY-MM-DD as YYYY-MM-DD; undefined for all else. */
function asDate(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (iso) return text.trim();
  const us = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  return us ? `${us[3]}-${us[1]?.padStart(2, '0')}-${us[2]?.padStart(2, '0')}` : undefined;
}

/** Everyone whom the form may rightly name as the member: the patient, and the subscriber they are covered by. */
const people = (from: Case): { firstName: string; lastName: string; birthDate: string }[] => [from.patient, ...from.coverages.flatMap((one) => one.subscriber ?? [])];

function otherName(from: Case, held: string, whole: boolean): boolean {
  const said = letters(held);
  if (said.length === 0) return false;
  const own = people(from).map((one) => ({ first: letters(one.firstName), last: letters(one.lastName) }));
  const near = (part: string, of: string[]): boolean => of.some((one) => one === part || one.startsWith(part) || part.startsWith(one));
  if (!whole) return !own.some(({ first, last }) => said.some((part) => near(part, [...first, ...last])));
  return said.length > 1 && !own.some(({ first, last }) => said.some((part) => near(part, first)) && said.some((part) => near(part, last)));
}

const CHECK: Record<string, (from: Case, held: string) => boolean> = {
  'full-name': (from, held) => otherName(from, held, true),
  'first-name': (from, held) => otherName(from, held, false),
  'last-name': (from, held) => otherName(from, held, false),
  'birth-date': (from, held) => {
    const date = asDate(held);
    return date !== undefined && !people(from).some((one) => one.birthDate === date);
  },
  'member-id': (from, held) => {
    const bare = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
    const said = bare(held);
    if (said.length < 6 || !/\d/.test(said)) return false;
    return !from.coverages.some((one) => said.startsWith(bare(one.memberId)) || bare(one.memberId).includes(said));
  },
};

/** What the page already holds about a patient, where it is clearly someone else's. */
export function otherPatientInControl(from: Case, decision: Decision, control: Control): string | undefined {
  if (decision.field === undefined || decision.role !== 'patient' || control.part || control.value.trim() === '') return undefined;
  if (decision.does === 'leave' && decision.reason !== 'disabled') return undefined;
  if (control.options && !control.options.some((one) => one.chosen && one.value !== '')) return undefined;
  if (letters(control.value).join(' ') === letters(control.label).join(' ') && letters(control.value).length > 0) return undefined;
  return CHECK[decision.field]?.(from, control.value) ? control.value : undefined;
}

let vocabulary: Set<string> | undefined;
/** Words that forms use: none of them is anybody's name in a banner. */
function formWords(): Set<string> {
  vocabulary ??= new Set([
    ...Object.values(fields).flatMap((one) => one.says.flatMap((text) => words(text.replace(/[|?]/g, ' ')))),
    ...Object.values(roles).flatMap((one) => one.cues.flatMap((text) => words(text.replace(/[|?]/g, ' ')))),
    ...'contact customer portal support center guide handbook right responsibility call please sign log home help resource news menu form online welcome eligibility benefit claim find care pharmacy doctor new select required add edit view search step section only if the and for or use this your my rights services united states blue cross shield'.split(' '),
  ]);
  return vocabulary;
}

/** "Patient: Smith, John" in the page's own words, where John Smith is not of this case. */
export function otherPatientInText(from: Case, reading: Reading): string | undefined {
  const banner = /\b(?:Patient|Member|Enrollee)(?: name)?\s*:\s*((?:\p{Lu}[\p{L}'’.-]*,?\s+){1,3}\p{Lu}[\p{L}'’.-]*)/gu;
  for (const hit of reading.text.slice(0, 20_000).matchAll(banner)) {
    const parts = (hit[1] ?? '').split(/\s+/);
    const stop = parts.findIndex((part) => words(part).some((word) => formWords().has(word)) || /^\p{Lu}{2,3}:?$/u.test(part));
    const name = parts.slice(0, stop === -1 ? parts.length : stop).join(' ').replace(/[,.]$/, '');
    if (name.split(/\s+/).length >= 2 && otherName(from, name, true)) return name;
  }
  return undefined;
}
