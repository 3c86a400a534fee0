import drugGivenBefore from '../clinical/questions/drug-given-before.ts';
import hasHealthPlan from '../clinical/questions/has-health-plan.ts';
import otherCoverage from '../clinical/questions/other-coverage.ts';
import withOralAntidepressant from '../clinical/questions/with-oral-antidepressant.ts';
import type { Question } from '../clinical/question.ts';
import type { Control } from '../reading.ts';
import { asksFor } from '../clinical/asks-for.ts';
import { asksYesNo, CHOICES } from '../values/yes-no.ts';
import { words } from './words.ts';

/** "If yes, name and dose": goes on from the question before it. */
const IF_YES = /^\W*(?:\d{1,2}[a-z]?\s*[.):]\s*)?(?:if (?:yes|y|so|checked|applicable|["“]yes["”])(?: to (?:the )?(?:above|question \d+))?|which one|yes)\b[\s,:;–—-]*(?:please )?/i;

/** Questions whose next box asks for what the case holds: what it may be called, and what is asked then. */
const FOLLOWED: { question: Question; rest: Set<string>; label: (rest: string) => string }[] = [
  { question: withOralAntidepressant, rest: new Set(['drug', 'medication', 'antidepressant', 'name', 'dose', 'dosage', 'strength', 'which', 'specify', 'list', 'provide', 'give', 'enter', 'indicate', 'what', 'and', 'its', 'of', 'a', 'one', 's', 'daily', 'current', 'agent', 'frequency', 'oral', 'is', 'it']), label: () => 'Oral antidepressant and dose' },
  { question: drugGivenBefore, rest: new Set(['date', 'started', 'start', 'when', 'begun', 'began', 'of', 'first', 'dose', 'initiated', 'initiation', 'was', 'it', 'provide', 'enter', 'what', 'is', 'drug', 'medication', 'treatment', 'therapy', 'infusion']), label: () => 'Date this drug was first started' },
  { question: otherCoverage, rest: new Set(['name', 'of', 'other', 'carrier', 'insurer', 'insurance', 'company', 'plan', 'program', 'payer', 'or', 'that', 'which', 'who', 'what', 'provide', 'specify', 'list', 'indicate', 'enter', 'health', 'coverage', 'policy', 'number', 'id', 'member', 'group', 's', 'is', 'it', 'whom', 'with']), label: (rest) => (/\bnumber\b|\bid\b|#/i.test(rest) && !/\b(?:carrier|insurer|company|name)\b/i.test(rest) ? `Other insurance ${rest}` : 'Other insurance name') },
  { question: hasHealthPlan, rest: new Set(['name', 'of', 'carrier', 'insurer', 'insurance', 'company', 'plan', 'payer', 'medical', 'health', 'which', 'what', 'who', 'provide', 'specify', 'enter', 'is', 'it', 'number', 'id', 'member']), label: (rest) => (/\bnumber\b|\bid\b|#/i.test(rest) ? 'Health plan member ID' : 'Medical carrier') },
];

/** "If yes, carrier / policy #" over two boxes: each asks one of them. */
function pieceOf(controls: Control[], at: number, rest: string): string {
  const label = controls[at]?.label;
  const pieces = rest.split(/\s*[/,&]\s*|\s+and\s+/i).filter(Boolean);
  let first = at;
  while (first > 0 && controls[first - 1]?.label === label) first -= 1;
  const run = controls.slice(first, first + pieces.length);
  return pieces.length > 1 && run.length === pieces.length && run.every((one) => one.label === label) && controls[first + pieces.length]?.label !== label ? (pieces[at - first] ?? rest) : rest;
}

/** "3a. Drug and daily dose" goes on from question 3. */
const LETTERED = /^\W*(\d{1,2})\s?[-.]?\(?([a-d]|i{1,3}|[1-4])\)?\s*[.):]?\s+(?=\p{L}{2})/iu;
const numberOf = (label: string): string | undefined => /^\W*(?:q(?:uestion)?\s*)?(\d{1,2})\s*(?:[.):]|(?=\s))/i.exec(label)?.[1];
/** What such a box may be called and mean the drug asked for, where no question stands before it. */
const OF_A_DRUG = new Set(['drug', 'medication', 'medicine', 'agent', 'name', 'dose', 'dosage', 'daily', 'strength', 'and', 'frequency', 'date', 'started', 'start', 'which', 'what']);

/** What such a box asks, said in full; nothing where the question before it is another. */
export function followUp(controls: Control[], at: number): string | undefined {
  const control = controls[at];
  if (!control || CHOICES.has(control.widget)) return undefined;
  const question = controls.slice(Math.max(0, at - 3), at).reverse().find((one) => CHOICES.has(one.widget));
  const number = LETTERED.exec(control.label)?.[1];
  const isLettered = number !== undefined && question !== undefined && numberOf(question.label) === number;
  const bare = isLettered ? control.label.replace(LETTERED, '') : control.label;
  if (!isLettered && !IF_YES.test(bare)) return undefined;
  const rest = pieceOf(controls, at, bare.replace(IF_YES, ''));
  const found = question && FOLLOWED.find((one) => asksFor(one.question, question.label));
  if (found && words(rest).every((word) => found.rest.has(word))) return found.label(rest);
  // Whatever question 3 is about, its drug is none that is asked for.
  return isLettered && !IF_YES.test(bare) && asksYesNo(question) && words(rest).every((word) => OF_A_DRUG.has(word)) ? `If yes, ${rest}` : undefined;
}
