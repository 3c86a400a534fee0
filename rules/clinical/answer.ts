import type { Case } from '../case/schema.ts';
import type { Control } from '../reading.ts';
import type { Value } from '../values/value.ts';
import { asksYesNo, CHOICES } from '../values/yes-no.ts';
import { askedOf, questionIn, unexplained } from './asked.ts';
import { asksFor } from './asks-for.ts';
import { entries } from './index.ts';
import { negation } from './negation.ts';
import type { Question } from './question.ts';

type YesNo = Extract<Value, { is: 'yes-no' }>;

/** What people are asked beside the recorded conditions, and no case file holds. */
const UNRECORDED = /\b(?:strokes?|tia|seizures?|epilep\w*|myocardial|heart|cardi\w*|arrhythm\w*|coronary|dementia|delirium|mani(?:a|c)|hypomani\w*|bipolar|breast-?feed\w*|lactat\w*|nursing|hepat\w*|liver|renal|kidney|cystitis|hypersensitiv\w*|glaucoma|intracranial pressure|thyro\w*|self-(?:harm|injury)|attempts?|behaviou?rs?|homicid\w*|personality|violen\w*|neoplasm|tumou?rs?|diabet\w*|hypertensive crisis|pre-?eclampsia)\b/;
const EVERY_UNRECORDED = new RegExp(UNRECORDED.source, 'g');

/** Whether a question names more than its entries know: then a recorded "no" does not answer it, nor a "yes" where all must hold. */
function asksMore(claims: Question[], said: string, yes: boolean): boolean {
  const asks = claims.flatMap((claim) => claim.asks);
  const rest = asks.reduce((text, pattern) => text.replace(pattern, ' '), said);
  // One of several that is recorded as "yes" is enough where "or" joins them.
  const enough = yes && /\bor\b/.test(rest) && !/\band\b/.test(rest) && negation(said) === 'plain';
  if (claims.some((claim) => claim.mayBeNegated) && UNRECORDED.test(rest) && !enough) return true;
  if (claims.some((claim) => claim.beside === undefined)) return false;
  return unexplained(enough ? said.replace(EVERY_UNRECORDED, ' ') : said, asks, claims.map((claim) => claim.beside ?? '')).length > 0;
}

/** A line to write in takes a yes or no only where its label can be answered so: "Trials of antidepressants" and "How many ..." cannot. */
const takesYesNo = ({ widget, label }: Control): boolean =>
  CHOICES.has(widget) || (/^(?:[\W\d]*|[\W\d]*[a-z][.)]\s*)(?:is|are|was|were|does|do|did|has|have|had|will|would|can|could|should|may)\b|\by(?:es)?\s*\/\s*no?\b|\?\s*$/i.test(label) && !/\b(?:how (?:many|much|often|long)|what|which|when|where|who|why)\b/i.test(label));

/** Sections of somebody else or of something else than what is: a family's history, a list of what was ruled out. */
const ELSEWHERE = /\bfamil(?:y|ial)\b.{0,20}\bhistory\b|\bhistory\b.{0,20}\bfamily\b|\b(?:relatives?|ruled? out|differential|caregivers?)\b|\bplan use\b/i;
const standsElsewhere = ({ legends, headings }: Control): boolean => [...legends, ...headings.slice(0, 1)].some((text) => ELSEWHERE.test(text.slice(0, 200)));

