import type { Case } from '../case/schema.ts';
import type { Control } from '../reading.ts';
import type { Value } from '../values/value.ts';
import { asksFor } from './asks-for.ts';
import { entries } from './index.ts';
import { negation } from './negation.ts';
import type { Question } from './question.ts';

/** What people are asked beside the recorded conditions, and no case file holds. */
const UNRECORDED = /\b(?:strokes?|tia|seizures?|epilep\w*|myocardial|heart|cardi\w*|arrhythm\w*|coronary|dementia|delirium|mani(?:a|c)|hypomani\w*|bipolar|breast-?feed\w*|lactat\w*|nursing|hepat\w*|liver|renal|kidney|cystitis|hypersensitiv\w*|glaucoma|intracranial pressure|thyro\w*|self-(?:harm|injury)|attempts?|homicid\w*|personality|violen\w*|neoplasm|tumou?rs?|diabet\w*|hypertensive crisis|pre-?eclampsia)\b/;

/** Whether a question names more than its entries know: then a recorded "no" does not answer it, nor a "yes" where all must hold. */
function asksMore(claims: Question[], asked: string, yes: boolean): boolean {
  const rest = claims.flatMap((claim) => claim.asks).reduce((text, pattern) => text.replace(pattern, ' '), asked.toLowerCase().slice(0, 600));
  return UNRECORDED.test(rest) && !(yes && /\bor\b/.test(rest) && !/\band\b/.test(rest));
}

const CHOICES = new Set(['radio', 'aria-radio', 'checkbox', 'aria-checkbox', 'switch', 'select', 'select-multiple', 'listbox', 'combobox']);
/** A line to write in takes a yes or no only where its label can be answered so: "Trials of antidepressants" and "How many ..." cannot. */
const takesYesNo = ({ widget, label }: Control): boolean =>
  CHOICES.has(widget) || (/^(?:[\W\d]*|[\W\d]*[a-z][.)]\s*)(?:is|are|was|were|does|do|did|has|have|had|will|would|can|could|should|may)\b|\by(?:es)?\s*\/\s*no?\b|\?\s*$/i.test(label) && !/\b(?:how (?:many|much|often|long)|what|which|when|where|who|why)\b/i.test(label));

/** "Aneurysmal disease or arteriovenous malformation?": yes with one recorded yes, no only where every one is recorded as no. */
function anyOf(claims: Question[], asked: string, one: Case, today: string): Value | undefined {
  const said = asked.toLowerCase().replace(/\([^()]*\)/g, ' ');
  if (claims.length < 2 || !/\bor\b|,|\/|;/.test(said) || claims.some((claim) => !claim.mayBeNegated)) return undefined;
  const sense = negation(said);
  const all = /\band\b/.test(said);
  const values = claims.map((claim) => claim.answer(one, said, today));
  const flags = values.flatMap((value) => (value?.is === 'yes-no' ? [value] : []));
  const yes = flags.filter((value) => value.yes);
  // Recorded as "no" every one: none of them, whether the question joins them by "or" or "and".
  if (yes.length === 0 && flags.length === claims.length && sense !== 'unclear') return { is: 'yes-no', yes: sense === 'turned', facts: flags.flatMap((value) => value.facts) };
  return sense === 'plain' && !all && /\bor\b/.test(said) ? yes[0] : undefined;
}

/** How the question stands to the fact it names: a "not" after it qualifies it ("that is not in remission"), which nobody recorded. */
function senseOf(one: Question, asked: string): ReturnType<typeof negation> {
  const said = asked.toLowerCase().slice(0, 600).replace(/\([^()]*\)/g, ' ').replace(/\bwith or without\b/g, ' ');
  const hit = one.asks.map((pattern) => pattern.exec(said)).find(Boolean);
  if (!hit) return negation(said);
  return negation(said.slice(hit.index + hit[0].length)) === 'plain' ? negation(said.slice(0, hit.index)) : 'unclear';
}

/** The answer to a clinical question, from a recorded fact alone; two entries that claim it, or an unclear negation, give none. */
export function answerQuestion(input: { control: Control; context: string[]; case: Case; today: string }): { value: Value } | undefined {
  const asked = input.control.label;
  const claims = Object.values(entries).filter((one) => asksFor(one, asked));
  const any = anyOf(claims, asked, input.case, input.today);
  if (any) return any.is === 'yes-no' && (!takesYesNo(input.control) || asksMore(claims, asked, any.facts.some((one) => one.says.endsWith(': yes')))) ? undefined : { value: any };
  const only = claims.length === 1 ? claims[0] : undefined;
  const value = only?.answer(input.case, asked.toLowerCase(), input.today);
  if (!only || !value) return undefined;
  if (value.is === 'yes-no' && (!takesYesNo(input.control) || (only.mayBeNegated && asksMore(claims, asked, value.yes)))) return undefined;
  if (value.is !== 'yes-no' || !only.mayBeNegated) return { value };
  const sense = senseOf(only, asked);
  if (sense === 'unclear') return undefined;
  return { value: sense === 'plain' ? value : { ...value, yes: !value.yes } };
}
