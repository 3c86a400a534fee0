import { entries as fields } from '../fields/index.ts';
import type { FormKind } from '../forms/kind.ts';
import type { Control, Reading } from '../reading.ts';
import { contextOf, groupKey, sections, tablesOf } from './context.ts';
import type { Decision, FormDecision, Role } from './decision.ts';
import type { Field } from './field.ts';
import { kindOf } from './form-kind.ts';
import { leftFor } from './leaving.ts';
import { type Match, matches } from './match.ts';
import { portalOf } from './portal-of.ts';
import { type Placed, tellApart } from './persons.ts';
import { nearestRole, roleIn } from './role-of.ts';
import { isSecond, rowOf } from './rows.ts';
import { partOf } from './parts.ts';
import { OF_THE_REQUEST } from '../values/other-drugs.ts';
import { asksYesNo, CHOICES } from '../values/yes-no.ts';
import { inFull } from './spelled-out.ts';
import { attributeWords, mainPart, words } from './words.ts';

/** Scores this near are the same: nobody can say which of the two is meant. */
const SAME = 0.05;

type Left = Extract<Decision, { does: 'leave' }>;
/** What a control may ask, looked at alone, best first. */
type Thought = { control: Control; left?: Left; ranked: Match[] };
/** The same when the kind of form is known. */
type Choice = { control: Control; leave?: Left; match?: Match; entry?: Field; also?: Piece[] };

function think(control: Control, context: string[]): Thought {
  const left = leftFor(control);
  if (!left) return { control, ranked: matches(control, context) };
  // A wizard's other steps are hidden, but tell the kind of form.
  return { control, left: { key: control.key, does: 'leave', ...left }, ranked: left.reason === 'hidden' ? matches(control, context) : [] };
}

/** What a kind of form means by a question that could mean two things, first wins. */
const OWN: Partial<Record<FormKind, string[]>> = {
  appeal: ['denied-service', 'outcome-wanted', 'appeal-reason'],
  'hsa-fsa': ['hsa-fsa-reason', 'service-purpose'],
  reimbursement: ['reimbursement-reason'],
  'prior-authorization': ['medical-necessity'],
};

const NOBODY = new Set(['employer-name', 'drug-name', 'plan-name', 'treatment-name', 'brand-name', 'drug-and-strength']);
const REACHED_AT = new Set(['street', 'full-address', 'city-state-zip', 'city', 'state', 'postal-code', 'phone', 'fax', 'email', 'phone-and-fax']);

/** The meaning among those that such a form asks; two as good as each other are a tie. */
function choose({ control, left, ranked: all }: Thought, kind: FormKind): Choice {
  if (left) return { control, leave: left };
  const ranked = all.filter((one) => fields[one.field]?.kinds?.includes(kind) ?? true);
  const best = ranked[0];
  const locked = control.disabled || control.readOnly;
  if (!best) return { control, leave: { key: control.key, does: 'leave', reason: locked ? 'disabled' : 'not-understood', because: control.label } };
  const next = ranked.find((one) => one.field !== best.field);
  // In an appeal the drug in question is what was denied; and of two ways to tell the same in a box each kind of form has its own.
  const isClose = next && best.score - next.score < SAME && (kind === 'appeal' && [best.field, next.field].includes('denied-service') || fields[best.field]?.wide && fields[next.field]?.wide);
  const own = isClose ? OWN[kind]?.map((field) => [best, next].find((one) => one.field === field)).find(Boolean) : undefined;
  if (own) return { control, match: own, entry: fields[own.field] as Field };
  if (next && best.score - next.score < SAME)
    return { control, leave: { key: control.key, does: 'leave', reason: 'tie', because: `${fields[best.field]?.title} or ${fields[next.field]?.title}` } };
  // An employer's address, a drug maker's phone: of what the label names, and of nobody in the case.
  const first = best.also?.[0]?.[0]?.field ?? '';
  if (NOBODY.has(first) && best.also?.some((piece) => REACHED_AT.has(piece?.[0]?.field ?? ''))) return { control, leave: { key: control.key, does: 'leave', reason: 'not-recorded', because: control.label } };
  const pieces = best.also?.map((piece) => piece?.find((one) => fields[one.field]?.kinds?.includes(kind) ?? true)?.field);
  if (pieces?.includes(undefined)) return { control, leave: { key: control.key, does: 'leave', reason: 'not-recorded', because: control.label } };
  const entry = fields[best.field];
  return entry ? { control, match: best, entry, ...(pieces ? { also: twice(pieces as string[], best) } : {}) } : { control };
}

