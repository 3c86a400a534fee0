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

const join = (chosen: Chosen[]): Sentence[] => [...chosen].sort((a, b) => a.passage.order - b.passage.order).flatMap((one) => one.forms[one.form] ?? []);
const textOf = (sentences: Sentence[]): string => sentences.map((one) => one.text).join(' ');

/**
 * The most that fits: passages by rank, each as long as it has to be to say enough, shorter where only that fits; then each
 * lengthened by rank while there is room.
 */
function fit(all: { passage: Passage; forms: Sentence[][] }[], room: number): Chosen[] {
  const chosen: Chosen[] = [];
  const fits = () => serverLength(textOf(join(chosen))) <= room;
  for (const one of all.toSorted((a, b) => a.passage.rank - b.passage.rank)) {
    const added = { ...one, form: Math.min(one.passage.enough ?? Infinity, one.forms.length - 1) };
    chosen.push(added);
    while (!fits() && added.form < one.forms.length - 1) added.form += 1;
    if (!fits()) chosen.pop();
  }
  for (const one of chosen) {
    const short = one.form;
    one.form = one.forms.findIndex((_, form) => form <= short && ((one.form = form), fits()));
    if (one.form < 0) one.form = short;
  }
  return chosen;
}

/**
 * Wording for a free-text box from the case's own facts: the same case gives the same text. Never over the limit (counted as
 * servers count, a newline as two), never cut inside a sentence; a passage without its facts is not written and listed as a gap.
 */
export function draft(input: { topic: WordingTopic; kind: FormKind; case: Case; coverageIndex: number; control: Control; today: string; voice?: Voice }): { sentences: Sentence[]; text: string; gaps: string[]; leftOut: string[]; limit?: number } {
  const coverage = input.case.coverages[input.coverageIndex];
  const setting: Setting = { topic: input.topic, kind: input.kind, case: input.case, today: input.today, voice: input.voice ?? USUAL_VOICE[input.kind], ...(coverage ? { coverage } : {}) };
  const fitting = Object.values(passages).filter((one) => one.topics.includes(input.topic));
  const limit = limitOf(input.control);
  const written = fitting.map((one) => ({ passage: one, forms: one.says(setting) })).filter((one) => one.forms.length > 0);
  const chosen = fit(written, limit ?? USUAL);
  const sentences = join(chosen);
  const leftOut = written.flatMap(({ passage: one }) => {
    const form = chosen.find((other) => other.passage === one)?.form;
    return form === undefined ? [`${one.title}: left out`] : form > 0 ? [`${one.title}: shortened`] : [];
  });
  return { sentences, text: textOf(sentences), gaps: fitting.flatMap((one) => one.gaps?.(setting) ?? []), leftOut, ...(limit !== undefined ? { limit } : {}) };
}
