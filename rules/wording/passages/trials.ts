import type { Trial } from '../../case/schema.ts';
import type { Sentence } from '../../plan.ts';
import { passage, sentence } from '../passage.ts';
import { full, grouped } from '../told.ts';
import { OUTCOMES, trialFact, trials, weeks } from '../words.ts';

/** Kept first when not all fit: what failed, drugs before the rest, longer trials before shorter ones. */
const weight = ({ trial }: { trial: Trial }): number =>
  (trial.outcome === 'no-response' || trial.outcome === 'partial-response' ? 4 : 0) + (trial.kind === 'medication' ? 2 : 0) + (trial.endDate && weeks(trial.startDate, trial.endDate) >= 6 ? 1 : 0);

const KINDS: [RegExp, Trial['kind']][] = [
  [/\b(medications?|medicines?|drugs?|antidepressants?|pharmacotherapy|prescriptions?|psychotropics?|augment\w+ agents?)\b/i, 'medication'], [/\b(psychotherap\w*|counsel\w*|cbt|talk therapy)\b/i, 'psychotherapy'],
  [/\b(blocks?|injections?|procedures?|interventions?|interventional)\b/i, 'procedure'], [/\b(tms|rtms|ect|vns|neuromodulation|neurostimulation|stimulation)\b/i, 'neuromodulation'],
];
const PHYSICAL = /\b(?:(?:physical|occupational) therap\w*|physio\w*|rehab\w*|pt ?\/ ?ot)\b/i;
/** A box that asks for drugs gets drugs, one that asks for blocks gets blocks; one that asks for more, or for treatment as such, gets all. */
function ofAskedKind(whole: string): (one: { trial: Trial }) => boolean {
  // "ECT / TMS course (type, no. of treatments)": what stands first names the kind, the rest only what to tell of it.
  const head = whole.split(/[(:]/)[0] ?? '';
  const label = KINDS.some(([words]) => words.test(head)) ? head : whole;
  if (/\bnon-?(?:drug|medication|pharmac\w*)\b|\b(?:other than|besides|apart from|not) (?:by |using |with )?(?:drugs?|medications?|medicines?|pharmac\w*)\b/i.test(label)) return ({ trial }) => trial.kind !== 'medication';
  if (PHYSICAL.test(label) && !KINDS.some(([words]) => words.test(label))) return ({ trial }) => PHYSICAL.test(trial.name);
  if (/\b(treatments?|therap(y|ies)|other|non-?pharmac\w*)\b/i.test(label.replace(/\b(psycho|pharmaco)therap\w*|\b(?:drug|physical|occupational) therap\w*|\bother (?:procedures?|interventions?|injections?|medications?|drugs?)\b/gi, ' '))) return () => true;
  const kinds = KINDS.filter(([words]) => words.test(label)).map(([, kind]) => kind);
  return kinds.length === 0 ? () => true : ({ trial }) => kinds.includes(trial.kind);
}

/** Fewer and fewer of the trials, the number of the others always said. */
function cut(tried: { trial: Trial; path: string }[]): Sentence[][] {
  const ranked = tried.toSorted((a, b) => weight(b) - weight(a));
  return tried.slice(1).map((_, fewer) => {
    const kept = ranked.slice(0, ranked.length - 1 - fewer);
    const rest = ranked.length - kept.length;
    return [sentence(`Tried before: ${kept.map(({ trial }) => `${trial.name} (${OUTCOMES[trial.outcome]})`).join(', ')} and ${rest} more.`, ranked.map(({ trial, path }) => trialFact(trial, path)))];
  });
}

export default passage({
  title: 'What was tried before',
  topics: ['medical-necessity', 'appeal-reason', 'treatment-history', 'clinical-summary', 'reimbursement-reason', 'hsa-fsa-reason'],
  order: 30,
  rank: 3,
  core: ['medical-necessity', 'appeal-reason', 'treatment-history', 'clinical-summary'],
  enough: 2,
  says: ({ case: one, topic, label }) => {
    const tried = trials(one).filter(topic === 'treatment-history' ? ofAskedKind(label ?? '') : () => true);
    if (tried.length === 0 || (topic === 'reimbursement-reason' && (one.visits ?? []).length === 0) || (topic === 'hsa-fsa-reason' && !one.request)) return [];
    const long = tried.map(({ trial, path }) => full(trial, path));
    const short = (['year', 'dose', 'name'] as const).map((how) => [sentence('Earlier treatments by outcome.'), ...grouped(tried, how)]);
    const forms = [[sentence('Earlier treatments:'), ...long], ...short, ...cut(tried)];
    // A claim is about what was paid; the dated list belongs to the clinical boxes.
    return topic === 'reimbursement-reason' || topic === 'hsa-fsa-reason' ? forms.slice(1) : forms;
  },
  gaps: ({ case: one }) => (one.history.length > 0 ? [] : ['No earlier treatment is recorded.']),
});
