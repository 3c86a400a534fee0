import type { Case } from '../case/schema.ts';
import { isAntidepressant } from '../clinical/antidepressants.ts';
import { mainPart, words } from '../decide/words.ts';

type Trial = Case['history'][number];
type Service = NonNullable<Case['request']>['services'][number];
type Decided = NonNullable<Case['decisions']>[number];

/** A line of a table of treatments: the trial, and where it stands in the file. */
export type TrialRow = { trial: Trial; path: string };
/** A line of a table of services: what was given or is asked for, when, and where it stands in the file. */
export type ServiceRow = { path: string; date?: string; service?: Service; charge?: number; paid?: number; /** All services of the day, where a line stands for a day. */ services?: Service[]; placeOfService?: string; diagnosisCodes?: string[] };

const KIND_WORDS: [Trial['kind'], string[]][] = [
  ['medication', ['medication', 'med', 'rx', 'drug', 'antidepressant', 'pharmacologic', 'pharmacotherapy', 'agent', 'medicine', 'pharmacy', 'prescription', 'psychotropic', 'antidepressants']],
  ['psychotherapy', ['psychotherapy', 'counseling', 'psychotherapies', 'therapist', 'cbt', 'modality', 'modalities']],
  ['neuromodulation', ['modality', 'modalities', 'neuromodulation', 'tms', 'rtms', 'ect', 'neurostimulation', 'stimulation', 'stimulator', 'device', 'brain', 'electroconvulsive', 'vns', 'somatic']],
];
/** These are of either kind, and of none where another word says which. */
const EITHER = new Set(['modality', 'modalities']);
/** Only medication is taken by the dose, where nothing else is said of the kind. */
const TAKEN = ['taken', 'dose', 'strength', 'formulary'];
const FAILED = ['failed', 'fail', 'failure', 'inadequate', 'unsuccessful', 'ineffective'];

/** A course that still goes on is none of these. */
const OVER = ['past', 'stopped', 'discontinued', 'ended', 'former'];

/** Whether words of a text say of what kind the treatments are. */
export const namesKind = (text: string): boolean => words(text.replace(NO_DRUG, ' ')).some((word) => !EITHER.has(word) && KIND_WORDS.some(([, cues]) => cues.includes(word)));

const HOSPITAL = ['hospitalization', 'hospitalisation', 'inpatient'];
const NO_DRUG = /\bnon[- ]?(?:drug|medication|pharmac\w+)\b/gi;
const speaksOf = (text: string, cues: string[]): boolean => words(mainPart(text)).some((word) => cues.includes(word));

/** Where antidepressants are named beside others, all count. */
const NOT_ALONE = /\baugment|\bantidepressants?\s*(?:,|\/|&|and\b|or\b)|(?:,|\/|&|\band|\bor) (?:other )?(?:oral )?antidepressants?\b|psychotropic|psychiatric|antipsychotic|mood stabil|\bother (?:drug|med)/i;

/** "Psychotropics the patient takes now", "Current medications": what still goes on, and nothing that was. */
const NOW = /\b(?:tak(?:es?|ing)|us(?:es?|ing)|on|receiv(?:es?|ing)|prescribed) (?:\w+ ){0,2}?(?:now|currently|at present|at this time|today)\b|\b(?:now|currently|presently) (?:tak\w+|us(?:es?|ing)|on|receiv\w+|prescribed)\b|\bcurrent (?:\w+ ){0,2}(?:medications?|meds|drugs?|psychotropics?|antidepressants?|treatments?|regimen)\b/i;
const BEFORE_NOW = /\b(?:past|prior|previous(?:ly)?|earlier|tried|failed|history|discontinued|stopped|former|trials?)\b/i;

