import type { Case } from '../case/schema.ts';
import { serverLength } from '../format/fit.ts';
import type { FormKind } from '../forms/kind.ts';
import type { Sentence } from '../plan.ts';
import type { Control } from '../reading.ts';
import type { WordingTopic } from '../values/value.ts';
import { passages } from './index.ts';
import type { Passage, Setting, Voice } from './passage.ts';

/** A box without a limit gets about a page. */
const USUAL = 2_000;

/** What the box says of its limit: maxlength, or "500 characters" in its words. */
function limitOf(control: Control): number | undefined {
  if (control.maxLength !== undefined && control.maxLength > 0) return control.maxLength;
  const said = /(\d[\d,]{1,6})[- ]?(?:character|char)\b|(\d[\d,]{1,6}) characters/i.exec([...control.hints, control.label].join(' ').slice(0, 600));
  const number = said?.[1] ?? said?.[2];
  return number ? Number(number.replace(/,/g, '')) : undefined;
}

/** Who usually fills in a form of that kind. */
const USUAL_VOICE: Record<FormKind, Voice> = { 'prior-authorization': 'clinician', appeal: 'patient', reimbursement: 'patient', 'hsa-fsa': 'patient', none: 'patient' };

type Chosen = { passage: Passage; forms: Sentence[][]; form: number };

/** Old servers garble typographic marks: a box gets the plain ones. */
const plain = (one: Sentence): Sentence => ({ ...one, text: one.text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"') });
const join = (chosen: Chosen[]): Sentence[] => [...chosen].sort((a, b) => a.passage.order - b.passage.order).flatMap((one) => one.forms[one.form] ?? []).map(plain);
const textOf = (sentences: Sentence[]): string => sentences.map((one) => one.text).join(' ');
const byRank = (a: { passage: Passage }, b: { passage: Passage }): number => a.passage.rank - b.passage.rank;

/**
 * The most that fits. First what the box cannot do without, as short as it goes; then each of these as long as says enough, by
 * rank; then the other passages by rank, shorter where only that fits; then each lengthened by rank while there is room.
 */
function fit(all: { passage: Passage; forms: Sentence[][] }[], room: number, topic: WordingTopic): Chosen[] {
  const chosen: Chosen[] = [];
  const fits = () => serverLength(textOf(join(chosen))) <= room;
  const enough = (one: Chosen): number => Math.min(one.passage.enough ?? Infinity, one.forms.length - 1);
  /** As long as fits, but no longer than the form named. */
  const lengthen = (one: Chosen, longest: number) => {
    const short = one.form;
    const found = one.forms.findIndex((_, form) => form >= longest && form < short && ((one.form = form), fits()));
    one.form = found < 0 ? short : found;
  };
  const ranked = all.toSorted(byRank);
  const isCore = ({ passage: { core } }: { passage: Passage }): boolean => core === true || (core?.includes(topic) ?? false);
  for (const one of ranked.filter(isCore)) {
    chosen.push({ ...one, form: one.forms.length - 1 });
    if (!fits()) chosen.pop();
  }
  for (const one of chosen) lengthen(one, enough(one));
  for (const one of ranked.filter((each) => !isCore(each))) {
    const added = { ...one, form: enough({ ...one, form: 0 }) };
    chosen.push(added);
    while (!fits() && added.form < one.forms.length - 1) added.form += 1;
    if (!fits()) chosen.pop();
  }
  for (const one of chosen.toSorted(byRank)) lengthen(one, 0);
  return chosen;
}

/**
 * Wording for a free-text box from the case's own facts: the same case gives the same text. Never over the limit (counted as
 * servers count, a newline as two), never cut inside a sentence; a passage without its facts is not written and listed as a gap.
 */
export function draft(input: { topic: WordingTopic; kind: FormKind; case: Case; coverageIndex: number; control: Control; today: string; voice?: Voice }): { sentences: Sentence[]; text: string; gaps: string[]; leftOut: string[]; limit?: number } {
  const coverage = input.case.coverages[input.coverageIndex];
  const setting: Setting = { topic: input.topic, kind: input.kind, case: input.case, today: input.today, voice: input.voice ?? USUAL_VOICE[input.kind], label: input.control.label, ...(coverage ? { coverage } : {}) };
  const fitting = Object.values(passages).filter((one) => one.topics.includes(input.topic));
  const limit = limitOf(input.control);
  const written = fitting.map((one) => ({ passage: one, forms: one.says(setting) })).filter((one) => one.forms.length > 0);
  const chosen = fit(written, limit ?? USUAL, input.topic);
  const sentences = join(chosen);
  const leftOut = written.flatMap(({ passage: one }) => {
    const form = chosen.find((other) => other.passage === one)?.form;
    return form === undefined ? [`${one.title}: left out`] : form > 0 ? [`${one.title}: shortened`] : [];
  });
  return { sentences, text: textOf(sentences), gaps: [...new Set(fitting.flatMap((one) => one.gaps?.(setting) ?? []))], leftOut, ...(limit !== undefined ? { limit } : {}) };
}
