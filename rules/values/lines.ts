import type { Case } from '../case/schema.ts';
import type { Ask } from '../decide/field.ts';
import { words } from '../decide/words.ts';
import { sections } from '../decide/context.ts';
import { latestDenial, namesKind, requestRows, type ServiceRow, trialRows, type TrialRow, visitRows } from './rows.ts';
import { fact } from './facts.ts';
import { firstOfEach, newestScores, type Scored } from './scores.ts';
import type { Value } from './value.ts';

/** The trial that this line of a table asks for; without a line, none: one box cannot mean all of them. */
export const trialAt = (from: Case, ask: Ask): TrialRow | undefined => (ask.row === undefined ? onlyNamed(from, ask.control.label) : trialRows(from, ask.context, nearContext(ask))[ask.row]);

const CALLED: [RegExp, RegExp][] = [
  [/\baugment\w*/i, /antipsychotic|lithium|thyroid|liothyronine/i], [/\bssris?\b/i, /\bssris?\b/i], [/\bsnris?\b/i, /\bsnris?\b/i], [/\b(?:tcas?|tricyclics?)\b/i, /\btcas?\b|tricyclic/i], [/\bmaois?\b/i, /\bmaois?\b/i],
  [/\b(?:anticonvulsants?|gabapentinoids?)\b/i, /anticonvulsant|gabapentinoid/i], [/\bopioids?\b/i, /opioid/i], [/\bnsaids?\b/i, /nsaid/i],
];

/** "Augmentation agent and dose": the one treatment of the class that the label names, where the history holds but one. */
function onlyNamed(from: Case, label: string): TrialRow | undefined {
  const named = CALLED.filter(([called]) => called.test(label));
  const meant = named.length === 1 ? named[0]?.[1] : undefined;
  const fit = meant ? from.history.map((trial, n) => ({ trial, path: `history[${n}]` })).filter(({ trial }) => trial.kind === 'medication' && meant.test(`${trial.class ?? ''} ${trial.name}`)) : [];
  return fit.length === 1 ? fit[0] : undefined;
}

/** Without the sections beyond the nearest that says a kind: "Psychotherapy" below "Medications and therapy" is psychotherapy alone. */
function nearContext(ask: Ask): string[] {
  const around = sections(ask.control);
  const nearest = around.findIndex(namesKind);
  const beyond = new Set(nearest < 0 ? [] : around.slice(nearest + 1));
  return ask.context.filter((text) => !beyond.has(text));
}

/** Services as the form means them: claims speak of what was given, requests of what is asked for. */
export const serviceRows = (from: Case, ask: Ask): ServiceRow[] =>
  ask.kind === 'reimbursement' || ask.kind === 'hsa-fsa' || (ask.kind === 'appeal' && speaksOfClaim(from)) ? visitRows(from, ask.context) : requestRows(from);

/** An appeal is about what was given where a claim was denied, or where nothing was denied that had only been asked for. */
const speaksOfClaim = (from: Case): boolean => (from.visits?.length ?? 0) > 0 && (latestDenial(from)?.denial.subject ?? 'claim') === 'claim';

/** The line asked for; without a line the first. */
export const lineOf = (from: Case, ask: Ask): ServiceRow | undefined => serviceRows(from, ask)[ask.row ?? 0];

/** "Treatment begins" of an account's form is what is recommended, "Treatment began" what was given. */
const isOfLetter = ({ control }: Ask): boolean => control.headings.some((text) => /\bmedical necessity\b/i.test(text));
/** "First treatment", "Last treatment" in a letter of medical necessity. */
const isBound = (ask: Ask): boolean => isOfLetter(ask) && /^\W*(?:(?:date of )?(?:the )?)?(?:first|last|final|initial) (?:planned |recommended |expected )?(?:treatment|infusion|session|dose|visit)(?: date)?\W*$/i.test(ask.control.label);
export const isPlanned = (ask: Ask): boolean =>
  ask.kind === 'hsa-fsa' && ask.row === undefined && (isBound(ask) || (/\b(treatment|therapy|recommended|prescribed)\b/i.test(ask.control.label) || (isOfLetter(ask) && words(ask.control.label).length <= 4 && !/\b(?:service|given|provided)\b/i.test(ask.control.label))) && /\b(begin(?:s|ning)?|starts?|ends?|stops?|start(?:ing)? date|end(?:ing)? date|to begin|will|from|to|through|until|thru)\b/i.test(ask.control.label) && !/\b(date of service|dos|incurred|expense)\b/i.test(ask.control.label));

