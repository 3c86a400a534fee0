import type { Case, Trial } from '../case/schema.ts';
import type { Condition } from '../evidence/evidence.ts';
import type { Fact, Source } from '../plan.ts';
import { longDate } from '../format/date.ts';
import { bandOn } from '../scales/index.ts';

export { longDate };

/** "a, b and c" */
export const list = (parts: string[]): string => (parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`);

/** Names of people begin with a capital inside a sentence too. */
const EPONYMS = /^(Alzheimer|Asperger|Crohn|Huntington|Lyme|Parkinson|Tourette)/;

/** A diagnosis as it stands inside a sentence: "major depressive disorder", but "PTSD". */
export const inside = (description: string): string => (/^[A-Z][a-z]/.test(description) && !EPONYMS.test(description) ? `${description.charAt(0).toLowerCase()}${description.slice(1)}` : description);

const day = (iso: string) => Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / 86_400_000;

/** Whole weeks from start to end, rounded down: never more than the record says. */
export const weeks = (from: string, to: string): number => Math.floor((day(to) - day(from)) / 7);

/** How each outcome is said; intolerance is never called a failed trial. */
export const OUTCOMES: Record<Trial['outcome'], string> = {
  'no-response': 'no response', 'partial-response': 'partial response only', 'response-lost': 'response lost', intolerance: 'stopped for intolerance',
  contraindicated: 'contraindicated', response: 'response', ongoing: 'ongoing',
};

/** The case's trials, oldest first, each with its place in the file. */
export const trials = (one: Case): { trial: Trial; path: string }[] =>
  one.history.map((trial, at) => ({ trial, path: `history[${at}]` })).sort((a, b) => a.trial.startDate.localeCompare(b.trial.startDate));

export const trialFact = (trial: Trial, path: string): Fact => ({ path, says: `${trial.name}${trial.dose ? ` ${trial.dose}` : ''}: ${OUTCOMES[trial.outcome]}`, date: trial.startDate });

/** The scales that speak of a condition. */
const SPEAKS: Partial<Record<Condition, RegExp>> = { depression: /MADRS|PHQ|HAM-?D|HDRS|QIDS|BDI/i, ptsd: /PCL|CAPS/i, crps: /NRS|VAS|BPI|pain/i, fibromyalgia: /NRS|VAS|BPI|FIQ|pain/i };

/** The latest score of each scale: those of the condition first, then newest first. */
export function latestScores(one: Case): { scale: string; score: number; date: string; path: string }[] {
  const byScale = new Map<string, { scale: string; score: number; date: string; path: string }>();
  for (const [at, score] of one.assessments.entries()) {
    const seen = byScale.get(score.scale);
    if (!seen || seen.date < score.date) byScale.set(score.scale, { scale: score.scale, score: score.score, date: score.date, path: `assessments[${at}]` });
  }
  const apt = (scale: string): number => (SPEAKS[condition(one)]?.test(scale) ? 0 : 1);
  return [...byScale.values()].sort((a, b) => apt(a.scale) - apt(b.scale) || b.date.localeCompare(a.date) || a.scale.localeCompare(b.scale));
}

type Score = { scale: string; score: number; date: string };

/** The first and the latest score of each scale that was taken more than once: what a renewal is judged by. */
export const courses = (one: Case): { first: Score & { path: string }; last: Score & { path: string } }[] =>
  latestScores(one).flatMap((last) => {
    const [first] = one.assessments.map(({ scale, score, date }, at) => ({ scale, score, date, path: `assessments[${at}]` })).filter(({ scale, date }) => scale === last.scale && date < last.date).sort((a, b) => a.date.localeCompare(b.date));
    return first ? [{ first, last }] : [];
  });
/** "MADRS 36 on March 10, 2025, 10 on September 8, 2025" */
export const courseSaid = ({ first, last }: ReturnType<typeof courses>[number]): string => `${scoreSaid(first)} on ${longDate(first.date)}, ${scoreSaid(last).slice(last.scale.length + 1)} on ${longDate(last.date)}`;

/** "PHQ-9 22 (severe)": the word only where the scale's bands have a sure source. */
export const scoreSaid = ({ scale, score }: Pick<Score, 'scale' | 'score'>): string => {
  const band = bandOn(scale, score);
  return `${scale} ${score}${band ? ` (${band.word})` : ''}`;
};
/** Who says so, each once. */
export const bandSources = (scores: Score[]): Source[] => [...new Set(scores.flatMap(({ scale, score }) => bandOn(scale, score)?.source ?? []))];

/** Insurers often ask for a score of the last 30 days. */
export function staleScore(one: Case, today: string): string | undefined {
  const newest = latestScores(one).toSorted((a, b) => b.date.localeCompare(a.date))[0];
  return newest && day(today) - day(newest.date) > 30 ? `No score of the last 30 days is recorded: the newest is ${newest.scale} ${newest.score} of ${longDate(newest.date)}. Insurers often ask for a fresh one.` : undefined;
}

/** "MADRS 34 and PHQ-9 22 (severe) on August 18, 2025": scores of one day share its date. */
export function scoresSaid(scores: Score[]): string {
  const dates = [...new Set(scores.map(({ date }) => date))];
  return dates.map((date) => `${list(scores.filter((one) => one.date === date).map(scoreSaid))} on ${longDate(date)}`).join('; ');
}

/** ", 6 sessions" */
export const sessions = (one: Case): string => (one.request?.sessions === undefined ? '' : `, ${one.request.sessions} ${one.request.sessions === 1 ? 'session' : 'sessions'}`);

/** "intravenous ketamine" or "intranasal esketamine (Spravato)". */
export function therapy(one: Case): string | undefined {
  const request = one.request;
  if (!request) return undefined;
  if (request.drug.toLowerCase() === 'esketamine') return request.brand ? `${request.route} esketamine (${request.brand})` : `${request.route} esketamine`;
  return `${request.route} ${request.drug}`;
}

export const isEsketamine = (one: Case): boolean => one.request?.drug.toLowerCase() === 'esketamine';

/** What is treated, by the principal diagnosis: the evidence and the honest limits differ. */
export function condition(one: Case): Condition {
  const code = one.diagnoses[0]?.code ?? '';
  if (/^F3[23]/.test(code)) return 'depression';
  if (code.startsWith('F31')) return 'bipolar';
  if (code.startsWith('F43.1')) return 'ptsd';
  if (/^G90\.5|^G56\.4|^G57\.7/.test(code)) return 'crps';
  return code === 'M79.7' ? 'fibromyalgia' : 'other';
}

/** The condition, and acute suicidality where it is recorded beside depression. */
export const conditions = (one: Case): Condition[] => (condition(one) === 'depression' && one.clinical?.suicidalIdeation ? ['depression', 'suicidality'] : [condition(one)]);
