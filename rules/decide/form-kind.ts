import { entries as fields } from '../fields/index.ts';
import { entries as forms } from '../forms/index.ts';
import type { FormKind } from '../forms/kind.ts';
import type { Reading } from '../reading.ts';
import type { FormEntry } from './form.ts';
import { isOtherBusiness } from './other-business.ts';
import { found, phraseIndex } from './phrase.ts';
import { words } from './words.ts';

/** So many different things that a form of the kind asks must be on the page: words alone make no form. */
const ENOUGH = 3;
const NEXT = ['next', 'continue', 'back', 'previous', 'save and continue', 'next step'];
const SEARCHES = ['search', 'find', 'look up', 'lookup', 'go', 'check status', 'check', 'filter', 'sign in', 'log in', 'login', 'reset', 'clear', 'next page'];

const speaksFor = phraseIndex(Object.values(forms).map((owner) => ({ owner, phrases: owner.evidence })));
const speaksAgainst = phraseIndex(Object.values(forms).map((owner) => ({ owner, phrases: owner.against })));

/** What an appeal to a health plan asks in some way: one against a tax bill asks names and dates too. (A claim may leave the rest to the bill.) */
const OF_A_PLAN = [
  'member-id', 'claim-number', 'authorization-number', 'npi', 'group-number', 'payer-name', 'date-of-service', 'procedure-code', 'procedure-description', 'diagnosis-code',
  'diagnosis-description', 'diagnosis-both', 'drug-name', 'drug-and-strength', 'treatment-name', 'medical-necessity', 'treatment-history', 'denied-service',
];

/** A step of a wizard may ask none of it yet: then the page says that it decides on care or its payment. */
const DECIDES_ON_CARE = [
  'coverage|medical|organization decision|determination', 'medical|drug|health coverage', 'adverse benefit? determination', 'health plan', 'medicare contract', 'medicare',
  'medicaid', 'prior authorization', 'medical necessity', 'part d', 'redetermination', 'denied service|care|claim|drug|treatment', 'care * denied|deny|had', 'health insurance|insurer',
];
/** What else Medicare, Medicaid and others decide on, and hear appeals of. */
const DECIDES_ON_OTHER = ['eligibility', 'premium', 'income', 'enrollment', 'disenrollment', 'disability', 'unemployment', 'tax', 'social security', 'housing', 'tuition', 'financial aid', 'license', 'employment', 'penalty', 'dental', 'vision', 'university', 'college', 'semester', 'scholarship', 'parking', 'citation', 'property', 'zoning', 'tenant', 'immigration', 'visa', 'warranty', 'airline', 'workers|worker compensation'];
/** What only a health plan asks: the page may say of itself what it likes. */
const OF_A_PLAN_ALONE = ['member-id', 'claim-number', 'authorization-number', 'group-number', 'payer-name'];

/** "Tuition refund appeal": the title itself says that it is about something else. */
const isOther = (readings: Reading[]): boolean => readings.flatMap(({ title, headings }) => [title, ...headings.slice(0, 2)]).some((text) => found(DECIDES_ON_OTHER.filter((one) => one !== 'dental' && one !== 'vision'), words(text)));

function saysPlan(readings: Reading[]): boolean {
  const loud = readings.flatMap(({ title, headings, controls }) => [title, ...headings.slice(0, 6), ...controls.slice(0, 12).map(({ label }) => label)]).map(words);
  if (loud.some((one) => found(DECIDES_ON_OTHER, one))) return false;
  return [...loud, ...readings.map(({ text }) => words(text.slice(0, 600)))].some((one) => found(DECIDES_ON_CARE, one) !== undefined);
}

/** What a plan says of a request that it decides on before the care, on whatever it calls the form. */
const DECIDES_BEFORE = ['utilization review|management', 'medical necessity', 'medically necessary', 'prior authorization|approval|certification', 'preauthorization', 'authorization request|number', 'coverage determination|criteria', 'review type', 'type of review', 'standard or expedited|urgent'];
/** What such a request asks: the member, who prescribes, what is asked for, why; and what else a referral or an order would not ask. */
const ASKED_BEFORE = [['member-id', 'group-number'], ['npi'], ['drug-name', 'drug-and-strength', 'treatment-name', 'procedure-code', 'procedure-description'], ['diagnosis-code', 'diagnosis-description', 'diagnosis-both'], ['request-start', 'sessions', 'frequency', 'dose', 'units', 'quantity', 'urgency', 'request-type'], ['trial-name', 'trial-outcome', 'trial-line', 'trial-name-dose', 'treatment-history', 'medical-necessity', 'expedited-reason']];
const ALL_ASKED = 10;

