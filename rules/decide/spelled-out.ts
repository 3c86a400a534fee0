import { entries as fields } from '../fields/index.ts';
import type { Control, Reading } from '../reading.ts';
import { apart, pieceAt, sharedPiece } from './compound.ts';
import { followUp } from './follow-up.ts';
import { THREE_PIECES } from '../format/date.ts';
import { EARLIER } from '../values/earlier.ts';
import { groupKey, sections } from './context.ts';
import { matches } from './match.ts';
import { namesOf, withoutOwnName } from './own-name.ts';
import { isLocal, ledDate, phonePiece, withoutCode } from './parts.ts';
import { found } from './phrase.ts';
import { roleIn } from './role-of.ts';
import { feetAndInches, inSentence } from './sentences.ts';
import { words } from './words.ts';

const NAMES = ['first', 'last', 'firstname', 'lastname'];
const said = (control: Control | undefined): string[] => words(control?.label ?? '');

/** "(2)" after "ICD-10 (1)": the number of one more of what was asked before. */
function numbered(controls: Control[], at: number): string | undefined {
  const control = controls[at];
  const number = /^\W*(\d{1,2})\W*$/.exec(control?.label ?? '')?.[1];
  if (!control || !number || control.rowIndex !== undefined || control.part) return undefined;
  const before = [controls[at - 1]?.label, control.legends[0]].find((text) => text && /\p{L}/u.test(text));
  const whole = before?.replace(/[\s(#.–-]*\d{1,2}\W*$/, '').trim();
  return whole && words(whole).length <= 5 ? `${whole} ${number}` : undefined;
}

/** "(b)" after "36. ICD-10-CM (a)": the letter of one more. */
function lettered(controls: Control[], at: number): string | undefined {
  const control = controls[at];
  const letter = /^\W*([b-l])\W*$/i.exec(control?.label ?? '')?.[1]?.toLowerCase();
  if (!control || !letter || control.rowIndex !== undefined || control.part) return undefined;
  const count = letter.charCodeAt(0) - 97;
  const first = controls[at - count];
  const whole = /^(.*\p{L}{2}.*?)[\s(.–-]*\ba\W*$/iu.exec(first?.label ?? '')?.[1]?.replace(/^\W*\d{1,2}[.)]\s*/, '');
  const isRun = first && controls.slice(at - count + 1, at).every((one, n) => one.label.replace(/\W/g, '').toLowerCase() === String.fromCharCode(98 + n));
  return whole && isRun && groupKey(first) === groupKey(control) && words(whole).length <= 6 ? `${whole} ${count + 1}` : undefined;
}

const RELATION = /^\W*(?:\d{1,2}[a-z]?[.)]\s*)?relation(?:ship)?\W*$/i;
const WHOSE_RELATION = new Set(['representative', 'contact', 'other', 'other-coverage', 'prescriber']);

/** "Relationship" right after "Enrollee's representative" is the representative's, after "Emergency contact" that person's. */
function relationAfter(controls: Control[], at: number): string | undefined {
  const control = controls[at];
  if (!control || !RELATION.test(control.label)) return undefined;
  for (const before of controls.slice(Math.max(0, at - 4), at).reverse()) {
    if (groupKey(before) !== groupKey(control) || before.rowIndex !== control.rowIndex) return undefined;
    const role = before.label ? (/\bemergency\b/i.test(before.label) ? 'other' : roleIn(before.label, true)) : undefined;
    if (role) return WHOSE_RELATION.has(role) ? (role === 'representative' ? 'Representative relationship' : `Relationship of ${role === 'other-coverage' ? 'other insured' : 'emergency contact'}`) : undefined;
  }
  return undefined;
}

const ONE_MORE = /^\W*(?:\d{1,2}[a-z]?[.)]\s*)?(?:additional|secondary|other|second|third|2nd|3rd|tertiary|comorbid)\b.{0,12}\b(?:diagnos[ei]s|dx|conditions?)(?:\(es\))?(?:,? if any|\s*#?\s*\d)?\W*$/i;
const CODED = /\b(?:icd|codes?)\b/i;

/** "Additional diagnoses" after "Primary ICD-10 diagnosis" are asked by their codes too. */
function codedToo(controls: Control[], at: number): string | undefined {
  const control = controls[at];
  if (!control || !ONE_MORE.test(control.label) || control.rowIndex !== undefined) return undefined;
  const before = controls.slice(Math.max(0, at - 4), at).reverse().find((one) => /\b(?:diagnos[ei]s|dx)\b/i.test(one.label));
  const after = controls[at + 1]?.label ?? '';
  return before && CODED.test(before.label) && !/\b(?:description|narrative|name)\b/i.test(before.label) && groupKey(before) === groupKey(control) && !(CODED.test(after) && /\b(?:diagnos|icd|dx|code$)/i.test(after)) ? `${control.label.replace(/\W+$/, '')} ICD-10 code${/diagnoses|\(es\)|conditions/i.test(control.label) ? 's' : ''}` : undefined;
}

const OF_BODY = /^\W*(?:\d{1,2}[a-z]?[.)]\s*)?(?:(?:primary|principal|other|any|secondary) )?medical (?:diagnos[ei]s|dx|conditions?)\b(?!.{0,40}\b(?:behaviou?ral|psychiatric|mental)\b)/i;
const OF_MIND = /\b(?:bh|mh|behaviou?ral(?: health)?|psychiatric|mental(?: health)?)\b.{0,12}\b(?:diagnos[ei]s|dx|conditions?|disorders?)\b/i;

/** "Medical diagnosis" beside "Behavioral health diagnosis" is another than that. */
function ofBody(controls: Control[], at: number): string | undefined {
  const control = controls[at];
  if (!control || control.rowIndex !== undefined || !OF_BODY.test(control.label)) return undefined;
  const isBeside = controls.slice(Math.max(0, at - 6), at + 7).some((one) => one !== control && one.label.length < 90 && OF_MIND.test(one.label));
  return isBeside ? control.label.replace(/\bmedical\b/i, 'Physical') : undefined;
}

const BARE_KIND = /^\W*(?:\d{1,2}[a-z]?[.)]\s*)?(?:(?:nerve |sympathetic )?(?:blocks?|injections?|procedures?|interventions?)|interventional procedures?|(?:physical|occupational) therapy|physiotherapy|pt ?\/ ?ot|psychotherapy|counseling|neuromodulation|(?:r?tms|ect))(?:\s*(?:\/|,|and|or|&)\s*(?:nerve |sympathetic )?(?:blocks?|injections?|procedures?|neuromodulation|occupational therapy|rehab\w*|counseling|r?tms|ect))*\W*$/i;
const LISTS_FAILED = /\b(?:medications?|drugs?|treatments?|therap(?:y|ies)|agents?|antidepressants?)\b.{0,30}\b(?:failed|tried|trialed|attempted)\b|\b(?:failed|tried|previous|prior|past)\b.{0,30}\b(?:medications?|drugs?|treatments?|therap(?:y|ies)|agents?|antidepressants?)\b/i;

