import type { Case } from '../case/schema.ts';
import { answerQuestion } from '../clinical/answer.ts';
import { contextOf, sections, type Tables, tablesOf } from '../decide/context.ts';
import type { Decision, FormDecision, Role } from '../decide/decision.ts';
import { roleIn } from '../decide/role-of.ts';
import { REASONS } from '../decide/reasons.ts';
import { inFull } from '../decide/spelled-out.ts';
import { addsRow, lastRowOf } from '../decide/adding.ts';
import { words } from '../decide/words.ts';
import { entries as fields } from '../fields/index.ts';
import { render } from '../format/render.ts';
import type { Fact, LeftReason, Plan, PlanItem, Writing } from '../plan.ts';
import type { Control, Reading } from '../reading.ts';
import { partyOf } from '../values/party.ts';
import { linesTold, visitRows } from '../values/rows.ts';
import type { Value } from '../values/value.ts';
import { unplaced } from '../values/unplaced.ts';
import { CHOICES } from '../values/yes-no.ts';
import { draft } from '../wording/draft.ts';
import { chooseCoverage } from './coverage.ts';
import { otherPatientInControl, otherPatientInText } from './identity.ts';

export type PlanInput = {
  id: string;
  /** YYYY-MM-DD */
  today: string;
  pages: { frameId: number; reading: Reading }[];
  decision: FormDecision;
  case: Case;
  /** The person's own choice of coverage. */
  coverageIndex?: number;
};

type Setting = PlanInput & { coverageIndex: number };
type At = { frameId: number; reading: Reading; tables: Tables; said: Map<string, Control>; /** What the page says of how its lines are parted. */ lines: string[] };

/** What stands around a control; of a line without units, what the page says of its lines too. */
function nearby(control: Control, { tables, lines }: At): string[] {
  const context = contextOf(control, tables);
  return control.rowIndex === undefined || lines.length === 0 || context.some((text) => /\b(?:units?|modifiers?|qty|quantity)\b/i.test(text)) ? context : [...context, ...lines];
}
type Asked = Extract<Decision, { does: 'ask' }>;
type Shell = Pick<PlanItem, 'id' | 'frameId' | 'key' | 'label' | 'group'> & { holds?: string };