/** A form of no telling name that asks all that a prior authorization does, on a page that says what it decides. */
const asksAll = (readings: Reading[], asked: Set<string>, asks: number): boolean =>
  asks >= ALL_ASKED && ASKED_BEFORE.every((some) => some.some((field) => asked.has(field))) &&
  readings.some(({ title, headings, text, controls }) => [title, ...headings, text.slice(0, 600), ...controls.map(({ label }) => label.slice(0, 80))].some((one) => found(DECIDES_BEFORE, words(one)) !== undefined));

type Said = { text: string; for: Set<FormEntry>; against: Set<FormEntry>; weight: number; minor: boolean };

const ACCOUNT = ['fsa', 'hsa', 'hra', 'hcfsa', 'lpfsa', 'flexible spending', 'health saving account', 'health reimbursement'];

const ofKind = (kind: FormKind): Set<FormEntry> => new Set(Object.values(forms).filter((entry) => entry.kind === kind));

/** "Which account should pay?" with FSA, HRA and HSA among its answers: no insurer asks that. */
function accountsAsked(reading: Reading): Said[] {
  const asked = reading.controls.find(({ options }) => (options ?? []).filter((one) => found(ACCOUNT, words(one.label)) !== undefined).length > 1);
  return asked ? [{ text: asked.label, for: ofKind('hsa-fsa'), against: ofKind('reimbursement'), weight: 3, minor: false }] : [];
}

/** "… will not be deducted on a tax return": who claims from an account certifies it, and no insurer asks. */
const UNTAXED = /\bexpenses?\b[^.]{0,240}\b(?:tax return|income tax|tax deduction|tax credit|deduct(?:ed|ion)?\b[^.]{0,20}\btax)|\btax(?:es| return| deduction)\b[^.]{0,120}\bexpenses?\b/i;
function certified(reading: Reading): Said[] {
  const text = [reading.text, ...reading.controls.map(({ label }) => label)].find((one) => UNTAXED.test(one));
  return text ? [{ text: UNTAXED.exec(text)?.[0] ?? '', for: ofKind('hsa-fsa'), against: ofKind('reimbursement'), weight: 6, minor: false }] : [];
}

/** "Do not use this form for dental services", "For a pharmacy claim use another form": what the page says that it is not. */
const EXCLUDES = [
  /\b(?:please )?(?:do|does|may|must|should|can) ?not (?:be used|use|submit|send|complete|file|fill|need|apply|accept|cover|include)\b[^.!?;:]*/gi,
  /\b(?:is|are|this form|form is|form) not (?:to be used |to use |intended |meant |designed |available |valid |used |appropriate )?(?:for|as)\b[^.!?;:]*/gi,
  /\b(?:except|excluding|other than|instead of) (?:for )?[^.!?;:]*/gi,
  /\b(?:for|to) [^.!?;:,]{3,90},? (?:please )?(?:use|complete|submit|see|go to|visit) (?:another|a separate|a different|our other)\b[^.!?;:]*/gi,
];
/** "Medical, dental and vision claim" is a medical claim too. */
const ALSO_MEDICAL = /\b(medical|health ?care|hospital)\b((?:[\s,/&]+|and|or)+(?:dental|vision|pharmacy|hearing|prescription|rx|eye ?care)\b)+/gi;
const MEDICAL_ALSO = /\b(?:(?:dental|vision|pharmacy|prescription|rx|eye ?care)\b(?:[\s,/&]|\band\b|\bor\b)+)+(medical|health ?care|hospital)\b/gi;
const withoutExcluded = (text: string): string => EXCLUDES.reduce((rest, pattern) => rest.replace(pattern, ' '), text.slice(0, 600)).replace(ALSO_MEDICAL, '$1').replace(MEDICAL_ALSO, '$1');

/** A line with a bold word in it may stand among the headings, and names no form. */
const isSentence = (text: string): boolean => text.length > 60 && /[.!]\W*$/.test(text);

/** "Claims | Prior Approval | Eligibility | Consent Forms": where else one can go. */
const MENU = /[^|•·]\|[^|]+\|[^|]+\||[•·][^•·]+[•·][^•·]+[•·]/;