/** "Initial PHQ-9 and current PHQ-9": the same field asked twice is told apart by the words of each piece. */
type Piece = NonNullable<Extract<Decision, { does: 'ask' }>['also']>[number];
const twice = (pieces: string[], best: Match): Piece[] =>
  pieces.map((field, n) => ({ field, label: best.also?.[n]?.[0]?.because ?? '', ...(pieces.indexOf(field) === pieces.lastIndexOf(field) ? {} : { again: true as const }) }));

/** A lone "Date" beside a signature is the signature's. */
function dateBesideSignature(thoughts: Choice[], at: number): boolean {
  const said = words(thoughts[at]?.control.label ?? '');
  if (said.join(' ') !== 'date' || thoughts[at]?.control.rowIndex !== undefined) return false;
  return [-2, -1, 1, 2].some((step) => ['signature', 'attestation'].includes(thoughts[at + step]?.leave?.reason ?? ''));
}

/** Where a page names a member and a patient apart (by label, or on claims by section), the member is the subscriber. */
function memberIsSubscriber(reading: Reading, kind: FormKind): (text: string) => boolean {
  const claim = kind === 'reimbursement' || kind === 'hsa-fsa';
  const labels = reading.controls.map((control) => words(control.label)).filter((said) => said.some((word) => ['name', 'first', 'last'].includes(word)));
  const titles = claim ? [...new Set(reading.controls.flatMap(sections))].map((text) => words(text.replace(REMARK, '$1'))).filter((said) => said.length <= LONGEST_TITLE) : [];
  const ofPatient = (said: string[]): boolean => said.includes('patient') || said.includes('dependent');
  const both = titles.some(ofPatient) || (labels.some(ofPatient) && labels.some((said) => !ofPatient(said) && said.some((word) => MEMBERS.has(word))));
  return (text) => {
    const said = words(text);
    if (said.includes('patient') || RECEIVES.test(text)) return false;
    if (kind === 'hsa-fsa' && said.includes('participant')) return true;
    return both && said.some((word) => MEMBERS.has(word));
  };
}

/** What the whole page tells about whose its controls are. */
type Page = { isSubscriber: (text: string) => boolean; namesOther: boolean; claim: boolean };

/** What is longer tells something, and titles nothing. */
const LONGEST_TITLE = 14;
/** "Provider — Tell them that you are a self-pay patient": what remarks on a title is none; "Section II — Patient" is one. */
const REMARK = /^(?!(?:section|part|step|box|schedule)?\W{0,2}\w{1,4}\W{0,2} — )(.{4,80}?) — .{30,}$/i;
/** "Member who received care" is the patient, whoever the subscriber is. */
const RECEIVES = /\b(?:who|that) (?:(?:is|was|will be) )?(?:receiv\w+|got|getting|had|has|needs?|needed|used|treated|seen|given)\b|\b(?:receiving|needing|getting|treated|seen)\b/i;
const MEMBERS = new Set(['member', 'customer', 'participant', 'enrollee']);