/** Trials oldest first, of the kind that the words around the table ask for, and only failed ones where it says so. */
export function trialRows(from: Case, context: string[], near: string[] = context): TrialRow[] {
  const around = new Set(context.flatMap((text) => [...words(mainPart(text)), ...(/\((?:both )?(?:previous|past|prior) and current\)|\bboth (?:previous|past|prior) and current\b|\b(?:past|previous|prior|current) (?:and|&|or|\/) (?:past|previous|prior|current)\b/i.test(text) ? ['current'] : [])]));
  const plain = (text: string): string[] => words(text.replace(NO_DRUG, ' '));
  const heads = near.flatMap((text) => plain(mainPart(text)));
  // What stands in brackets says the kind where nothing else does: "Somatic treatments (ECT, TMS)".
  const close = heads.some((word) => KIND_WORDS.some(([, cues]) => cues.includes(word))) ? heads : near.flatMap(plain);
  if (context.some((text) => speaksOf(text, HOSPITAL))) return [];
  const kindsOf = (said: Set<string>): Trial['kind'][] => KIND_WORDS.filter(([, cues]) => cues.some((cue) => said.has(cue))).map(([kind]) => kind);
  const exact = kindsOf(new Set(close.filter((word) => !EITHER.has(word))));
  const either = exact.length > 0 ? exact : kindsOf(new Set(close));
  const kinds: Trial['kind'][] = either.length === 0 && close.some((word) => TAKEN.includes(word)) && !close.includes('treatment') && !close.includes('therapy') ? ['medication'] : either;
  // "Outcome (failure, inadequate response ...)" lists what may be said, and "current and past" asks for all.
  const failed = !['current', 'ongoing', 'present'].some((cue) => around.has(cue)) && context.some((text) => !/\b(outcome|reason|result|response)/i.test(mainPart(text)) && speaksOf(text, FAILED));
  const over = !['current', 'ongoing', 'present'].some((cue) => around.has(cue)) && context.some((text) => (words(text).length <= 8 || /\b(?:(?:have|has|had|were|was) (?:since )?(?:been )?(?:stopped|discontinued)|discontinued (?:agents?|drugs?|medications?)|(?:agents?|drugs?|medications?) (?:stopped|discontinued))\b/i.test(text)) && !/\b(reason|why|date|outcome)\b/i.test(text) && words(text).some((word) => OVER.includes(word)));
  // A table that asks of every line when and why it stopped, and nothing of how it went, has no place for what still goes on.
  const stopped = context.some((text) => /^\W*(?:reason|why)\b.{0,20}\b(?:stopped|discontinued|ended|d\/?c)\b/i.test(text)) && context.some((text) => /^\W*(?:stop(?:ped)?|end(?:ed)?|discontinued|(?:stop|end|discontinuation) date|date (?:stopped|ended|discontinued))\W*$/i.test(text)) && !context.some((text) => /\b(?:outcome|response|result|current|ongoing|present|still)\b/i.test(text));
  const now = near.some((text) => NOW.test(text) && !BEFORE_NOW.test(text));
  const only = context.some((text) => /\b(ect|electroconvulsive)\b/i.test(text) && !/\btms\b/i.test(text)) && kinds.length === 1 && kinds[0] === 'neuromodulation';
  // "Augmenting agent": what is added to an antidepressant; "Antidepressant trials": none of that, and nothing for pain alone.
  const augments = near.some((text) => words(text).length <= 6 && /\baugment/i.test(text)) && !near.some((text) => /\bantidepressants?\b/i.test(text));
  const against = !augments && near.some((text) => /\bantidepressants?\b/i.test(text)) && !near.some((text) => NOT_ALONE.test(text));
  return from.history
    .map((trial, n) => ({ trial, path: `history[${n}]` }))
    .filter(({ trial }) => !augments || /augment|antipsychotic|mood stabilizer|lithium|thyroid/i.test(`${trial.class ?? ''} ${trial.name}`))
    .filter((row) => !against || row.trial.kind !== 'medication' || isAntidepressant(row))
    .filter(({ trial }) => kinds.length === 0 || kinds.includes(trial.kind))
    .filter(({ trial }) => !only || /\b(ect|electroconvulsive)\b/i.test(trial.name))
    .filter(({ trial }) => !now || trial.outcome === 'ongoing')
    .filter(({ trial }) => !(over || stopped) || trial.outcome !== 'ongoing')
    .filter(({ trial }) => !failed || (trial.outcome !== 'ongoing' && trial.outcome !== 'response'))
    .sort((a, b) => a.trial.startDate.localeCompare(b.trial.startDate));
}

/** Charges added up only where every line has one: a sum with a hole in it is not a sum. */
export function sum(of: (number | undefined)[]): number | undefined {
  if (of.length === 0 || of.some((one) => one === undefined)) return undefined;
  return Math.round(of.reduce<number>((all, one) => all + (one ?? 0), 0) * 100) / 100;
}

/** "All codes of that day", "one row for each visit", a block called "Visit 2". */
const BY_DAY = [/\b(?:all|total|sum)\b[^.]{0,24}\b(?:that|each|this|the) (?:day|date|visit)\b/i, /\b(?:one|a|each|separate) (?:row|line|entry|card)s? (?:for|per) (?:each |every )?(?:visit|day|date|session|appointment|bill|receipt|invoice)\b/i, /\beach (?:visit|day|date|bill|receipt|invoice)\b[^.]{0,40}\bon (?:a|its own|one) (?:separate |single |new )?(?:line|row)\b/i, /^\W*(?:visit|day|appointment|session)\s*#?\s*\d{1,2}\W*$/i];
/** "All on one line" of a day: what a page says of its lines before them, where no line is a service's own. */
const TOLD_BY_DAY = [
  ...BY_DAY.slice(0, 3),
  /\b(?:one|single|separate|own|new) (?:\w+ )?(?:row|line|entry|card|block)s? (?:for|per) (?:each |every )?(?:visit|day|date|session|appointment|encounter|bill|receipt|invoice)\b/i,
  /\b(?:each|every) (?:visit|day|date|session|appointment|encounter|bill|receipt|invoice)(?: of (?:service|care|treatment))?\b[^.]{0,30}\b(?:on|in|as|using) (?:a|an|its|one) (?:separate |single |new |own )*(?:line|row|entry|block)\b/i,
  /\ball (?:procedures?|services?|codes)\b[^.]{0,40}\b(?:on|in) (?:that|the same|one|a single) (?:line|row|box)\b/i,
];
const BY_EACH = /\b(?:each|every|per|one|a|separate(?:ly)?)\s+(?:\w+\s+)?(?:service|procedure|item|code|charge|supply|drug|product)\b(?!\s+dates?\b)|\b(?:and|or|by)\s+(?:each |every |type of )?(?:service|procedure|code|item|supply)\b/i;

/** What a page says before its lines of how they are parted, as far as it parts them by the day. */
export const linesTold = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+/).map((one) => one.slice(0, 300)).filter((one) => TOLD_BY_DAY.some((pattern) => pattern.test(one)) && !BY_EACH.test(one)).slice(0, 3);