/** Nothing to see in it: a mask without digits, a "Select one", an unticked box. */
function heldBy(control: Control): string | undefined {
  const value = control.value.trim();
  if (value === '' || value === 'unchecked' || !/[\p{L}\p{N}]/u.test(value)) return undefined;
  if (control.options && !control.options.some((one) => one.chosen && one.value !== '' && !one.disabled)) return undefined;
  if ((control.options || control.widget === 'combobox') && /^(-+|please )?(select|choose|pick)\b/i.test(value)) return undefined;
  if (control.widget === 'select' && control.options?.[0]?.chosen && /^[-–<(\s]*(please |- )?(select|choose|pick|none|not selected|click)\b/i.test(value)) return undefined;
  // "Month", "State": the first line of a list that names it is no answer.
  if (control.widget === 'combobox' && bare(value) === bare(control.label)) return undefined;
  if (control.widget === 'select' && control.options?.[0]?.chosen && (/^\W*(month|day|year|state|mm|dd|yyyy|none selected)\W*$/i.test(value) || value === control.label)) return undefined;
  if (/^[\s_/().#-]*(mm|dd|yyyy|xx)[\s_/().#\-mdyx]*$/i.test(value)) return undefined;
  return value;
}

const bare = (text: string): string => words(text).join('');

/** Whether the control holds what would be written, however either is punctuated. */
function same(held: string, writing: Writing, shown: string): boolean {
  if (writing.how === 'check') return held === (writing.checked ? 'checked' : 'unchecked');
  if (writing.how === 'pick') return [shown, ...writing.words].some((one) => bare(one) === bare(held)) || (writing.code !== undefined && held.toLowerCase().startsWith(writing.code.toLowerCase()));
  const wanted = writing.how === 'text' ? [writing.text, shown] : [writing.options.map((one) => one.label).join(' '), shown, writing.options.map((one) => one.value).join(' ')];
  return wanted.some((one) => bare(one) === bare(held));
}

const shell = (control: Control, at: At): Shell => {
  const holds = heldBy(control);
  // A piece ("Area code") is called by its whole too, and stands with the others of its section.
  const whole = control.part && control.legends.length > 0 && control.legends[0] !== control.label ? control.legends[0] : undefined;
  const around = sections(control).filter((one) => one !== whole);
  return {
    id: `${at.frameId}:${control.key}`, frameId: at.frameId, key: control.key,
    label: [whole, control.label || control.hints[0] || control.name || 'Field without a label'].filter(Boolean).join(': '),
    group: around[0] ?? control.headings[0] ?? '',
    ...(holds ? { holds } : {}),
  };
};

const leave = (of: Shell, reason: LeftReason, why = REASONS[reason]): PlanItem => ({ ...of, state: 'left', shown: '', facts: [], reason, why });

/** A planned value beside what the control holds: equal is done, different is offered, never taken over. */
function place(of: Shell, control: Control, writing: Writing, shown: string, facts: Fact[], wording?: PlanItem['wording']): PlanItem {
  if (writing.how === 'check' && !of.holds && !writing.checked) return leave(of, 'holds-value');
  if (of.holds && same(of.holds, writing, shown)) return leave(of, 'holds-value');
  const item = { ...of, shown, writing, facts, ...(wording ? { wording } : {}) };
  if (!of.holds) return { ...item, state: 'fill' };
  return { ...item, state: 'offer', why: `It holds “${of.holds.slice(0, 80)}” already. Tick it to replace that.` };
}

/** "Provider Claim Dispute Form": what is written there is said by the clinic, not by the member. */
const isForProviders = (pages: PlanInput['pages']): boolean =>
  pages.some(({ reading }) => [reading.title, ...reading.headings.slice(0, 3)].some((text) => /\b(provider|practitioner|physician)s?\b.{0,40}\b(appeal|dispute|reconsideration|complaint|redetermination|claim review)/i.test(text.slice(0, 200))));

function placeWording(of: Shell, control: Control, topic: Extract<Value, { is: 'wording' }>['topic'], setting: Setting): PlanItem {
  const made = draft({ topic, kind: setting.decision.kind, case: setting.case, coverageIndex: setting.coverageIndex, control, today: setting.today, ...(isForProviders(setting.pages) ? { voice: 'biller' as const } : {}) });
  if (made.text.trim() === '') return leave(of, 'not-recorded', made.gaps[0] ?? REASONS['not-recorded']);
  const facts = made.sentences.flatMap((one) => one.facts);
  return place(of, control, { how: 'text', text: made.text }, made.text, facts, { sentences: made.sentences, gaps: made.gaps, leftOut: made.leftOut, ...(made.limit === undefined ? {} : { limit: made.limit }) });
}

function placeValue(of: Shell, control: Control, value: Value, setting: Setting, part = control.part): PlanItem {
  if (value.is === 'wording') return placeWording(of, control, value.topic, setting);
  const shaped = render(value, control, { ...(part ? { part } : {}), today: setting.today });
  return 'reason' in shaped ? leave(of, shaped.reason, shaped.why) : place(of, control, shaped.writing, shaped.shown, value.facts);
}

const NONE = /^\W*none(?: of (?:the above|these|them))?\W*$|^\W*(?:no|not any) of (?:the above|these)\W*$/i;

/** "Any of the following?" with a box for each and one for none: filled only where all of them are recorded. */
function ofList(of: Shell, control: Control, context: string[], setting: Setting): PlanItem | undefined {
  const options = control.options ?? [];
  const none = options.filter((one) => NONE.test(one.label));
  if (none.length !== 1 || !/\b(?:any|which|all)\b|\bfollowing\b/i.test(control.label) || /\b(?:tried|treatments?|medications?|drugs?|family|not)\b/i.test(control.label)) return undefined;
  const each = options.filter((one) => one !== none[0]).map((one) => {
    const alone: Control = { ...control, widget: 'radio', label: one.label, options: ['Yes', 'No'].map((label) => ({ value: label, label, chosen: false })) };
    const value = answerQuestion({ control: alone, context, case: setting.case, today: setting.today, strict: true })?.value;
    return { one, value: value?.is === 'yes-no' ? value : undefined };
  });
  if (each.some(({ value }) => value === undefined)) return undefined;
  const yes = each.filter(({ value }) => value?.yes).map(({ one }) => one);
  const chosen = yes.length > 0 ? yes : none;
  const facts = each.flatMap(({ value }) => value?.facts ?? []);
  return place(of, control, { how: 'choose', options: chosen.map(({ value, label }) => ({ value, label })) }, chosen.map((one) => one.label).join(', '), facts);
}

/** Clinical questions that no field entry claims: answered only from what is recorded. */
function answered(of: Shell, control: Control, context: string[], setting: Setting, strict = false): PlanItem | undefined {
  const asks = CHOICES.has(control.widget) || words(control.label).length >= 4;
  if (control.widget === 'checkbox' && (control.options?.length ?? 0) > 2) return ofList(of, control, context, setting);
  const answer = asks ? answerQuestion({ control, context, case: setting.case, today: setting.today, strict }) : undefined;
  // A box that asks to describe is not answered by a yes.
  if (answer?.value.is === 'yes-no' && !CHOICES.has(control.widget) && (control.widget === 'textarea' || /\b(describe|explain|specify|list|details?)\b/i.test(control.label))) return undefined;
  // A box to type in takes a yes only where it asks for one.
  if (answer?.value.is === 'yes-no' && !CHOICES.has(control.widget) && !/\?|\(y ?\/ ?n\)|yes ?\/ ?no/i.test(control.label)) return undefined;
  return answer && placeValue(of, control, answer.value, setting);
}

/** A street box with no box for the city beside it takes the whole address; one with a second line takes the first only. */
function addressShape(control: Control, decisions: Decision[], decision: Asked, reading: Reading): 'whole' | 'first-line' | undefined {
  if (decision.field !== 'street') return undefined;
  const at = reading.controls.indexOf(control);
  const near = decisions.slice(at + 1, at + 8).filter((one) => one.does === 'ask' && one.role === decision.role);
  const has = (field: string): boolean => near.some((one) => one.field === field);
  const alone = !has('city') && !has('postal-code') && !has('state') && !has('city-state-zip') && (!/street|line|1/i.test(control.label) || /one line|full|complete/i.test(control.label));
  const second = decisions.slice(at + 1, at + 4).some((one) => one.does === 'ask' && one.field === 'street-2');
  if (has('street-2') || second) return 'first-line';
  return alone ? 'whole' : undefined;
}

function valueOf(control: Control, decision: Asked, context: string[], setting: Setting, address?: 'whole' | 'first-line'): Value | undefined {
  const entry = fields[decision.field];
  const ask = {
    role: decision.role, coverageIndex: setting.coverageIndex, ...(decision.row === undefined ? {} : { row: decision.row }),
    plural: /\(s\)|\b(codes|dates|diagnoses|services|procedures|cpts)\b/i.test(control.label),
    kind: setting.decision.kind, context, ...(address ? { address } : {}), today: setting.today, control,
  };
  return entry?.placed && unplaced(ask) ? undefined : entry?.value(setting.case, ask);
}

/** What is said below the boxes of a named group is said of them all. */
const hintsOf = (control: Control, role: Role, { controls }: Reading): string[] =>
  role === 'subscriber' ? control.hints : control.legends[0] ? controls.filter(({ legends }) => legends[0] === control.legends[0]).flatMap(({ hints }) => hints) : [];

/** "Complete only if the patient is not the subscriber". */
const isForOthersOnly = (control: Control, hinted: string[] = []): boolean =>
  [control.label, ...sections(control).slice(0, 1), ...hinted].some((text) => /\b(if|when|unless|only)\b[^.]{0,60}\b(not the|other than|different|is not|isn.t|someone else)\b/i.test(text.slice(0, 300)) && /\b(subscriber|policy ?holder|insured|member|employee|sponsor|account ?holder|cardholder|patient|participant|customer|enrollee|covered person|yourself|you)\b/i.test(text.slice(0, 300)));

const IF_DIFFERENT = /\bif (?:it is |this is )?(?:different|other|not the same)(?: (?:from|than|to|as))?(?! (?:than |from |to )?(?:the )?(?:patient|member|subscriber|policy ?holder|insured|employee|cardholder|sponsor|self))/i;

const onlyHospital = (label: string): boolean => /\bhospital(?:[’']s)?\b/i.test(label) && !/\b(?:facility|clinic|provider|physician|doctor|office|center|site|practice|or)\b|\//i.test(label);

/** Rows that a case could fill at most: what is longer is not typed into a form. */
const MOST_ROWS = 40;

/** The buttons that add a row to a block which has too few for the case: how many more there must be. */
function rowsToAdd(at: At, decisions: Decision[], setting: Setting): PlanItem[] {
  return at.reading.presses.filter(addsRow).flatMap((press): PlanItem[] => {
    const last = lastRowOf(at.reading, press);
    const asking = last.flatMap((control) => {
      const decision = decisions.find((one) => one.key === control.key);
      return decision?.does === 'ask' && decision.row !== undefined && fields[decision.field]?.rows ? [{ control, decision, row: decision.row }] : [];
    });
    const holdsAt = ({ control, decision, row }: (typeof asking)[number], more: number): boolean => valueOf(control, { ...decision, row: row + more }, nearby(control, at), setting) !== undefined;
    // What every line holds alike, past the last one too, does not tell how many there are.
    const telling = asking.filter((one) => !holdsAt(one, 10 * MOST_ROWS));
    const holds = (more: number): boolean => telling.some((one) => holdsAt(one, more));
    let rows = 0;
    while (rows < MOST_ROWS && holds(rows + 1)) rows += 1;
    const first = last[0];
    if (rows === 0 || !first) return [];
    return [{ id: `${at.frameId}:${press.key}`, frameId: at.frameId, key: press.key, label: press.label, group: shell(first, at).group, state: 'fill', shown: rows === 1 ? 'One more row, then it is filled too' : `${rows} more rows, then they are filled too`, rows, facts: [] }];
  });
}

/** "Marsh Jr." where the page has no box for the suffix. */
function withSuffix(value: Value, decision: Asked, decisions: Decision[], setting: Setting): Value {
  if (decision.field !== 'last-name' || value.is !== 'text' || decisions.some((one) => one.does === 'ask' && one.field === 'suffix')) return value;
  const suffix = partyOf(setting.case, { role: decision.role, coverageIndex: setting.coverageIndex })?.suffix;
  return suffix ? { ...value, text: `${value.text} ${suffix}` } : value;
}

/** "Insurance company and its phone" asks for the insurer's; of another insurance none is recorded. */
function roleOfPiece(field: string, label: string, decision: Asked, control: Control): Asked['role'] {
  const able = fields[field]?.roles ?? ['patient'];
  const ofPayer = decision.also?.some((one) => one.field === 'payer-name') && ['street', 'full-address', 'city-state-zip', 'phone', 'fax', 'email', 'phone-and-fax'].includes(field);
  if (ofPayer) return decision.role === 'other-coverage' ? 'other' : 'payer';
  // "Facility name, address and license": a physician's is none of the facility's.
  if (able.length === 1) return able[0] === 'patient' || able[0] === decision.role || able[0] === roleIn(label, true) || able[0] === roleIn(control.label, true) ? able[0] : 'other';
  // "Clinic name & contact", "Provider & date of service": the piece says whose it is.
  if (decision.role === 'other-coverage') return decision.role;
  const own = roleIn(label, true) ?? (/\bcontact(?: name| person)?\W*$/i.test(label) ? 'contact' : undefined);
  return own && able.includes(own) ? own : decision.role;
}

/** "Member name and DOB": all that the box asks, or nothing. */
function together(of: Shell, control: Control, decision: Asked, context: string[], setting: Setting): PlanItem {
  const { row: _, ...rowless } = decision;
  const values = (decision.also ?? []).map(({ field, label, again }) => {
    const role = roleOfPiece(field, label, decision, control);
    const piece = { ...(/\bfirst\b.*\blast\b/i.test(control.label) ? rowless : decision), field, role };
    return role === 'other' ? undefined : valueOf(again ? { ...control, label } : control, piece, context, setting, field === 'street' ? 'whole' : undefined);
  });
  const texts = values.map((value) => {
    const made = value && value.is !== 'wording' && value.is !== 'yes-no' ? render(value, { ...control, widget: 'text', options: [], maxLength: 200 }, { today: setting.today }) : undefined;
    return made && 'writing' in made ? made.shown : undefined;
  });
  const missing = texts.indexOf(undefined);
  if (missing >= 0) return leave(of, 'not-recorded', `The box asks more than the case holds: ${(fields[decision.also?.[missing]?.field ?? '']?.title ?? 'value').toLowerCase()}.`);
  return placeValue(of, control, { is: 'text', text: [...new Set(texts)].join(', '), facts: values.flatMap((value) => value?.facts ?? []) }, setting, undefined);
}

function asked(of: Shell, control: Control, decision: Asked, at: At, decisions: Decision[], setting: Setting): PlanItem {
  const said = at.said.get(control.key) ?? control;
  const context = nearby(said, at);
  const entry = fields[decision.field];
  // On the VA's own form an "insurance company" and its "policy" are the other one's.
  if (setting.case.coverages[setting.coverageIndex]?.insuranceType === 'va' && entry?.roles.includes('other-coverage') && /\b(insurance company|insurer|policy|policy ?holder|group)\b/i.test(control.label) && decision.role !== 'other-coverage')
    return asked(of, control, { ...decision, role: 'other-coverage' }, at, decisions, setting);
  // On the lines of a claim or a request what is the same for all comes again with every service, and stops with the last.
  const lines = setting.decision.kind === 'prior-authorization' ? (setting.case.request?.services ?? []) : visitRows(setting.case, context);
  if (!entry?.rows && decision.row !== undefined && !/^total|^amount/.test(decision.field) && !lines[decision.row]) return leave(of, 'not-recorded', 'The case holds no more services.');
  if (['subscriber', 'patient'].includes(decision.role) && setting.case.coverages[setting.coverageIndex]?.relationship === 'self' && isForOthersOnly(control, hintsOf(control, decision.role, at.reading).filter((text) => /^\W*(?:only|complete|fill|if|when|leave)\b/i.test(text) && words(text).length <= 14))) return leave(of, 'not-recorded', 'The patient is the subscriber, so this part is not asked.');
  // "Name on the plan (if different from above)": the case holds one of each.
  if (['patient', 'payer', 'prescriber'].includes(decision.role) && IF_DIFFERENT.test(control.label) && !/\b(?:servicing|rendering|treating|performing|attending|ordering|prescrib\w+)\b/i.test(control.label) && !isForOthersOnly(control)) return leave(of, 'not-recorded', 'The case holds no other one.');
  // On an account's form the beneficiary is who inherits it.
  if (setting.decision.kind === 'hsa-fsa' && /\bbeneficiar(?!\w* (?:id|identifier|number|no)\b)/i.test(control.label) && !/\bmedicare\b/i.test(control.label)) return leave(of, 'other-party');
  // "Tax ID of hospital": an office or an infusion center is none.
  if (decision.role === 'facility' && setting.case.facility?.placeOfService === '11' && onlyHospital(control.label) && !/hospital/i.test(setting.case.facility.name)) return leave(of, 'not-recorded', 'The case holds no hospital.');
  const address = addressShape(control, decisions, decision, at.reading);
  // One amount outside the lines of a claim that has lines is not clear: the total has a name of its own.
  if (decision.field === 'charge' && decision.row === undefined && decisions.some((one) => one.does === 'ask' && one.field === 'charge' && one.row !== undefined)) return leave(of, 'tie', 'It could be the charge of any line.');
  // "Your name" where somebody may be filing for the patient: nobody recorded which of the two sits there.
  if (decision.role === 'patient' && setting.case.representative && words(control.label)[0] === 'your' && ['full-name', 'first-name', 'last-name', 'phone', 'email', 'street'].includes(decision.field)) return leave(of, 'tie', 'It could be the patient’s or the representative’s.');
  // "Scored on" right after "PHQ-9 score" is that score's day.
  const before = decision.field === 'score-date' ? at.reading.controls.slice(0, at.reading.controls.indexOf(control)).slice(-1).map((one) => one.label) : [];
  const spelled = decision.field === 'score-date' && decision.because.length > control.label.length ? { ...control, label: decision.because } : said;
  if (decision.also) return together(of, control, decision, context, setting);
  const value = valueOf(spelled, decision, [...context, ...before], setting, address);
  // A box that is no piece of a split value, though it stands beside others as one.
  if (value && control.part && !said.part && !decision.part) return placeValue(of, (({ part: _, ...whole }) => whole)(control), withSuffix(value, decision, decisions, setting), setting);
  if (value) return placeValue(of, control, withSuffix(value, decision, decisions, setting), setting, decision.part);
  const other = CHOICES.has(control.widget) ? answered(of, control, context, setting) : undefined;
  return other ?? leave(of, 'not-recorded', `The case does not hold this: ${(entry?.title ?? 'value').toLowerCase()}.`);
}

function planControl(control: Control, decision: Decision, at: At, decisions: Decision[], setting: Setting): PlanItem {
  const of = shell(control, at);
  if (decision.does === 'ask') return asked(of, control, decision, at, decisions, setting);
  // "PDMP reviewed by the prescriber" names somebody only to say who looked.
  const names = decision.reason === 'other-party' && decision.because === control.label;
  if (decision.reason === 'not-understood' || names) {
    const item = answered(of, control, contextOf(control, at.tables), setting, names);
    if (item) return item;
  }
  const why = decision.reason === 'tie' ? `It could mean two things: ${decision.because}.` : REASONS[decision.reason];
  return leave(of, decision.reason, why);
}

function planPage(page: { frameId: number; reading: Reading }, setting: Setting): { items: PlanItem[]; stop?: string } {
  const decisions = setting.decision.decisions.find((one) => one.frameId === page.frameId)?.decisions ?? [];
  const full = inFull(page.reading);
  const at = { ...page, tables: tablesOf(full), said: new Map(full.controls.map((one) => [one.key, one])), lines: linesTold(page.reading.text) };
  const controls = new Map(page.reading.controls.map((one) => [one.key, one]));
  const items: PlanItem[] = [];
  let other = otherPatientInText(setting.case, page.reading);
  for (const decision of decisions) {
    const control = controls.get(decision.key);
    if (!control) continue;
    other ??= otherPatientInControl(setting.case, decision, control);
    items.push(planControl(control, decision, at, decisions, setting));
  }
  items.push(...rowsToAdd(at, decisions, setting));
  return { items, ...(other ? { stop: `This page already names another patient (${other.slice(0, 80)}): nothing is filled.` } : {}) };
}

/**
 * What goes where, from which fact, and what is left and why, in page order.
 * Nothing here writes; a `stop` means that nothing may be filled at all.
 */
export function makePlan(input: PlanInput): Plan {
  const { case: from, decision, pages } = input;
  const readings = pages.map((page) => page.reading);
  const chosen = chooseCoverage(from, decision.kind, decision.payer, readings);
  const setting: Setting = { ...input, coverageIndex: input.coverageIndex ?? chosen.index };
  const made = pages.map((page) => planPage(page, setting));
  const coverage = from.coverages[setting.coverageIndex];
  const stop = made.find((one) => one.stop)?.stop;
  const foreign = chosen.foreign && decision.payer;
  return {
    id: input.id, kind: decision.kind, kindTitle: decision.kindTitle, evidence: decision.evidence,
    ...(decision.payer ? { payer: decision.payer } : {}),
    coverageIndex: setting.coverageIndex,
    patient: { name: `${from.patient.firstName} ${from.patient.lastName}`, birthDate: from.patient.birthDate, memberIdEnd: coverage?.memberId.slice(-4) ?? '' },
    caseId: from.id,
    items: made.flatMap((one) => one.items),
    ...(stop ? { stop } : {}),
    warnings: foreign ? [`This page is from ${decision.payer}, which is not among this case’s insurers (${from.coverages.map((one) => one.payer.name).join(', ')}).`] : [],
  };
}