/** "Their phone", "ID number there": of the party that was asked about just before. */
const POINTS_BACK = new Set(['their', 'there', 'its', 'his', 'her', 'that', 'same']);
/** "The drug that was denied", "Is there a history": no word that points back. */
const POINTS_NOWHERE = /\bthat (?:day|date|visit|provides?|covers?|insures?|gives?|gave|sponsors?|offers?|issued|sent|treated|was|is|were|are|has|have|had|will|you|we|they|the|appl\w+|support\w*|show\w*|help\w*|explain\w*|may|might|would|could|can|should|led|caused|best|describes?|phq\S*|madrs|gad\S*|pcl\S*|qids|nrs|scores?|scales?|tests?|assessments?|ratings?|questionnaires?)\b|\band its\b|\b(?:is|are|was|were|if) there\b/gi;
/** The condition of "Address, if not the same as the subscriber's". */
const UNLESS = /[\s,;(–—-]+if (?:it is |this is )?(?:not|different|other)\b.*$/i;
function pointsBack(control: Control): boolean {
  const said = words(control.label.replace(UNLESS, '').replace(POINTS_NOWHERE, ' '));
  return said.length <= 7 && said.some((word) => POINTS_BACK.has(word));
}
/** "Your name" in a clinic's part of a form is the name of whoever fills it in. */
const ofTheWriter = (control: Control): boolean => words(control.label)[0] === 'your' && sections(control).slice(0, 1).some((text) => ['prescriber', 'facility', 'contact'].includes(roleIn(text, false) ?? ''));

/** "Helper's", "FRIEND'S", but not the "BCBS's" of a label that is not all in capitals. */
const ofSomebody = (label: string): RegExp => (/\p{Ll}{2}/u.test(label) ? /\b(?!\p{Lu}{2,}[’'])\p{L}{3,}[’']s\b/u : /\b\p{L}{3,}[’']s\b/iu);

/** Whose the control is: the nearest words that say it, else the one named just before in its group, else the field's own default. */
function roleFor(thought: Choice, before: Role | undefined, strong: boolean, page: Page): { role: Role; own: boolean } {
  const { control } = thought;
  const able = thought.entry?.roles ?? ['patient'];
  const near = nearestRole(control);
  const inLabel = near?.from === 'label';
  // Where a page asks the "other insured" by that name, "insured" alone is the first.
  const isOfInsured = ({ role, text }: { role: Role; text: string }): boolean => page.namesOther && role === 'subscriber' && !/\bother\b/i.test(text);
  // "When it is someone other than the requesting provider": whether it is, nobody recorded.
  if (sections(control).slice(0, 1).some((text) => OTHER_THAN_WRITER.test(text))) return { role: 'other', own: false };
  // "To: fax number" on a cover sheet is where it goes.
  if (/^\W*(?:to|attn|attention)\s*:/i.test(control.label)) return { role: able.includes('payer') ? 'payer' : 'other', own: true };
  if (ofTheWriter(control)) return { role: 'contact', own: true };
  // "Pharmacy BIN" is on the member's card.
  if (inLabel && near.role === 'other' && thought.match?.field.startsWith('rx-')) return { role: 'patient', own: false };
  // "Clinic phone" below "Prescriber" is the prescriber's.
  if (inLabel && near.role === 'facility' && able.includes('prescriber') && isOwnClinic(control)) return { role: 'prescriber', own: false };
  if (!inLabel && pointsBack(control)) return { role: before ?? (near?.role === 'representative' || near?.role === 'contact' ? near.role : 'other'), own: false };
  // "Reviewer may call [ ] at [ ]": the one just named.
  if (before && !inLabel && /^\W*(?:at|by|via)\b/i.test(control.label) && able.includes(before)) return { role: before, own: false };
  if (before && /^\W*(?:and )?whose\b/i.test(control.label) && able.includes(before)) return { role: before, own: false };
  // "Carrier's policy number" after another insurance was named is that insurance's.
  if (!inLabel && before === 'other-coverage' && /^\W*(carrier|insurer|company|plan|payer)[’']s\b/i.test(control.label)) return { role: before, own: false };
  // "Helper's name": of somebody whom no entry knows.
  if (!inLabel && ofSomebody(control.label).test(control.label.replace(UNLESS, '')) && !/\b(today|month|year|week|day|driver|master|medicare|medicaid|insurer|carrier|plan|payer|company|clinic|office|drug|product|hospital|what|who|where|when|how|it|that|there|here|contact|coordinator|employer|group|card|site|center|appellant|requestor|requester|preparer)[’']s\b/i.test(control.label)) return { role: 'other', own: false };
  // "Employer's name" below "Employer information" is the one thing there that the case holds.
  if (near?.role === 'other' && thought.match?.field === 'employer-name' && /^\W*(?:\w+\W+){0,3}employer(?:[’']s)? (?:information|details?)\W*$/i.test(near.text)) return { role: 'patient', own: false };
  if (near && ELSEWHERE.includes(near.role)) return { role: near.role, own: inLabel };
  if (before && strong && !inLabel && able.includes(before)) return { role: before, own: false };
  const elsewhere = inLabel && near && !isOfInsured(near) ? partOfElsewhere(near, control, before, thought.match?.field) : undefined;
  if (elsewhere) return { role: elsewhere, own: false };
  if (before === 'other-coverage' && !near && (thought.match?.field === 'member-id' || thought.match?.field === 'group-number')) return { role: before, own: false };
  // A party named just before in the same group is nearer than a section further up.
  const far = near?.from === 'section' && near.text !== groupKey(control);
  if (far && before && (ELSEWHERE.includes(before) || able.includes(before))) return { role: before, own: false };
  if (able.length === 1) return { role: able[0] ?? 'patient', own: inLabel && near?.role === able[0] };
  // "Requestor NPI": whoever sends the request has none of the prescriber's numbers.
  if (inLabel && near.role === 'contact' && ['npi', 'license', 'dea', 'specialty', 'taxonomy', 'tax-id'].includes(thought.match?.field ?? '') && !able.includes('contact')) return { role: 'other', own: false };
  if (before === 'contact' && words(control.label)[0] === 'contact') return { role: 'contact', own: true };
  // "Who provided the care?" is a person and a place: what follows a name is of whichever was named.
  if (near?.from === 'section' && before && before !== near.role && WHO_GAVE.test(near.text) && ['prescriber', 'facility'].includes(before) && able.includes(before)) return { role: before, own: false };
  const said = near && sharper(near, control, page);
  if (said && able.includes(said)) return { role: said, own: inLabel };
  if (!said && before && (able.includes(before) || ELSEWHERE.includes(before))) return { role: before, own: false };
  // A person's own particulars are never taken from somebody else than the one the page names.
  const personal = able.includes('patient') && able.includes('representative');
  return { role: personal ? (said ?? before ?? able[0] ?? 'patient') : (able[0] ?? 'patient'), own: false };
}

const WHO_GAVE = /\bwho (?:gave|provided|rendered|performed|delivered|is giving|will give|provides)\b/i;

/** Only "clinic" says whose it is, and the section is the prescriber's. */
const isOwnClinic = (control: Control): boolean =>
  roleIn(control.label.replace(/\bclinic(?:[’']s)?\b/gi, ' '), true) === undefined && sections(control).map((text) => roleIn(text, false)).find(Boolean) === 'prescriber';

const OTHER_THAN_WRITER = /\b(?:when|if|only)\b[^.]{0,60}\b(?:other than|different from|not the same as) the (?:requesting|ordering|prescribing|referring) (?:provider|physician|prescriber)/i;

const ELSEWHERE: Role[] = ['other', 'other-coverage'];

/** "Provider name" below "Primary care provider", "Insured's name" after "Other insurance?": the section's party, unless it says "patient". */
function partOfElsewhere(near: { role: Role; text: string }, control: Control, before: Role | undefined, field: string | undefined): Role | undefined {
  // The number that follows another insurance's name is that insurance's, whoever is insured.
  if (before === 'other-coverage' && (field === 'member-id' || field === 'group-number')) return before;
  if (words(near.text).includes('patient')) return undefined;
  const section = sections(control).map((text) => roleIn(text, false)).find(Boolean);
  if (section && ELSEWHERE.includes(section)) return section;
  return before === 'other-coverage' && (near.role === 'payer' || near.role === 'subscriber') ? before : undefined;
}

const ABOUT_YOU = /^\W*(?:\d{1,2}[.)]?\s*)?(?:(?:tell us )?about you|your (?:information|details))\W*$/i;

/** "Member" below "Cardholder information" is the cardholder, and on claims with a patient's section the member is the subscriber. */
function sharper(near: { role: Role; from: 'label' | 'section'; text: string }, control: Control, { isSubscriber, claim }: Page): Role {
  // "Requestor" below "if the person making this request is not the enrollee" is that person.
  // On a claim "about you" asks of whoever files it: the one whose plan or account it is.
  if (near.role === 'representative' && claim && ABOUT_YOU.test(near.text)) return 'subscriber';
  if (near.role === 'contact' && near.from === 'label' && /\brequest[eo]r/i.test(near.text) && sections(control).slice(0, 1).some((text) => roleIn(text, false) === 'representative')) return 'representative';
  if (near.role !== 'patient' || words(near.text).includes('patient')) return near.role;
  if (isSubscriber(near.text)) return 'subscriber';
  if (near.from === 'section') return 'patient';
  return sections(control).map((text) => roleIn(text, false)).find(Boolean) === 'subscriber' ? 'subscriber' : 'patient';
}

/** A part of an appeal's form that is for complaints alone. */
const FOR_COMPLAINTS = /^(?!.*\bappeals?\b)(?:.*\b(?:grievances?|complaints?)\b.{0,20}\bonly\b|.*\bonly (?:for|if|when)\b.{0,30}\b(?:grievances?|complaints?)\b|\W*(?:for|if this is) an? ?(?:grievances?|complaints?)\b)/i;
const isForComplaints = (control: Control): boolean => FOR_COMPLAINTS.test(control.legends[0] ?? control.headings[0] ?? '');

function decideControl(thought: Choice, role: Role, part: Control['part']): Decision {
  const { control, match, entry } = thought;
  const { key } = control;
  if (!match || !entry) return { key, does: 'leave', reason: 'not-understood', because: control.label };
  const about = { role, field: match.field };
  if (role === 'other' || !entry.roles.includes(role))
    return { key, does: 'leave', reason: 'other-party', because: nearestRole(control)?.text ?? control.label };
  if (control.disabled || control.readOnly) return { key, does: 'leave', reason: 'disabled', because: control.label, ...about };
  if (isSecond(control, entry)) return { key, does: 'leave', reason: 'not-recorded', because: control.label, ...about };
  const row = rowOf(control, entry);
  if (thought.also?.some(({ field }) => !fields[field]?.roles.includes(role) && (fields[field]?.roles.length ?? 0) > 1)) return { key, does: 'leave', reason: 'not-recorded', because: control.label, ...about };
  return { key, does: 'ask', ...about, ...(thought.also ? { also: thought.also } : {}), ...(row === undefined ? {} : { row }), ...(part ? { part } : {}), because: match.because };
}

/** A question that we do not understand may still say whose the next ones are ("Other health insurance?"). */
const labelRole = (control: Control): Role | undefined => (control.label ? roleIn(control.label, true) : undefined);

/** Which of the case's lists the rows of each repeating table walk, by group. */
function listsOf(thoughts: Choice[], decisions: Decision[]): Map<string, Set<string>> {
  const lists = new Map<string, Set<string>>();
  decisions.forEach((decision, n) => {
    const { control, entry } = thoughts[n] ?? {};
    if (decision.does !== 'ask' || control?.rowIndex === undefined || !entry?.rows) return;
    lists.set(groupKey(control), (lists.get(groupKey(control)) ?? new Set()).add(entry.rows));
  });
  return lists;
}

/** Tables whose drugs are not the one asked for, as nothing was understood by their names. */
function otherDrugs(thoughts: Choice[], decisions: Decision[]): Set<string> {
  const [open, known] = [new Set<string>(), new Set<string>()];
  thoughts.forEach(({ control }, n) => {
    const said = words(control.label);
    const names = control.rowIndex !== undefined && !CHOICES.has(control.widget) && said.length <= 6 && said.some((word) => ['medication', 'drug', 'medicine'].includes(word)) && !NO_NAME.test(control.label);
    if (names) (decisions[n]?.does === 'ask' || ['hidden', 'disabled'].includes((decisions[n] as Left | undefined)?.reason ?? '') ? known : open).add(groupKey(control));
  });
  return new Set([...open].filter((group) => !known.has(group)));
}
/** Tables that begin with a box to name something in which nothing was understood, and that ask no treatment's name: whose dates they want is open. */
function unnamedTrials(thoughts: Choice[], decisions: Decision[]): Set<string> {
  const [open, named] = [new Set<string>(), new Set<string>()];
  thoughts.forEach(({ control, leave }, n) => {
    const decision = decisions[n];
    if (control.rowIndex === undefined) return;
    if (decision?.does === 'ask' && /^trial-(?:name|class)|^treatment-name|^drug|^procedure|^score|^diagnosis/.test(decision.field)) named.add(groupKey(control));
    const begins = thoughts[n - 1]?.control.rowIndex !== control.rowIndex || groupKey(thoughts[n - 1]?.control as Control) !== groupKey(control);
    if (begins && control.rowIndex === 0 && leave?.reason === 'not-understood' && control.widget === 'text' && words(control.label).length > 0 && words(control.label).length <= 3) open.add(groupKey(control));
  });
  return new Set([...open].filter((group) => !named.has(group)));
}
const NO_NAME = /\b(?:dose|dosage|strength|date|start|end|reason|how|quantity|ndc|code|request\w*)/i;

/**
 * Lines after the first of something that the case holds once are left. On a claim the patient and the place stand in the line of
 * every service again; among earlier treatments nothing else of the case belongs.
 */
function onlyOnce(thoughts: Choice[], decisions: Decision[], kind: FormKind): Decision[] {
  const seen = new Map<string, number>();
  const strange = otherDrugs(thoughts, decisions);
  const lists = listsOf(thoughts, decisions);
  // "Infusion #", "Staff initials": a log of what was given, which a request does not plan.
  const logs = new Set(thoughts.filter(({ control }) => control.rowIndex !== undefined && /^\W*(?:infusion|session|visit|treatment|dose)\s*(?:#|no\.?\b|number)\W*$|\binitials\b/i.test(control.label)).map(({ control }) => groupKey(control)));
  const nameless = unnamedTrials(thoughts, decisions);
  return decisions.map((decision, n) => {
    const { control, entry } = thoughts[n] ?? {};
    if (decision.does === 'ask' && control?.rowIndex !== undefined && kind === 'prior-authorization' && logs.has(groupKey(control)) && entry?.rows !== 'trials') return { key: decision.key, does: 'leave', reason: 'not-recorded', because: control.label };
    if (decision.does === 'ask' && control && entry?.rows === 'trials' && nameless.has(groupKey(control))) return { key: decision.key, does: 'leave', reason: 'other-party', because: control.label };
    if (decision.does !== 'ask' || !control || control.rowIndex === undefined || entry?.rows) return decision;
    const walked = lists.get(groupKey(control));
    if (strange.has(groupKey(control)) && (OF_THE_REQUEST.has(decision.field) || ['prescriber', 'contact'].includes(decision.role))) return { key: decision.key, does: 'leave', reason: 'other-party', because: control.label };
    if (walked?.has('trials')) return { key: decision.key, does: 'leave', reason: 'other-party', because: control.label };
    // On a claim all comes again with every service; of what is asked for, its first and last day do.
    const comesAgain = kind === 'reimbursement' || kind === 'hsa-fsa' || decision.field === 'request-start' || decision.field === 'request-end';
    if (walked?.has('services') && comesAgain) return { ...decision, row: control.rowIndex };
    const key = `${groupKey(control)}|${decision.field}|${decision.role}`;
    const first = seen.get(key) ?? control.rowIndex;
    seen.set(key, first);
    return control.rowIndex === first ? decision : { key: decision.key, does: 'leave', reason: 'not-recorded', because: control.label };
  });
}

/** Fields of one party alone: what follows in their group is that party's. */
const NAMES_PARTY = new Set(['representative-relationship', 'facility-name', 'practice-name', 'specialty', 'credentials']);

/** Below a title that is about signatures a label of no meaning of its own ("Patient", "Date") is a line to sign on. */
const SIGN_ONLY = new Set(['sign', 'signature', 'signed', 'here', 'your', 'and', 'submit', 'electronic']);
/** "Your full name" below a statement that somebody vouches for is a signature that is typed. */
const VOUCHES = /^\W*(?:\d{1,2}[.):]?\s*)?(?:(?:section|part|step)\s+\w{1,4}[.:)–—-]*\s*)?(?:statement of truth|attestation|affirmation|declaration|acknowledge?ment|certification|certify|oath|consent|authorization to release)\b(?!\s+(?:number|no\b|#|of medical necessity|request))/i;
const isTyped = ({ control, match }: Choice): boolean =>
  ['full-name', 'first-name', 'last-name'].includes(match?.field ?? '') &&
  (attributeWords(`${control.name} ${control.id}`).some((word) => word === 'signature' || word === 'esignature') ||
    (sections(control).slice(0, 1).some((text) => VOUCHES.test(text)) && /^\W*(?:(?:please )?(?:type|print|enter) )?(?:your )(?:full |legal |printed )*name\b/i.test(control.label)));
const isSignedHere = (choice: Choice): boolean => isTyped(choice) || signsBelow(choice);
const signsBelow = ({ control, match }: Choice): boolean =>
  sections(control).slice(0, 1).some((text) => words(text).some((word) => word === 'sign' || word === 'signature') && words(text).every((word) => SIGN_ONLY.has(word))) && ['full-name', 'birth-date'].includes(match?.field ?? '') ||
  sections(control).slice(0, 1).some((text) => words(text).some((word) => ['signature', 'sign', 'signed'].includes(word)) && words(text).length <= 5) && (match === undefined || words(mainPart(control.label)).length <= 1);

const PERSON_NAMES = new Set(['full-name', 'first-name', 'last-name']);
const OF_SOMEBODY = new Set([...PERSON_NAMES, 'phone', 'fax', 'email', 'npi', 'specialty']);
/** What a provider has one of. */
const ONE_EACH = new Set(['full-name', 'first-name', 'last-name', 'npi', 'tax-id', 'street', 'city', 'postal-code', 'specialty', 'dea', 'license']);

/** A whole name asked of a party whose first and last names were just asked is somebody else's. */
function onceNamed(placed: Placed[]): Decision[] {
  const named = new Set<string>();
  const strangers = new Set<string>();
  return placed.map(({ control, decision }) => {
    if (decision.does !== 'ask' || control.rowIndex !== undefined) return decision;
    const key = `${groupKey(control)}|${decision.role}`;
    const again = `${key}|${decision.field}`;
    const isTwice = (decision.role === 'prescriber' || decision.role === 'facility') && ONE_EACH.has(decision.field) && named.has(again) && !decision.part && nearestRole(control)?.from !== 'label';
    named.add(again);
    // Whoever begins there, what follows in the group is theirs.
    const isTheirs = strangers.has(key) && nearestRole(control)?.from !== 'label' && OF_SOMEBODY.has(decision.field);
    if (isTwice && PERSON_NAMES.has(decision.field)) strangers.add(key);
    if (isTwice || isTheirs) return { key: decision.key, does: 'leave', reason: 'tie', because: 'the one just named or somebody else' };
    if (decision.field === 'first-name' || decision.field === 'last-name') named.add(key);
    const isOther = decision.field === 'full-name' && named.has(key) && nearestRole(control)?.from !== 'label' && !decision.part;
    if (isOther) strangers.add(key);
    return isOther ? { key: decision.key, does: 'leave', reason: 'tie', because: 'the one just named or somebody else' } : decision;
  });
}

/** Two boxes side by side with the same words: the second asks something that nothing names. */
function onceCalled(placed: Placed[]): Decision[] {
  return placed.map(({ control, decision }, n) => {
    const before = placed[n - 1];
    if (decision.does !== 'ask' || before?.decision.does !== 'ask' || decision.part || control.label === '') return decision;
    const isAgain = before.control.label === control.label && before.control.rowIndex === control.rowIndex && groupKey(before.control) === groupKey(control) && before.decision.field === decision.field && before.decision.role === decision.role && before.decision.row === decision.row;
    return isAgain ? { key: decision.key, does: 'leave', reason: 'tie', because: `${control.label}, or what belongs to it` } : decision;
  });
}

const ADDRESS = new Set(['street', 'street-2', 'city', 'state', 'postal-code', 'city-state-zip']);

/** "Member's street", "City", "State": the boxes right after a street are of the same address, whatever title is in force. */
function goesOn({ control, match, entry }: Choice, address: { role: Role; at: number } | undefined, at: number): { role: Role; own: boolean } | undefined {
  const follows = address && at - address.at === 1 && match && ADDRESS.has(match.field) && match.field !== 'street' && entry?.roles.includes(address.role);
  return follows && nearestRole(control)?.from !== 'label' ? { role: address.role, own: false } : undefined;
}

const OF_INSURANCE = new Set(['payer-name', 'member-id', 'group-number', 'plan-name']);

/** "Other insurance?", then "Carrier", "Policy #": the other one's, though they stand in the member's section. */
function ofOtherPlan({ control, match, entry }: Choice, before: Role | undefined): { role: Role; own: boolean } | undefined {
  const isIts = before === 'other-coverage' && match && OF_INSURANCE.has(match.field) && entry?.roles.includes('other-coverage') && !/\b(?:member|subscriber|patient|enrollee|recipient)\b/i.test(control.label);
  return isIts && nearestRole(control)?.from !== 'label' ? { role: 'other-coverage', own: false } : undefined;
}

const REACHED = new Set(['phone', 'fax', 'email']);

/** "Direct telephone", or a second phone of the same provider, right after the contact's name is the contact's. */
function ofContact(placed: Placed[]): Decision[] {
  const asked = new Set<string>();
  let contact: string | undefined;
  /** "Requester contact information – Name": the rest of it follows. */
  let isLed = false;
  return placed.map(({ control, decision }) => {
    const group = groupKey(control);
    if (group !== contact) contact = undefined;
    if (decision.does !== 'ask' || control.rowIndex !== undefined) return decision;
    if (decision.field === 'full-name') [contact, isLed] = [decision.role === 'contact' ? group : undefined, /[–—:-]\s*name\W*$/i.test(control.label)];
    if (!REACHED.has(decision.field) || !['prescriber', 'facility'].includes(decision.role)) return decision;
    const key = `${group}|${decision.role}|${decision.field}`;
    const again = asked.has(key);
    asked.add(key);
    const isTheirs = contact !== undefined && !decision.part && nearestRole(control)?.from !== 'label' && (again || isLed || /\bdirect\b/i.test(control.label));
    return isTheirs ? { ...decision, role: 'contact' } : decision;
  });
}

const OF_A_PLACE = new Set(['npi', 'tax-id', 'street', 'street-2', 'full-address', 'city', 'state', 'postal-code', 'city-state-zip', 'phone', 'fax']);
const PERSON = /\b(?:prescrib|physician|practitioner|doctor|clinician|psychiatrist|ordering|referring|treating|individual|rendering)/i;

const NAMES_PROVIDER = new Set(['facility-name', 'practice-name', 'full-name', 'last-name']);

/** "Facility that billed you", then "Provider NPI": whoever the group names first is the provider of all of it. */
function ofFacility(placed: Placed[]): Decision[] {
  const named = new Map<string, Role>();
  for (const { control, decision } of placed) {
    if (decision.does !== 'ask' || control.rowIndex !== undefined || !NAMES_PROVIDER.has(decision.field) || named.has(groupKey(control))) continue;
    if (decision.role === 'facility' || decision.role === 'prescriber') named.set(groupKey(control), decision.role);
  }
  return placed.map(({ control, decision }) => {
    const isTheirs = decision.does === 'ask' && control.rowIndex === undefined && named.get(groupKey(control)) === 'facility' && decision.role === 'prescriber' && OF_A_PLACE.has(decision.field) && /\bprovider\b/i.test(control.label) && !PERSON.test(control.label);
    return isTheirs ? { ...decision, role: 'facility' } : decision;
  });
}

const SECOND_PHONE = /\b(?:evening|night(?:time)?|alternat(?:e|ive)|alt)\b(?!\s*(?:\/|or|and|&)\s*day)/i;
const EITHER = /\bday(?:time)?\b/i;

/** "Evening phone" after a day phone of the same person is another number, which no case holds. */
function onePhone(placed: Placed[]): Decision[] {
  const asked = new Set<string>();
  return placed.map(({ control, decision }) => {
    if (decision.does !== 'ask' || decision.field !== 'phone' || control.rowIndex !== undefined) return decision;
    const isAgain = SECOND_PHONE.test(control.label) && !EITHER.test(control.label);
    if (isAgain && asked.has(decision.role)) return { key: decision.key, does: 'leave', reason: 'not-recorded', because: control.label };
    if (!isAgain) asked.add(decision.role);
    return decision;
  });
}

function decidePage(reading: Reading, all: Thought[], kind: FormKind): Decision[] {
  const thoughts = all.map((one) => choose(one, kind));
  const isSubscriber = memberIsSubscriber(reading, kind);
  const claim = kind === 'reimbursement' || kind === 'hsa-fsa';
  const page: Page = { isSubscriber, claim, namesOther: reading.controls.some(({ label }) => /\bother insured\b/i.test(label)) };
  let before: Role | undefined;
  /** A place or a practice was named: what follows in its group is its own, whatever the section's title says. */
  let strong = false;
  let group: string | undefined;
  let address: { role: Role; at: number } | undefined;
  let otherAt = -Infinity;
  // Beside a bank's number an "account holder" is the bank's.
  const banks = new Set(thoughts.filter((one) => one.leave?.reason === 'sensitive' && /bank|routing|swift|iban|aba\b/i.test(one.control.label)).map((one) => groupKey(one.control)));
  const decisions = thoughts.map((thought, n): Decision => {
    if (groupKey(thought.control) !== group) [before, strong] = [undefined, false];
    group = groupKey(thought.control);
    if (dateBesideSignature(thoughts, n) || (!thought.leave && isSignedHere(thought) && thought.control.widget === 'text')) return { key: thought.control.key, does: 'leave', reason: 'signature', because: thought.control.label };
    if (kind === 'appeal' && isForComplaints(thought.control)) return { key: thought.control.key, does: 'leave', reason: 'not-understood', because: thought.control.label };
    if (thought.match && /\baccount\b/i.test(thought.control.label) && banks.has(groupKey(thought.control))) return { key: thought.control.key, does: 'leave', reason: 'sensitive', because: thought.control.label };
    if (thought.leave) {
      if (thought.leave.reason !== 'not-understood') return thought.leave;
      const role = labelRole(thought.control);
      before = role ?? before;
      if (role === 'other-coverage') otherAt = n;
      return role === 'other' ? { ...thought.leave, reason: 'other-party' } : thought.leave;
    }
    const { role, own } = goesOn(thought, address, n) ?? (n - otherAt <= 3 ? ofOtherPlan(thought, before) : undefined) ?? roleFor(thought, before, strong, page);
    if (ADDRESS.has(thought.match?.field ?? '')) address = { role, at: n };
    // "Completed by", "Relationship to patient", "Phone": of whoever completes it, who was named before.
    const names = NAMES_PARTY.has(thought.match?.field ?? '') && role !== 'other' && !(role === 'representative' && before === 'contact');
    // "Their relationship to the policyholder" names somebody only to be told of the other.
    if (thought.match?.field === 'relationship') return decideControl(thought, role, partOf(reading.controls, n));
    if (own || names) [before, strong] = [role, thought.match?.field === 'facility-name' || (strong && own && role === before)];
    // On a claim, what was given and paid is the patient's again: "Email" after it is not the provider's.
    else if (claim && thought.entry?.roles.length === 1 && role === 'patient') before = undefined;
    return decideControl(thought, role, reading.controls[n]?.part && !thought.control.part ? undefined : partOf(reading.controls, n));
  });
  const place = (made: Decision[]): Placed[] => made.map((decision, n) => ({ control: thoughts[n]?.control as Control, decision, said: nearestRole(thoughts[n]?.control as Control) !== undefined }));
  return onlyOnce(thoughts, onePhone(place(onceCalled(place(ofFacility(place(ofContact(place(onceNamed(place(tellApart(place(decisions)))))))))))), kind);
}

/**
 * Says what kind of form the pages (the frames of one tab) are, and of each control whose it is and what it asks.
 * On a page of kind "none" no control is decided. Nothing of a case is needed or known here.
 */
export function decide(pages: { frameId: number; reading: Reading }[]): FormDecision {
  const thought = pages.map(({ frameId, reading }) => {
    const full = inFull(reading);
    const tables = tablesOf(full);
    return { frameId, reading, thoughts: full.controls.map((control) => think(control, contextOf(control, tables))) };
  });
  const readings = pages.map((page) => page.reading);
  const asked = new Set(thought.flatMap((page) => page.thoughts.flatMap((one) => one.ranked.filter((match) => match.score >= (one.ranked[0]?.score ?? 0) - SAME).flatMap((match) => [match.field, ...(match.also ?? []).flatMap((piece) => piece?.[0]?.field ?? [])]))));
  const questions = readings.flatMap((reading) => reading.controls).filter((control) => (control.options?.length ?? 0) > 1 && asksYesNo(control) && words(control.label).length >= 5).length;
  const { kind, title, evidence } = kindOf(readings, asked, questions);
  return {
    kind,
    kindTitle: title,
    evidence,
    ...portalOf(readings),
    decisions: thought.map(({ frameId, reading, thoughts }) => ({ frameId, decisions: kind === 'none' ? [] : decidePage(reading, thoughts, kind) })),
  };
}