/** "Injections / blocks" in the box after "Medications failed" are those that were tried. */
function triedToo(controls: Control[], at: number): string | undefined {
  const control = controls[at];
  if (control?.widget !== 'textarea' || control.rowIndex !== undefined || !BARE_KIND.test(control.label)) return undefined;
  const before = controls.slice(Math.max(0, at - 4), at);
  return before.some((one) => one.widget === 'textarea' && groupKey(one) === groupKey(control) && LISTS_FAILED.test(one.label)) ? `${control.label.replace(/\W+$/, '')} tried` : undefined;
}

/** "Quantity 8 per days ..." in two boxes: for how many days. */
const perDays = (controls: Control[], at: number): string | undefined =>
  /^\W*per\W+(?:\(?#\)?\s*)?days\W*$/i.test(controls[at]?.label ?? '') && /\b(?:quantity|qty)\b/i.test(controls[at - 1]?.label ?? '') ? 'Days supply' : undefined;

const DAY_OF_IT = new Set(['on', 'done on', 'scored on', 'given on', 'taken on', 'completed on', 'administered on', 'dated', 'as of', 'date', 'date done', 'date given', 'date taken', 'measured on', 'recorded on', 'date administered', 'date assessed', 'date completed', 'date obtained', 'date scored', 'date recorded', 'assessed on', 'obtained on', 'date it was done', 'date it was given', 'date it was taken', 'date it was administered', 'date it was completed', 'when it was done', 'when it was given', 'when done', 'when given', 'when administered', 'when was it done', 'when was it given', 'its date', 'date of that score', 'date of that rating']);
/** "Scale and score" in one box: whichever were given. */
const ANY_SCALE = /\b(?:scale|tool|instrument|measure)s?(?: name| used)?\s*(?:and|&|\/|,|with)\s*(?:its |the |total )?(?:score|result|rating)s?\b|\bscores?\s*(?:and|&|\/|,)\s*(?:the )?(?:scale|tool|instrument)/i;
const SCALE = /\b(?:phq|madrs|gad|pcl|qids|bdi|nrs|vas|bpi|ham-?d|hdrs|scale|score|rating)\b/i;

const TOTAL = /\b(?:total|sum)\b/gi;
const OF_ABOVE = /^\W*(?:(?:date|when)\b.*\b(?:above|these|this|it)\b|date (?:administered|assessed|completed|obtained|given|scored|recorded|taken)\W*$)/i;

/** "Date of the above" after scores is the day of them all. */
function dayOfAbove(controls: Control[], at: number): string | undefined {
  const control = controls[at];
  if (!control || control.rowIndex !== undefined || !OF_ABOVE.test(control.label) || said(control).length > 6) return undefined;
  const above = controls.slice(Math.max(0, at - 5), at).reverse();
  const end = above.findIndex((one) => !SCALE.test(one.label) || groupKey(one) !== groupKey(control));
  const scores = end < 0 ? above : above.slice(0, end);
  return scores.length > 1 || ANY_SCALE.test(scores[0]?.label ?? '') ? 'Date of these scores' : scores[0] ? `Date of ${scores[0].label.replace(TOTAL, ' ')}` : undefined;
}

/** "Psychotherapy 2 start", "Drug B – outcome": the line, and what is asked of it. */
const LINE = /^\W*((?:prior |previous |past |failed )?(?:medications?|drugs?|meds?|rx|agent|antidepressant|psychotherapy|therapy|treatment|trial|course|modality)\s*(?:#|no\.?\s*)?(\d{1,2}|[A-H](?=\W)))[\s:.–—-]+(\p{L}.*)$/iu;

/** Below a title that speaks of earlier treatments, what counts the line is no part of what is asked. */
function lineOf(control: Control): Control | undefined {
  const [, line, count, rest] = LINE.exec(control.label) ?? [];
  if (!line || !count || !rest || !sections(control).some((text) => found(EARLIER, words(text)))) return undefined;
  const row = /\d/.test(count) ? Number(count) - 1 : count.toLowerCase().charCodeAt(0) - 97;
  return { ...control, label: rest, row: control.row ?? line, ...(control.rowIndex === undefined ? { rowIndex: row } : {}), ...(control.column === control.label ? { column: rest } : {}) };
}

/** "on" right after "MADRS before treatment" is that score's day. */
function dayOfScore(controls: Control[], at: number): string | undefined {
  const before = controls[at - 1];
  const control = controls[at];
  if (!control || !before || !DAY_OF_IT.has(said(control).join(' ')) || control.rowIndex !== before.rowIndex || groupKey(control) !== groupKey(before)) return undefined;
  return SCALE.test(before.label) && words(before.label).length <= 8 && !/\bdate\b/i.test(before.label) ? (ANY_SCALE.test(before.label) ? 'Date of these scores' : `Date of ${before.label.replace(TOTAL, ' ')}`) : undefined;
}

const SERVICE_DAY = /\b(?:dos|date(?:\(s\)|s)? of (?:service|treatment|care)|(?:service|svc|treatment) dates?)\b/i;
const DESCRIBES = new Set(['description', 'narrative']);
const OF_SERVICE = new Set(['procedure', 'service', 'cpt', 'hcpcs', 'charge', 'amount', 'unit', 'expense', 'cost', 'fee']);

const DATE_PIECES = new Set(['month', 'mo', 'mm', 'm', 'day', 'dd', 'd', 'year', 'yyyy', 'yy', 'y']);
const NAMES_DATE = /\b(?:date|dob|birth ?date|born|birthday)\b/i;

/** "MO", "DAY", "YEAR" below a title that names a date, where no legend does. */
function pieceBelowTitle(controls: Control[], at: number): Control | undefined {
  const control = controls[at];
  const title = control?.headings[0];
  if (!control || !title || control.part || control.legends.some((one) => NAMES_DATE.test(one)) || !NAMES_DATE.test(title) || !DATE_PIECES.has(said(control).join(' '))) return undefined;
  const run = [-2, -1, 0, 1, 2].map((step) => controls[at + step]).filter((one) => one?.headings[0] === title && DATE_PIECES.has(said(one).join(' ')));
  return run.length === 3 ? { ...control, legends: [title, ...control.legends] } : undefined;
}

/** What a bare label means beside its neighbours: "Code" after "Planned service or procedure", "Initial" between first and last name. */
export function spelledOut(controls: Control[], at: number): Control {
  const control = controls[at] as Control;
  const bare = said(control).join(' ');
  if (bare === 'initial' && [controls[at - 1], controls[at + 1]].some((one) => said(one).some((word) => NAMES.includes(word)))) return { ...control, label: 'Middle initial' };
  const party = ofColumn(control);
  if (party) return party;
  const second = secondLine(controls, at);
  if (second) return { ...control, label: second };
  // "Title" right after the contact's name is the contact's.
  const [ahead] = controls.slice(Math.max(0, at - 1), at);
  if (bare === 'title' && ahead && control.rowIndex === undefined && groupKey(ahead) === groupKey(control) && roleIn(ahead.label, true) === 'contact') return { ...control, label: 'Contact title' };
  const short = shortOf(controls, at) ?? ofQuestion(controls, at);
  if (short) return { ...control, label: short };
  const whole = wholeOf(controls, at);
  if (whole) return whole;
  const ofLine = codeOf(control);
  if (ofLine) return ofLine;
  const piece = pieceAt(controls, at);
  // A piece is whole in itself: "Zip" is no third of a ZIP code.
  if (piece) return (({ part: _, ...rest }) => ({ ...rest, label: piece }))(control);
  const shared = sharedPiece(controls, at);
  if (shared) return { ...control, label: shared.label, ...(control.rowIndex === undefined && shared.row !== undefined ? { rowIndex: shared.row } : {}) };
  const below = pieceBelowTitle(controls, at);
  if (below) return below;
  // "Date of birth: Month", then "Day" and "Year".
  const dated = control.part ? undefined : ledDate(controls, at);
  if (dated) return { ...control, label: dated.whole, part: dated.part };
  const named = nameOf(controls, at);
  if (named) return { ...control, label: named };
  // "( [503] ) [555-0142]": the second box has no name of its own.
  const isLed = withoutCode(control.label) !== control.label;
  const phone = control.part || (/\p{L}/u.test(control.label) && !isLocal(control, controls[at - 1]) && !isLed) ? undefined : phonePiece(controls, at);
  if (phone && (phone.index > 0 || isLed)) return { ...control, label: withoutCode(controls[at - phone.index]?.label ?? ''), part: phone };
  const line = lineOf(control);
  if (line) return line;
  const height = feetAndInches(controls, at);
  if (height) return (({ part: _, ...rest }) => ({ ...rest, label: height, hints: [] }))(control);
  const day = dayOfAbove(controls, at) ?? dayOfScore(controls, at) ?? inSentence(controls, at);
  if (day) return { ...control, label: day };
  const asked = followUp(controls, at);
  if (asked) return { ...control, label: asked };
  const counted = numbered(controls, at) ?? lettered(controls, at) ?? relationAfter(controls, at) ?? codedToo(controls, at) ?? ofBody(controls, at) ?? triedToo(controls, at) ?? perDays(controls, at);
  if (counted) return { ...control, label: counted };
  const before = controls[at - 1];
  // "to" right after a date of service is its last day.
  if ((bare === 'to' || bare === 'through') && before && !control.part && control.rowIndex === before.rowIndex && groupKey(control) === groupKey(before) && SERVICE_DAY.test(before.label)) return { ...control, label: 'Date of service to' };
  if (DESCRIBES.has(bare) && control.rowIndex !== undefined) {
    const row = controls.slice(Math.max(0, at - 8), at + 8).filter((one) => one.rowIndex === control.rowIndex && groupKey(one) === groupKey(control)).flatMap(said);
    const ofDiagnosis = row.some((word) => word === 'icd' || word === 'icd10' || word === 'diagnosis') && !row.some((word) => OF_SERVICE.has(word));
    return ofDiagnosis ? { ...control, label: 'Diagnosis description', column: 'Diagnosis description' } : control;
  }
  // "Procedure" beside a description is its code, beside a code what was done.
  if (bare === 'procedure' && control.rowIndex !== undefined) {
    const row = controls.slice(Math.max(0, at - 8), at + 8).filter((one) => one.rowIndex === control.rowIndex && one !== control && groupKey(one) === groupKey(control)).map(said);
    const [coded, described] = [row.some((one) => one.includes('cpt') || one.includes('hcpcs') || one.join(' ') === 'code'), row.some((one) => one.includes('description'))];
    const billed = row.some((one) => one.some((word) => ['mod', 'modifier', 'pointer', 'ptr'].includes(word)));
    const meant = billed && !coded ? 'Procedure code' : coded === described ? undefined : coded ? 'Procedure description' : 'Procedure code';
    return meant ? { ...control, label: meant, column: meant } : control;
  }
  if (bare !== 'code' || control.rowIndex === undefined) return control;
  const left = before?.rowIndex === control.rowIndex ? said(before) : [];
  const whose = left.includes('diagnosis') ? 'Diagnosis code' : left.some((word) => ['procedure', 'service', 'cpt', 'hcpcs'].includes(word)) ? 'Procedure code' : undefined;
  return whose ? { ...control, label: whose, column: whose } : control;
}

const LED_NAME = /^(.*\p{L}{2}.*?)[\s*:–—-]+(?:first|last|given|family)(?: name)?\W*$/iu;
const PIECES_OF_NAME = new Set(['last', 'lastname', 'last name', 'first', 'first name', 'middle', 'middle name', 'middle initial', 'mi', 'suffix', 'family name', 'given name']);

/** "Insured (who holds the coverage): First name", then "Last name": of whoever was named before the first. */
function nameOf(controls: Control[], at: number): string | undefined {
  const control = controls[at];
  if (!control || !PIECES_OF_NAME.has(said(control).join(' '))) return undefined;
  for (const before of controls.slice(Math.max(0, at - 3), at).reverse()) {
    if (groupKey(before) !== groupKey(control) || before.rowIndex !== control.rowIndex) return undefined;
    const whole = LED_NAME.exec(before.label.slice(0, 200))?.[1];
    if (whole) return roleIn(whole, true) ? `${whole}: ${control.label}` : undefined;
    if (!PIECES_OF_NAME.has(said(before).join(' '))) return undefined;
  }
  return undefined;
}

/** "18. Provider's EIN" below a table's "13. Name of doctor": a box of its own in the table's last rows. */
const NUMBERED = /^\W*(\d{1,2}[a-z]?)[.)]\s/i;
function withoutTable(control: Control): Control {
  const [own, columns] = [NUMBERED.exec(control.label)?.[1], NUMBERED.exec(control.column ?? '')?.[1]];
  if (!own || !columns || own === columns || control.rowIndex === undefined) return control;
  const { rowIndex: _, column: __, ...alone } = control;
  return alone;
}

/** "Type of expense, row 2": what counts the row is no part of what is asked. */
const ROW_AFTER = /^(.*\p{L}{2}.*?)[\s,;(–—-]+(?:row|item) #?\d{1,2}\)?$/iu;
const withoutRow = (given: Control): Control => {
  const control = withoutTable(given);
  const bare = ROW_AFTER.exec(control.label.slice(0, 200))?.[1];
  return bare ? { ...control, label: bare, ...(control.column === control.label ? { column: bare } : {}) } : control;
};

/** "Street address of 24" asks of whom question 24 names. */
function ofQuestion(controls: Control[], at: number): string | undefined {
  const [, asked = '', number = ''] = /^(.{3,40}?)\s+(?:of|for|in)\s+(?:(?:item|box|no\.?|question|line|#)\s*)?(\d{1,2}[a-z]?)\W*$/i.exec(controls[at]?.label ?? '') ?? [];
  const named = asked && controls.slice(Math.max(0, at - 12), at).reverse().find((one) => new RegExp(`^\\W*${number}\\s?[.):]`, 'i').test(one.label));
  const whose = named ? named.label.replace(/^\W*\w{1,3}[.):]\s*/, '').slice(0, 100) : '';
  const role = whose && roleIn(whose, true);
  return role === 'facility' || role === 'prescriber' || role === 'patient' || role === 'subscriber' ? `${role} ${asked}` : undefined;
}

const REQUESTED = /\b(?:requested|proposed|planned|authorization|anticipated)\b/i;
const BOXES = new Set(['checkbox', 'aria-checkbox', 'switch']);

/** What a form's maker wrote below every box of a kind: "Please enter a valid phone number." */
const INSTRUCTS = /^\W*(?:please )?(?:enter|provide|use|type|fill in) (?:a|an|your) valid\b|^\W*example@example\.com\W*$/i;
const SAYS_DAY = /\b(?:date|birth\w*|born|dob|since|(?:begin|began|start|end|stop|onset)\w*|expir\w+|effective|when)\b/i;

/** "Date" below "Treatment begins": the group's label is what is asked. */
function ofGroup(control: Control): string | undefined {
  const led = control.legends[0];
  if (!led || control.rowIndex !== undefined || words(led).length > 8) return undefined;
  if (INSTRUCTS.test(control.label)) return led;
  return /^\W*date\W*$/i.test(control.label) && SAYS_DAY.test(led) ? led : undefined;
}

/** "PID", and below it "Participant ID": the letters in full. */
function inLetters(control: Control): string | undefined {
  const letters = /^\W*([A-Z]{2,5})\W*$/.exec(control.label)?.[1];
  const full = letters && control.hints.map((hint) => hint.split(/[,.;(:]/)[0]?.trim() ?? '').find((one) => initials(one) === letters);
  return full || undefined;
}
const initials = (text: string): string => text.split(/[\s-]+/).map((one) => (/^[A-Z]{2,}$/.test(one) ? one : one.slice(0, 1))).join('').toUpperCase();

const CHOSEN = new Set(['select', 'combobox', 'listbox', 'radio', 'aria-radio']);
const EXPENSES = /\b(?:expenses?|claims?|receipts?|services?)\b/i;

/** What a label too short for itself means where it stands. */
function shortOf(controls: Control[], at: number): string | undefined {
  const [before, control, after] = [controls[at - 1], controls[at], controls[at + 1]];
  if (!control || control.part) return undefined;
  const bare = said(control).join(' ');
  const grouped = ofGroup(control) ?? inLetters(control);
  if (grouped) return grouped;
  // Which account a claim is paid from; what kind of expense a line is.
  if (CHOSEN.has(control.widget) && bare === 'account') return 'Account type';
  if (CHOSEN.has(control.widget) && bare === 'type' && control.rowIndex !== undefined && EXPENSES.test(sections(control)[0] ?? '')) return 'Expense type';
  const isBeside = (one: Control | undefined, pattern: RegExp): boolean => one !== undefined && groupKey(one) === groupKey(control) && pattern.test(one.label);
  // "P:" and "F:" side by side.
  if (/^\W*[PT]\W*$/.test(control.label) && isBeside(after, /^\W*F\W*$/)) return 'Phone';
  if (/^\W*F\W*$/.test(control.label) && isBeside(before, /^\W*[PT]\W*$/)) return 'Fax';
  // "Agent" in a part on what is requested.
  if (bare === 'agent' && control.rowIndex === undefined && /\b(?:requested|infusion|medication|drug)\b/i.test(sections(control)[0] ?? '') && !found(EARLIER, words(sections(control)[0] ?? ''))) return 'Drug name';
  if (BOXES.has(control.widget) && /^\W*start of (?:treatment|therapy)\W*$/i.test(control.label)) return 'New start';
  // "Most recent result" right after the scale's name.
  if (/^(?:most recent |latest |last |current )?(?:result|value)$/.test(bare) && before && isBeside(before, SCALE)) return 'Most recent score';
  // "Dates requested" over two boxes: the first and the last.
  const isDates = /\bdates\b|\bdate\(s\)/i.test(control.label) && ['date', 'text'].includes(control.widget) && control.rowIndex === undefined;
  const [isFirst, isLast] = [after?.label === control.label && after.widget === control.widget, before?.label === control.label && before.widget === control.widget];
  const isPair = isDates && isFirst !== isLast && (isFirst ? controls[at + 2]?.label !== control.label : controls[at - 2]?.label !== control.label);
  if (isPair && SERVICE_DAY.test(control.label) && !REQUESTED.test(control.label)) return isFirst ? 'Date of service from' : 'Date of service to';
  if (isPair && REQUESTED.test(control.label)) return isFirst ? 'Requested start date' : 'Requested end date';
  // A claim's patient and the member: the relation of the one to the other.
  const kin = (control.options ?? []).map((one) => words(one.label).join(' '));
  const isKin = kin.includes('self') && kin.includes('spouse') && /^\W*(?:\d{1,2}[a-z]?\W+)?relationship to (?:the )?(?:enrollee|member|beneficiary)\W*$/i.test(control.label) && /\bpatient\b/i.test(sections(control)[0] ?? '');
  return isKin ? 'Relationship to subscriber' : undefined;
}

const PIECE = new Set(['month', 'mo', 'mm', 'day', 'da', 'dd', 'year', 'yyyy', 'area code', 'area', 'prefix', 'exchange', 'line number', 'line', 'last 4', 'first 3', 'next 3']);

/** A piece of a split value is called as the whole; "St" and "Zip" side by side are two values of their own. */
function wholeOf(controls: Control[], at: number): Control | undefined {
  const control = controls[at];
  const bare = said(control).join(' ');
  if (!control?.part) return undefined;
  const { part, ...rest } = control;
  // "Date of birth Mo. / Day / Yr." over three boxes.
  if (part.count === 3 && THREE_PIECES.test(control.label)) {
    const whole = control.label.replace(THREE_PIECES, '').replace(/[\s(,:–-]+$/, '');
    return /\p{L}{3}/u.test(whole) ? { ...control, label: whole, legends: control.legends.filter((one) => one !== control.label) } : undefined;
  }
  const isOwn = ((bare === 'st' || bare === 'state') && part.index === 0 && (control.maxLength ?? 2) === 2) || (bare === 'zip' && part.index > 0 && (control.maxLength ?? 5) >= 5 && ['st', 'state'].includes(said(controls[at - 1]).join(' ')));
  if (isOwn) return rest;
  const next = controls[at + 1];
  const whole = part.index === 0 && next?.part?.led ? next.legends[0] : control.legends[0];
  return whole && PIECE.has(bare) && words(whole).length <= 6 ? { ...control, label: whole } : undefined;
}

/** "Code line 1", "Units line 1" in a part on services. */
const OF_LINE = /^\W*(code|units?|description|charge|modifier|amount|quantity|date)\s+(?:(?:line|row|item)\s*#?\s*)?(\d{1,2})\W*$/i;
const SERVICES = /\b(?:services?|procedures?|cpt|hcpcs)\b/i;

function codeOf(control: Control): Control | undefined {
  const [, what = '', count = ''] = OF_LINE.exec(control.label) ?? [];
  const section = sections(control)[0] ?? '';
  if (!what || !SERVICES.test(section) || (control.rowIndex === undefined && what.toLowerCase() !== 'code' && !/\bline\b/i.test(control.label))) return undefined;
  const asked = /^code$/i.test(what) ? 'Procedure code' : /^description$/i.test(what) ? 'Service description' : what;
  return { ...control, label: asked, ...(control.column === control.label ? { column: asked } : {}), rowIndex: control.rowIndex ?? Number(count) - 1 };
}

const ADDRESS = /\b(?:address|street)\b/i;
const REST_OF_ADDRESS = /\b(?:city|town|state|zip)\b/i;

/** Two boxes below one "Home address", and then the city: the second is its second line. */
function secondLine(controls: Control[], at: number): string | undefined {
  const [before, control, after] = [controls[at - 1], controls[at], controls[at + 1]];
  const isAgain = control && before?.label === control.label && controls[at - 2]?.label !== control.label && before.rowIndex === control.rowIndex && !control.part && groupKey(before) === groupKey(control);
  return isAgain && ADDRESS.test(control.label) && !REST_OF_ADDRESS.test(control.label) && after && REST_OF_ADDRESS.test(after.label) && !ADDRESS.test(after.label) ? 'Address line 2' : undefined;
}

/** Below a column that names a party, the row says what is asked of it. */
function ofColumn(control: Control): Control | undefined {
  const { row, column } = control;
  if (!row || !column || control.label !== column || row === column) return undefined;
  const role = roleIn(column, true);
  const { rowIndex: _, column: party, ...alone } = { ...control, label: row, column };
  const asked = role && matches(alone, [])[0];
  return asked && asked.score >= 0.9 && fields[asked.field]?.roles.includes(role) ? { ...control, label: row, column: row, legends: [party, ...control.legends] } : undefined;
}

const SECTION = /^\W*(?:section|part|step|[IVX]+\W+\S|[A-Z][.):]\s)/;
const SECTIONS = /^\W*(?:section|part|step)\b/i;
const QUESTION = /^\W*\d{1,2}[a-z]?[.):]?\s/;
const ONE_THING = /^\W*(?:(?:date of birth|birth ?date|dob|sex|gender|(?:home |mailing |street )?address|(?:tele)?phone(?: number)?|(?:full )?name|marital status)\b\W*)+(?:\([^()]*\)\W*)?$/i;

/** "Contact information" right after "Subscriber" is still about the subscriber. */
const PART_OF = /^\W*(?:(?:contact|address|mailing|home|phone|demographic|demographics|personal)\b\W*(?:and\b\W*)?)+(?:information|info|details?|data)?\W*$/i;
const HAS_PARTICULARS = new Set(['patient', 'subscriber', 'representative', 'prescriber', 'facility', 'other-coverage', 'other']);

/**
 * "5 BIRTH DATE", bold above its boxes below "SECTION I — SUBSCRIBER": a question among others of the section, which stays
 * in force. Where the page's order alone tells, the title of a numbered question, or of one thing, gives way to the section before it.
 */
function withSections({ headings, controls }: Reading): Control[] {
  const isTitle = (text: string): boolean => SECTION.test(text) || SECTIONS.test(text);
  if (headings.length < 2) return controls;
  const isLed = new Set(controls.flatMap(({ label, legends }) => [label, legends[0] ?? '']));
  const above = new Map<string, string | undefined>();
  let title: string | undefined;
  for (const [n, text] of headings.entries()) {
    const isQuestion = (QUESTION.test(text) || ONE_THING.test(text)) && !isTitle(text);
    if (title && PART_OF.test(text) && HAS_PARTICULARS.has(roleIn(title, false) ?? '')) above.set(text, above.has(text) && above.get(text) !== title ? undefined : title);
    else if (isQuestion && title && isLed.has(text) && (QUESTION.test(text) ? isTitle(title) : n > 1)) above.set(text, above.has(text) && above.get(text) !== title ? undefined : title);
    else if (!isQuestion) {
      title = text;
      above.set(text, undefined);
    }
  }
  return controls.map((control) => {
    const section = above.get(control.headings[0] ?? '');
    return section && control.headings.length > 0 && !control.headings.includes(section) ? { ...control, headings: [section, ...control.headings.slice(1)] } : control;
  });
}

/** The page with every label said in full. */
export const inFull = (reading: Reading): Reading => ({ ...reading, controls: spelledPage({ ...reading, controls: withSections(reading) }) });

/** "No  If yes, give name and dose:" after a pair of answers in one line: the answer is none of it. */
const AFTER_ANSWER = /^\W*(?:yes|no|n\/a)\W+(?=if (?:yes|no|so)\b)/i;
/** "3. First name", "12a) Phone": the number of a question is none of its words. */
const NUMBER = /^\W*(?:\d{1,2}[a-z]?|[A-Z]\d{0,2})\s?[.)]\s*(?=\p{L}{2})/u;
const bareLabel = (control: Control): Control => {
  const label = control.label.replace(NUMBER, '');
  return label === control.label ? control : { ...control, label, ...(control.column === control.label ? { column: label } : {}) };
};

function spelledPage(reading: Reading): Control[] {
  const names = namesOf(reading);
  const controls = apart(reading.controls).map((one) => (AFTER_ANSWER.test(one.label) ? { ...one, label: one.label.replace(AFTER_ANSWER, '') } : one));
  return controls.map((_, n) => bareLabel(withoutOwnName(withoutNext(withoutRow(spelledOut(controls, n)), controls[n + 1]), names)));
}

/** The label of the next box, which stands beside this one, says nothing of it. */
const withoutNext = (control: Control, next: Control | undefined): Control =>
  next?.label && control.label !== '' && control.label !== next.label && control.hints.some((hint) => isNextOf(hint, next)) ? { ...control, hints: control.hints.filter((hint) => !isNextOf(hint, next)) } : control;
/** A cell that numbers the next box may stand between: "27. with ICD-10". */
const isNextOf = (hint: string, next: Control): boolean => hint === next.label || (/^\W*\d{1,2}[a-z]?[.):]/i.test(hint) && hint.endsWith(next.label) && hint.length - next.label.length <= 6);