/** What the pages say of themselves, the title and first headings loudest. */
function saidBy(readings: Reading[]): Said[] {
  const say = (text: string, weight: number, minor: boolean): Said => {
    const said = words(withoutExcluded(text));
    return { text, weight, minor, for: new Set(speaksFor(said).map((hit) => hit.owner)), against: new Set(speaksAgainst(said).map((hit) => hit.owner)) };
  };
  return readings.flatMap((reading) => [
    ...(reading.title ? [say(reading.title, 3, false)] : []),
    ...reading.headings.filter((text) => !MENU.test(text)).slice(0, 60).map((text, n) => (isSentence(text) ? say(text, 0.6, true) : n < 2 ? say(text, 3, false) : n < 5 ? say(text, 2, false) : say(text, 0.6, true))),
    ...reading.buttons.slice(0, 20).map((text) => say(text, 1, true)),
    say(reading.text.slice(0, 600), 0.8, true),
    ...accountsAsked(reading),
    ...certified(reading),
  ]);
}

function weigh(entry: FormEntry, said: Said[]): { score: number; evidence: string[] } {
  let score = 0;
  let minor = 0;
  const evidence: string[] = [];
  for (const one of said) {
    const hit = one.for.has(entry);
    const against = one.against.has(entry);
    if (against && !one.minor) score -= one.weight;
    if (!hit || against) continue;
    evidence.push(one.text.slice(0, 120));
    if (one.minor) minor += entry.kind === 'none' ? one.weight / 2 : one.weight;
    else score += one.weight;
  }
  return { score: score + Math.min(minor, entry.kind === 'none' ? 1.5 : 3), evidence };
}

export type KindFound = { kind: FormKind; title: string; evidence: string[] };
const NONE: KindFound = { kind: 'none', title: 'No form', evidence: [] };

/**
 * Which kind of form the pages are. Words of the kind and controls that such a form asks are both needed;
 * a look-alike that speaks as loud wins, as silence costs nothing and a wrong offer does. A step of a wizard holds fewer.
 * `questions`: how many yes/no questions of a sentence's length there are, which only such forms ask.
 */
export function kindOf(readings: Reading[], asked: Set<string>, questions: number): KindFound {
  const buttons = readings.flatMap((reading) => reading.buttons).map((text) => words(text).join(' '));
  // A step of a wizard shows a part of what the form asks.
  const steps = buttons.some((text) => NEXT.includes(text));
  const enough = steps ? ENOUGH - 1 : ENOUGH;
  const common = [...asked].filter((field) => fields[field]?.rows || fields[field]?.wide);
  const said = saidBy(readings);
  const ranked = Object.values(forms)
    .map((entry) => ({ entry, ...weigh(entry, said), asks: new Set([...entry.asks.filter((field) => asked.has(field)), ...common]).size + Math.min(2, questions) }))
    .sort((a, b) => b.score - a.score);
  const isTold = ({ kind }: FormEntry): boolean => kind !== 'appeal' || (isOther(readings) ? OF_A_PLAN_ALONE : OF_A_PLAN).some((field) => asked.has(field)) || (steps && saysPlan(readings));
  const best = ranked.find((one) => one.entry.kind !== 'none' && one.asks >= enough && isTold(one.entry));
  const against = Math.max(0, ...ranked.filter((one) => one.entry.kind === 'none').map((one) => one.score));
  const asksBefore = ranked.find(({ entry, asks, score }) => entry.kind === 'prior-authorization' && score >= 0 && asksAll(readings, asked, asks));
  if (asksBefore && against < 0.8 && ranked.every(({ entry, score }) => entry.kind === 'prior-authorization' || score < 0.8) && !isOtherBusiness(readings, 'prior-authorization', asked, false))
    return { kind: 'prior-authorization', title: asksBefore.entry.title, evidence: asksBefore.evidence.length > 0 ? [...new Set(asksBefore.evidence)].slice(0, 5) : ['It asks all that a prior authorization asks.'] };
  if (!best || best.score < 0.8 || against >= best.score) return NONE;
  if (buttons.length > 0 && buttons.every((text) => SEARCHES.includes(text))) return NONE;
  if (isOtherBusiness(readings, best.entry.kind, asked, best.entry.kind === 'appeal' && saysPlan(readings))) return NONE;
  return { kind: best.entry.kind, title: best.entry.title, evidence: [...new Set(best.evidence)].slice(0, 5) };
}