/** "Visits" over lines that count no units: one for each. */
const VISITS = /^\W*(?:(?:your|the|office|therapy|treatment)\s+)?(?:visits|sessions|appointments|office visits)\W*(?:\(?required\)?|\*)?\W*$/i;

const PAID_BY_LINE = /\b(?:you|i|patient|member)\b.{0,12}\bpaid\b|\bpaid by (?:you|the patient|the member|patient|member)\b/i;
const CHARGED = /(?<!\bdescri\w+ of (?:the )?)\b(?:charges?|billed|cost|fee|units?)\b/i;

/** What was given, line by line, or visit by visit where the table has no column that tells services apart. */
export function visitRows(from: Case, context: string[]): ServiceRow[] {
  const around = new Set(context.flatMap(words));
  // Expenses and blocks called "Date 1" are told by the day; a bill's lines have codes.
  const isCoded = context.some((text) => !/diagnos|icd/i.test(text) && words(text).some((word) => ['code', 'cpt', 'hcpcs', 'unit'].includes(word)));
  // "Codes" of a line that also asks what was paid are all of a day's, as nothing is paid for a code alone.
  const ofAll = !around.has('unit') && !around.has('modifier') && !around.has('qty') && context.some((text) => /\bcodes\b|\bcode\(s\)/i.test(text) && !/diagnos|icd|place/i.test(text)) && context.some((text) => PAID_BY_LINE.test(text));
  const told = !around.has('unit') && !around.has('modifier') && !around.has('quantity') && context.some((text) => TOLD_BY_DAY.some((pattern) => pattern.test(text)) && !BY_EACH.test(text));
  const byDay = ofAll || told || context.some((text) => BY_DAY.some((pattern) => pattern.test(text)) || (VISITS.test(text) && !around.has('unit') && !around.has('modifier')) || (!isCoded && /^\W*date\s*#?\s*\d{1,2}\W*$/i.test(text)));
  const asExpense = around.has('expense') && !isCoded;
  // What was paid is known of a visit alone: lines that ask it and no charge are visits.
  const isPaid = !isCoded && context.some((text) => PAID_BY_LINE.test(text)) && !context.some((text) => CHARGED.test(text));
  const byService = !byDay && !asExpense && !isPaid && ['code', 'procedure', 'cpt', 'hcpcs', 'description', 'unit'].some((cue) => around.has(cue));
  return (from.visits ?? []).flatMap((visit, v): ServiceRow[] => {
    const shared = {
      date: visit.date,
      ...(visit.placeOfService ? { placeOfService: visit.placeOfService } : {}),
      ...(visit.diagnosisCodes ? { diagnosisCodes: visit.diagnosisCodes } : {}),
    };
    const only = visit.services.length === 1 && visit.paid !== undefined ? { paid: visit.paid } : {};
    if (byService)
      return visit.services.map((service, s) => ({
        path: `visits[${v}].services[${s}]`, service, ...shared, ...only, ...(service.charge === undefined ? {} : { charge: service.charge }),
      }));
    const charge = sum(visit.services.map((one) => one.charge));
    return [{ path: `visits[${v}]`, services: visit.services, ...shared, ...(charge === undefined ? {} : { charge }), ...(visit.paid === undefined ? {} : { paid: visit.paid }) }];
  });
}

/** What is asked for, line by line. */
export const requestRows = (from: Case): ServiceRow[] =>
  (from.request?.services ?? []).map((service, s) => ({
    path: `request.services[${s}]`, service, ...(service.charge === undefined ? {} : { charge: service.charge }),
  }));

/** The insurer's latest answer that was not a full yes. */
export function latestDenial(from: Case): { denial: Decided; path: string } | undefined {
  return (from.decisions ?? [])
    .map((denial, n) => ({ denial, path: `decisions[${n}]` }))
    .filter(({ denial }) => denial.outcome !== 'approved')
    .sort((a, b) => b.denial.date.localeCompare(a.denial.date))[0];
}

/** Whole years between two dates (YYYY-MM-DD). */
export function yearsBetween(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}
