import type { Case } from '../case/schema.ts';
import type { At, Voice } from './letter.ts';

export const fullName = (one: { firstName: string; middleName?: string | undefined; lastName: string; suffix?: string | undefined }): string =>
  [one.firstName, one.middleName, one.lastName, one.suffix].filter(Boolean).join(' ');

/** "Anneke Voss, MD" */
export const prescriberName = (one: Case): string | undefined => one.prescriber && [fullName(one.prescriber), one.prescriber.credentials].filter(Boolean).join(', ');

/** "503-555-0142" */
export const phoneShown = (digits: string): string => `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`;

/** "$1,040.00" */
export const moneyShown = (amount: number): string => `$${amount.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}`;

type Words = { /** I, We */ I: string; /** I am, We are */ am: string; /** my, our */ my: string; /** me, us */ me: string };
const WORDS: Record<Voice, Words> = { clinician: { I: 'I', am: 'I am', my: 'my', me: 'me' }, biller: { I: 'We', am: 'We are', my: 'our', me: 'us' }, patient: { I: 'I', am: 'I am', my: 'my', me: 'me' } };

/** The writer's own words for themselves. */
export const writer = (at: At): Words => WORDS[at.voice];

/** The patient as the writer speaks of them: `has` and `is` follow the person. */
export function patient(at: At): { name: string; has: string; is: string; possessive: string; object: string } {
  if (at.voice === 'patient') return { name: 'I', has: 'I have', is: 'I am', possessive: 'my', object: 'me' };
  const name = `${at.case.patient.firstName} ${at.case.patient.lastName}`;
  return { name, has: `${name} has`, is: `${name} is`, possessive: `${name}’s`, object: name };
}