/** "Aneurysmal disease or arteriovenous malformation?": yes with one recorded yes, no only where every one is recorded as no. */
function ofSeveral(claims: Question[], asked: string, one: Case, today: string): Value | undefined {
  const said = asked.replace(/\([^()]*\)/g, ' ').replace(/(?<=\bno\b.{3,120})(,(?: and| or)?)\s+no\b/g, '$1');
  if (claims.length < 2 || !/\b(?:or|and)\b|,|\/|;/.test(said) || claims.some((claim) => !claim.mayBeNegated)) return undefined;
  const sense = negation(said);
  const values = claims.map((claim) => claim.answer(one, said, today));
  const flags = values.flatMap((value) => (value?.is === 'yes-no' ? [value] : []));
  const yes = flags.filter((value) => value.yes);
  const facts = flags.flatMap((value) => value.facts);
  // Recorded as "no" every one: none of them, whether the question joins them by "or" or "and".
  if (yes.length === 0 && flags.length === claims.length && sense !== 'unclear') return { is: 'yes-no', yes: sense === 'turned', facts };
  const [or, and] = [/\bor\b/.test(said), /\band\b/.test(said)];
  // "The patient is enrolled and the site is certified": both are.
  if (yes.length === claims.length && sense === 'plain' && and && !or) return { is: 'yes-no', yes: true, facts };
  return sense === 'plain' && or && !and ? yes[0] : undefined;
}

const TURNED_BEFORE = /\b(?:is|are|was|were|does|do|did|has|have|will)\b.{0,40}\bnot (?:an?|the|been|being|enrolled|certified|currently|under|on|in|taking|receiving|diagnosed)\b/i;
const TURNED_AFTER = /^[\s,:;–-]*(?:(?:is|are|was|were|has been|have been)\s+)?(?:absent|not present|denied|negative)\b/;

/** How the question stands to the fact it names: a "not" after it qualifies it ("that is not in remission"), which nobody recorded. */
function senseOf(one: Question, asked: string): ReturnType<typeof negation> {
  const said = asked.replace(/\([^()]*\)/g, ' ').replace(/\bwith or without\b/g, ' ');
  const by = one.asks.find((pattern) => pattern.test(said));
  const hit = by?.exec(said);
  if (!by || !hit) return negation(said);
  // "The prescriber is not a psychiatrist": a "not" in a gap of the pattern, which the pattern itself does not ask.
  if (/\bnot (?:an?|the|being|under|enrolled|certified)\b/.test(hit[0]) && !/not/.test(by.source)) return negation(said);
  const [before, after] = [said.slice(0, hit.index), said.slice(hit.index + hit[0].length)];
  if (TURNED_AFTER.test(after)) return negation(before) === 'plain' ? 'turned' : 'unclear';
  return negation(after) === 'plain' ? negation(before) : 'unclear';
}

/** The answer to a clinical question, from a recorded fact alone; two entries that claim it, or an unclear negation, give none. */
export function answerQuestion(input: { control: Control; context: string[]; case: Case; today: string; /** Only where every word of it is explained. */ strict?: boolean }): { value: Value } | undefined {
  if (standsElsewhere(input.control)) return undefined;
  const { label } = input.control;
  const said = askedOf(label);
  const claims = Object.values(entries).filter((one) => asksFor(one, label));
  if (input.strict && claims.some((one) => one.beside === undefined)) return undefined;
  const several = ofSeveral(claims, said, input.case, input.today);
  if (several?.is === 'yes-no') return !takesYesNo(input.control) || asksMore(claims, said, isRecordedYes(several)) ? undefined : { value: several };
  const only = claims.length === 1 ? claims[0] : undefined;
  const value = only?.answer(input.case, only.beside === undefined ? said : questionIn(said), input.today);
  if (!only || !value) return undefined;
  if (value.is === 'yes-no' && (!takesYesNo(input.control) || asksMore(claims, said, value.yes))) return undefined;
  if (only.toChoose && ((input.control.options ?? []).length < 2 || !asksYesNo(input.control))) return undefined;
  // "Is the prescriber not a psychiatrist?": turned round, where the entry does not say what that means. ("Has not responded" is a trial's outcome.)
  if (value.is === 'yes-no' && !only.mayBeNegated && TURNED_BEFORE.test(said)) return undefined;
  if (value.is !== 'yes-no' || !only.mayBeNegated) return { value };
  const sense = senseOf(only, said);
  if (sense === 'unclear') return undefined;
  return { value: sense === 'plain' ? value : { ...value, yes: !value.yes } };
}

const isRecordedYes = (value: YesNo): boolean => value.facts.some((one) => one.says.endsWith(': yes'));