/** A line further down than there are services; without a line, none is. */
export const isSpare = (from: Case, ask: Ask): boolean => (ask.row ?? 0) >= Math.max(1, serviceRows(from, ask).length);

/** Several texts for one box, each once, in order. */
export function listed(of: { text: string; path: string }[], says: string): Value | undefined {
  const seen = of.filter((one, n) => of.findIndex((other) => other.text === one.text) === n);
  if (seen.length === 0) return undefined;
  return { is: 'text', text: seen.map((one) => one.text).join(', '), facts: seen.map((one) => fact(one.path, `${says} ${one.text}`)) };
}

const LONG_NAMES: Record<string, string[]> = {
  'phq 9': ['patient health questionnaire'], madr: ['montgomery'], 'gad 7': ['generalized anxiety disorder', 'general anxiety disorder'], 'pcl 5': ['ptsd checklist'], nrs: ['numeric rating', 'numerical rating'], 'bpi interference': ['inventory interference', 'interference score', 'interference subscale'],
};
const SCALES = / (?:phq|gad|pcl|madrs?|ham|hamd|hdrs?|hrsd|hamilton|bdi|beck|qids?|cgi|ymrs?|cssrs?|montgomery|gaf|whodas|bprs?) /;

/** The latest score on the scale that the words around the control name, or of its line; none where no scale is named. */
export function scoreOf(from: Case, ask: Ask): Scored | undefined {
  const all = newestScores(from);
  // In a table the line names the scale and the column the day: "MADRS", "Baseline score".
  const asked = [...new Set([ask.control.row, ask.control.column, ask.control.label])].filter(Boolean).join(' ');
  const label = ` ${words(asked).join(' ')} `;
  const around = ` ${ask.context.flatMap(words).join(' ')} `;
  const spoken = (scale: string, within: string): boolean => {
    const name = words(scale).join(' ');
    return within.includes(` ${name} `) || within.includes(` ${name.replace(/ /g, '')} `) || (LONG_NAMES[name] ?? []).some((long) => within.includes(long));
  };
  // A scale that is named and not recorded is not answered with another one.
  if (SCALES.test(label) && !all.some(({ score }) => spoken(score.scale, label))) return undefined;
  // Two of them in one label: nobody can say which is meant.
  if (new Set(all.filter(({ score }) => spoken(score.scale, label)).map(({ score }) => score.scale)).size > 1) return undefined;
  // "PHQ-9 before", "baseline MADRS": the first one recorded; "now", "latest" or nothing: the last.
  if (/\b(baseline|before|pre.?treatment|pretreatment|intake|initial|at start|prior to)\b/i.test(ask.control.column ?? ask.control.label)) all.reverse();
  const named = all.find(({ score }) => spoken(score.scale, label)) ?? all.find(({ score }) => spoken(score.scale, around));
  if (named) return named;
  // "Pain score" is the rating of pain where only one such scale is recorded.
  const pain = all.filter(({ score }) => /^(?:NRS|NPRS|VAS)\b/i.test(score.scale));
  if (/\bpain\b/i.test(ask.control.label) && !/interference|inventory|function/i.test(ask.control.label) && new Set(pain.map(({ score }) => score.scale)).size === 1) return pain[0];
  return ask.row === undefined ? undefined : firstOfEach(all)[ask.row];
}
