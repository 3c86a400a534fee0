import { entries as fields } from '../fields/index.ts';
import type { Control } from '../reading.ts';
import { OF_THE_REQUEST, OTHER_DRUGS } from '../values/other-drugs.ts';
import { particularsIn } from './particulars.ts';
import { asksYesNo, CHOICES } from '../values/yes-no.ts';
import type { Field } from './field.ts';
import { sections } from './context.ts';
import { asksLine, isOnlyPart } from './joined.ts';
import { ABSORBS, asksSomething, familyOf, HOLDS_BOTH, isThing, joinedPieces, TELLS } from './pieces.ts';
import { found, type Hit, phraseIndex } from './phrase.ts';
import { roleIn, saysWhose } from './role-of.ts';
import { rowOf } from './rows.ts';
import { attributeWords, mainPart, words } from './words.ts';

/** Words that neither name a meaning nor speak against one. */
const NEUTRAL = new Set(
  `a an the of for and or to in on at with by is are was were be been this that if any all as it you your our their his her please enter provide
  include list give specify required optional mm dd yyyy yy ccyy mmddyyyy mmddyy xxx format e g eg ie example see front back card check one only
  circle select choose applicable available known print from what which s patient member subscriber enrollee insured provider prescriber
  physician beneficiary customer recipient cardholder policyholder employee sponsor participant facility primary requesting ordering rendering
  prescribing treating attending servicing billing policy holder claimant representative designee contact office health care professional
  current information field must only digit character number drug self covered plan practitioner value complete legal exactly shown appear most recent latest id approximate approximately
  person individual being my own currently does do correct clearly whose`
    .split(/\s+/)
    .filter((word) => !['number', 'drug', 'plan', 'id', 'list'].includes(word)),
);

/** Fields that a date control can take. */
const DATED = /(date|dates|onset|start|started|end|service|from|thru)$/;
const ASKED_NOW = new Set(['clinical-summary', 'drug-name', 'drug-and-strength', 'dose', 'dose-frequency', 'frequency', 'full-name', 'treatment-name', 'trial-name', 'phone', 'request-start', 'diagnosis-description']);
const NAMED = new Set(['full-name', 'facility-name', 'practice-name', 'provider-of-expense']);
/** What answers a part of a box that asks for a name and more: all of it or nothing. */
const SINGLE = new Set([...NAMED, 'facility-clinic', 'street', 'full-address', 'phone', 'fax', 'phone-and-fax', 'npi', 'tax-id', 'email', 'place-of-service', 'payer-name', 'birth-date']);
const COUNTS = new Set(['sessions', 'units', 'quantity', 'days-supply', 'trials-number']);
const WIDE = new Set(['textarea', 'editor']);
const WORDY = new Set([...WIDE, 'text']);

export type Match = { field: string; score: number; because: string; /** What the same box asks after it, in order; null for what no entry knows. */ also?: (Match[] | null)[] };

const isNeutral = (word: string): boolean => NEUTRAL.has(word) || /^(\d+[a-z]?|[a-z]\d{0,2})$/.test(word);

const besides = new Map(Object.values(fields).flatMap((entry) => (entry.beside ? [[entry, new Set(entry.beside.split(/\s+/).flatMap(words))] as const] : [])));

/** How well the words name the field: words explained, less what stays unexplained. 0 when they do not. */
function scoreWords(entry: Field, said: string[], hits: Hit<string>[], whose: Set<number>): number {
  if (found(entry.not, said)) return 0;
  const covered = new Set<number>();
  for (const { from, length } of hits) for (let n = from; n < from + length; n += 1) covered.add(n);
  let score = 0;
  let unexplained = 0;
  said.forEach((word, n) => {
    if (covered.has(n)) score += isNeutral(word) ? 0.2 : 1;
    else if (!isNeutral(word) && !whose.has(n) && !besides.get(entry)?.has(word)) unexplained += entry.wide ? 0.2 : 0.6;
  });
  // A long question for a text box says much more than its meaning.
  score -= entry.wide ? Math.min(unexplained, 1.2) : unexplained;
  return said.every((word) => isNeutral(word)) ? Math.max(score, 0.5) : score;
}

const anywhere = phraseIndex(Object.entries(fields).map(([owner, entry]) => ({ owner, phrases: entry.says })));
const inRows = phraseIndex(Object.entries(fields).map(([owner, entry]) => ({ owner, phrases: entry.inRows })));

const together = Object.entries(fields).flatMap(([owner, entry]) => (entry.together ? [{ owner, groups: entry.together.map((group) => new Set(group.flatMap(words))) }] : []));

/** Hits of fields named by words that stand together in any order. */
const inAnyOrder = (said: string[]): Hit<string>[] =>
  together
    .filter(({ groups }) => groups.every((group) => said.some((word) => group.has(word))))
    .flatMap(({ owner, groups }) => said.flatMap((word, from) => (groups.some((group) => group.has(word)) ? [{ owner, from, length: 1 }] : [])));

/** Scores of every field that the words name at all. */
function scoresOf(said: string[], inRow: boolean): Map<string, number> {
  const byField = new Map<string, Hit<string>[]>();
  for (const hit of [...anywhere(said), ...inAnyOrder(said), ...(inRow ? inRows(said) : [])]) byField.set(hit.owner, [...(byField.get(hit.owner) ?? []), hit]);
  const scores = new Map<string, number>();
  const whose = byField.size > 0 ? saysWhose(said) : new Set<number>();
  for (const [id, hits] of byField) {
    const entry = fields[id];
    const score = entry ? scoreWords(entry, said, hits, whose) : 0;
    if (score > 0) scores.set(id, score);
  }
  return scores;
}

/** "Subscriber ID as printed on the card", "Fax, if different": what is asked, without the clause that tells how or when. */
const CLAUSE = /[\s,;:.–—-]+(?:as (?:printed|shown|it appears|listed|written|found|on|stated|given|named|billed|(?:your |the |his |her )?(?:provider|doctor|physician|practitioner|clinician)s?)|if (?:an? |one |(?:it|they|this|that)\b|differs?\b|coverage|covered|insured|insurance|employed|different|applicable|known|any|available|other|not|you|yes|no|so|the (?:patient|member|subscriber|insured))|for (?:the |our |your )?(?:determination|notification|decision|reply|response|questions?|confirmation|follow)|(?:with|including|incl\.?|without|excluding) (?:the |your )?(?:area code|prefix|suffix|dashes|all|any|letters|\d)|exactly|must|please|see|found on|located|required|optional|max(?:imum)?\.?(?= ?(?:of |length|char|size|limit|\d|$))|up to|in (?:whole|mm|yyyy|format|full|block)|format|e\.?g\.?|for example|on (?:the |your )?(?:card|front|back|file|id)|(?:we|you|they) (?:can|may|should|could|will|use|got|saw|have|had|were|want)\b|during |to (?:call|reach|contact|write)|where (?:we|you)\b|mm ?\/|from (?:the |your )?(?:(?:health|medicare|member|id|identification) )?(?:insurance )?(?:card|letter|notice|denial|eob))\b.*$/i;
/** "Phone w/ ext.", "Street, apt. no.": what may stand in the same box. */
const WITH = /(?:\s*[/,&+]|[\s,–—-]*\s(?:w\/|with|and|or|incl(?:uding|ude|\.)?))\s*(?:the |your )?(?:ext(?:ension|\.)?|(?:apt|apartment|unit|suite|ste)\.?)(?:\s*(?:no\.?|number|#|if any))*\W*$/i;
/** "Address, if not the same as the subscriber's" ends in no relation. */
const CONDITION = /[\s,;(–—-]+(?:if|when|unless|where)\s.*$/i;
const headOf = (text: string): string => {
  const head = text.slice(0, 300).replace(CLAUSE, '').replace(/^(?=.*(?:phone|tel|number|line|dial|street|address))(.*)$/i, (whole) => whole.replace(WITH, ''));
  return /\p{L}{2}/u.test(head) ? head : text;
};

/** "Physician – last name, first name", "Patient: name": what comes before the dash only says whose it is. */
function withoutWhose(text: string): string {
  const [, whose, rest] = /^([^:–—]{2,40}?)\s*(?::|–|—|\s-\s)\s*(.{2,})$/.exec(text) ?? [];
  if (!whose || !rest) return text;
  const said = words(whose);
  const known = saysWhose(said);
  return said.length > 0 && known.size > 0 && said.every((word, n) => known.has(n) || isNeutral(word)) ? rest : text;
}

/** "Given/first", "Group or acct #": two words for one thing, where each alone names it and nothing else does as well. */
function eitherOf(text: string, inRow: boolean): Map<string, number> {
  const parts = text.replace(/[*:?]+\s*$/, '').split(/\s*\/\s*|\s+or\s+|,\s*(?:or\s+)?/i).filter((one) => one.trim() !== '');
  if (parts.length < 2 || parts.length > 4) return new Map();
  const whole = words(text);
  const each = parts.map((one) => scoresOf(words(one), inRow));
  return new Map([...(each[0] ?? [])].flatMap(([id]): [string, number][] => {
    const least = Math.min(...each.map((one) => one.get(id) ?? 0));
    const isForbidden = found(fields[id]?.not?.filter((one) => !parts.some((part) => found([one], words(part)))), whole) !== undefined;
    return least >= 0.5 && !isForbidden ? [[id, least]] : [];
  }));
}

/** "Diagnosis/ICD-10" is one thing by two names. */
const CODED = /\b(?:icd|codes?|cpt|hcpcs)\b/i;
/** "When was the patient diagnosed": words between those of a phrase that take nothing from it. */
const ASKS = new Set(['was', 'were', 'is', 'are', 'will', 'be', 'being', 'been', 'do', 'does', 'did', 'has', 'have', 'would', 'should']);
const FILLERS = new Set([...ASKS, 'patient', 'member', 'you', 'your', 'this', 'these', 'please', 'our', 'we']);
const ONE_OF_TWO = /\((?:to|thru|through|end|ending|from|start|begin|beginning)(?: date)?\)/i;

/** The best of the whole text, the text without brackets, and the question without what is said after it. */
function scoreText(text: string, inRow: boolean): Map<string, number> {
  const scores = scoresOf(words(text), inRow);
  // "Service date (thru)": what stands in brackets tells which of two.
  const main = ONE_OF_TWO.test(text) || particularsIn(text).length > 1 ? text : mainPart(text);
  // "Drug/strength" asks for both.
  const both = /[/+,]/.test(text) && text.length < 80 && !(CODED.test(text) && !/\b(?:desc|name|narrative)/i.test(text)) ? [text.replace(/\s*[/+,]\s*(?=[a-z])/gi, ' and '), text.replace(/\s*\/\s*(?=[a-z])/gi, ' per ')] : [];
  const asked = /^[^?]{12,}\?(?=\s+\S)/.exec(text)?.[0];
  for (const part of new Set([main, asked ?? text, headOf(main), withoutWhose(main), ...both]))
    if (part !== text) for (const [id, score] of scoresOf(words(part), inRow)) scores.set(id, Math.max(score, scores.get(id) ?? 0));
  const said = words(main);
  const bare = said.filter((word) => !FILLERS.has(word));
  if (bare.length > 1 && said.some((word) => ASKS.has(word)))
    for (const [id, score] of scoresOf(bare, inRow)) if (!found(fields[id]?.not, said)) scores.set(id, Math.max(score * 0.95, scores.get(id) ?? 0));
  if (scores.size === 0) for (const [id, score] of eitherOf(main, inRow)) scores.set(id, score);
  return scores;
}

/** "MM/DD/YYYY" alone beside a box: it takes a day and nothing else. */
const MASK = /^\W*(?:(?:format|use|enter|date)\W+)?(?:(?:mm?|dd?|yyyy|yy|mon|mmm)\b\W*){3}$/i;
const takesDay = (control: Control): boolean => !control.part && !CHOICES.has(control.widget) && control.hints.slice(0, 6).some((text) => text.length < 40 && MASK.test(text));
const SAYS_DAY = /\b(?:dates?|dob|day|born|when|dos|since|until|from|to|thru|through)\b/i;

const SCALE_ROW = /\b(?:phq|gad|pcl|madrs|ham-?d|hamd|hdrs|qids|bdi|bdi-ii|nrs|cgi|c-ssrs|ymrs)\b/i;

/** Whether the field can stand in such a control at such a place. */
function fits(entry: Field, id: string, control: Control, around: string[][]): boolean {
  const choice = CHOICES.has(control.widget);
  // "Type of expense" with a list to choose from is no description.
  if (id === 'procedure-description' && choice && /\b(?:type|kind|category|class) of (?:\w+ )?(?:expense|claim)s?\b/i.test(control.label)) return false;
  if (entry.wide && (choice || !WORDY.has(control.widget))) return false;
  // One box for words cannot be a line of a table: "Medications tried: name, dose, dates" is all of them.
  if (['trial-name', 'trial-name-dose'].includes(id) && WIDE.has(control.widget) && control.rowIndex === undefined && (words(control.label).length > 2 || /\b(?:medications|drugs|agents|treatments|therapies|medicines|antidepressants)\b/i.test(control.label)) && rowOf(control, entry) === undefined) return false;
  // A line called "PHQ-9" is no treatment's.
  if ((id.startsWith('trial-') || entry.wide) && SCALE_ROW.test(`${control.row ?? ''} ${control.column ?? ''}`.slice(0, 200))) return false;
  if (id === 'trial-line' && rowOf(control, entry) === undefined) return false;
  // "If yes, drug name and dose" goes on from the question before: not what is asked for here.
  if (/^\W*if (yes|so|no|not|other)\b/i.test(control.label) && ASKED_NOW.has(id)) return false;
  // "If no, name of the provider who will": only where the answer before is no, which nobody knows here.
  if (/^\W*if no\b/i.test(control.label)) return false;
  const several = !control.part && !choice && particularsIn(control.label).length > 1;
  if (several ? SINGLE.has(id) : id === 'name-and-particulars') return false;
  // "Last name, suffix" asks for both, "Last name suffix" for one.
  if (id === 'suffix' && /\b(?:last ?name|surname|family name)\s*(?:[,/&+(–—-]|and\b|or\b|with\b|incl)/i.test(control.label)) return false;
  // "Title of the person completing this form" is not who it is; "Name and title" is.
  if (id === 'full-name' && /\btitle\b/i.test(control.label) && !/\b(?:name|print)/i.test(control.label)) return false;
  // A list of answers is no place for a name, a box of numbers none for words.
  if (NAMED.has(id) && choice && control.widget !== 'combobox') return false;
  // "Person who received the service" over a list to open is told by a relation as well as by a name.
  if (id === 'full-name' && control.widget === 'combobox' && /^\W*(?:who|whom|for whom|person)\b/i.test(control.label)) return false;
  // "Who received the care?" without a list asks for a name.
  if (id === 'relationship' && !choice && /^\W*(?:who|person)\b/i.test(control.label)) return false;
  // "Who is the patient's [ ]" asks a relation.
  if (/[’']s\W*$/.test(control.label.replace(CONDITION, '')) && !id.endsWith('relationship')) return false;
  // "The patient is [ ]" in a sentence asks who it is.
  if (id === 'relationship' && !choice && /^\W*the (?:patient|member) is\W*$/i.test(control.label)) return false;
  // "Insured?" wants a yes or no.
  if (id === 'full-name' && /^\W*\w+\?\W*$/.test(control.label) && !/^\W*who/i.test(control.label)) return false;
  if (id === 'treatment-name' && control.widget === 'number') return false;
  // "Place of treatment" over a list to open is a kind of place.
  if (id === 'facility-name' && control.widget === 'combobox' && /\b(?:place|site|setting|location)\b/i.test(control.label) && !/\bname\b/i.test(control.label)) return false;
  // A list without a figure in it counts nothing.
  if (COUNTS.has(id) && choice && (control.options?.length ?? 0) > 1 && !control.options?.some((one) => /\d/.test(one.label))) return false;
  if (choice && asksYesNo(control) && !entry.yesNo) return false;
  if ((['date', 'month', 'datetime'].includes(control.widget) || takesDay(control)) && !DATED.test(id) && !entry.wide) return false;
  if (entry.wide && !WIDE.has(control.widget) && (control.maxLength ?? 255) < 60) return false;
  // "Name" below "Other medications" is a drug's.
  if (id === 'full-name' && words(control.label).join(' ') === 'name' && words(mainPart(sections(control)[0] ?? '')).some((word) => ['medication', 'drug', 'allergy', 'medicine', 'procedure', 'device', 'test'].includes(word)) && !/\b(?:prescrib|provider|physician|practitioner|facility|vendor|site|clinic|patient info|member info|pharmac)/i.test(sections(control)[0] ?? '')) return false;
  // "Antidepressant dose", "Start of the adjunct drug": of what is taken beside it.
  if ((OF_THE_REQUEST.has(id) || DATED.test(id)) && /\b(?:antidepressants?|adjunct(?:ive)?|companion|co-?administered) (?:and|drug|medication|dose|dosage|agent|strength|name|start|frequency|was|be|therapy|that|will|taken)\b|\b(?:dose|name|date|started|frequency|strength|start)\b.{0,30}\b(?:oral |adjunct(?:ive)? |the |an )?antidepressants?\b/i.test(control.label) && !id.startsWith('trial-')) return false;
  // The dose in a list of what the patient takes besides is not the one asked for.
  if (OF_THE_REQUEST.has(id) && around.some((text) => found(OTHER_DRUGS, text)) && !around.some((text) => found(['requested', 'request', 'being requested'], text))) return false;
  if (entry.within && !around.some((text) => found(entry.within, text))) return false;
  return !(entry.notWithin && around.some((text) => found(entry.notWithin, text)));
}

/** "Name of enrollee (who was denied care) * First": what leads all pieces, then the piece. */
const lastPiece = (text: string): string => {
  const piece = /^.{4,}(?:\*|\)|:|–|—|\s-\s)\s*(first|last|middle)(?: name)?\W*$/i.exec(text.slice(0, 300))?.[1];
  return piece && /\bname\b/i.test(text) ? `${piece} name` : text;
};

/** "Is it for opioid dependence? If yes, is this the first request?": the answers are the first question's. */
const FOLLOWS = /^([^?]{12,200}\?)\s+\(?if (?:yes|no|so|not)\b.*$/i;

/** "Clinical rationale. Do not write “see attached”.": what not to write is not what is asked. */
const withoutOrders = (text: string): string => text.replace(/(?<=\p{L}{3}.*[.;!?(]\s*)(?:please )?(?:do not|don['’]t|never) (?:just |simply )?(?:write|enter|use|put|attach|state|say|type|refer|leave|abbreviate)\b[^.;)]*[.;)]?/giu, ' ').trim();

/** "16a. List below, earliest first: Antidepressant" over the first column of rows: what leads them all is not what the column asks. */
const withoutLead = (text: string, control: Control): string => (control.rowIndex === undefined ? text : (/^.*\b(?:list|below|following|complete|earliest|each|enter)\b.*:\s*(\p{L}[^:]{2,40})$/iu.exec(text.slice(0, 300))?.[1] ?? text));

/** A field may be named by the label alone, by row and column, or by the label read after its legend ("Name": "First"). */
function texts(control: Control): { text: string; weight: number }[] {
  const column = control.column && control.column !== control.label ? [control.column, `${control.row ?? ''} ${control.column}`] : [];
  const own = [control.label, ...column].filter((one) => one.trim()).map((one) => withoutLead(withoutOrders(one), control)).map((one) => (CHOICES.has(control.widget) ? one.replace(FOLLOWS, '$1') : one));
  // The boxes of one split value are called by what leads them.
  if (own.length === 0 && control.part && control.legends[0]) return [{ text: control.legends[0], weight: 1 }];
  if (own.length === 0 && WIDE.has(control.widget) && control.legends[0]) return [{ text: control.legends[0], weight: 0.9 }];
  if (own.length === 0) {
    const hint = control.hints.find((one) => one.trim());
    return hint ? [{ text: hint, weight: 1 }] : [{ text: attributeWords(control.name || control.id).join(' '), weight: 0.8 }];
  }
  return own.map((text) => ({ text: lastPiece(text), weight: 1 }));
}

function rank(control: Control, said: { text: string; weight: number }[], around: string[][]): Match[] {
  const inRow = control.rowIndex !== undefined;
  const top = new Map<string, { text: string; score: number }>();
  for (const { text, weight } of said)
    for (const [id, score] of scoreText(text, inRow)) if (score * weight > (top.get(id)?.score ?? 0)) top.set(id, { text, score: score * weight });
  const named = (text: string): string[] => [...scoresOf(words(text), inRow)].filter(([, score]) => score >= 0.9).map(([id]) => id);
  return [...top]
    .flatMap(([field, best]): Match[] => {
      const entry = fields[field];
      // "Oral drug and highest daily dose" is not answered by the dose.
      if (!CHOICES.has(control.widget) && isOnlyPart(field, best.text, named)) return [];
      if (field === 'trial-line' && !asksLine(best.text, named)) return [];
      const narrow = entry?.wide && !WIDE.has(control.widget) ? 0.3 : 0;
      if (!entry || best.score - narrow < 0.5 || !fits(entry, field, control, around)) return [];
      const bonus = (entry.within ? 0.4 : 0) + (entry.wide && !narrow ? 0.3 : 0);
      return [{ field, score: best.score - narrow + bonus, because: best.text }];
    })
    .filter(({ field, because }, _, all) => field !== 'diagnosis-description' || !BY_CODE.test(because) || !all.some((one) => one.field === 'diagnosis-code'))
    .sort((a, b) => b.score - a.score);
}

/** "Behavioral health diagnosis (ICD-10)" asks for the code. */
const BY_CODE = /^(?!.*\b(?:descri\w*|narrative|name|and|with)\b|.*[&+]).*\(\s*(?:icd\b[^()]*|codes?)\)/i;

/** Words of the label that the phrases of a field cover. */
const coveredBy = (field: string, said: string[], inRow: boolean): Set<string> =>
  new Set([...anywhere(said), ...inAnyOrder(said), ...(inRow ? inRows(said) : [])].filter(({ owner }) => owner === field).flatMap(({ from, length }) => said.slice(from, from + length)));

/** Whether one phrase of the field covers all words that mean something. */
const inOneBreath = (field: string, said: string[], inRow: boolean): boolean =>
  [...anywhere(said), ...(inRow ? inRows(said) : [])].some(({ owner, from, length }) => owner === field && said.every((word, n) => (n >= from && n < from + length) || isNeutral(word)));

/** A label over several boxes stands as their legend too. */
const leadsBoxes = (control: Control): boolean => [...control.legends, ...control.headings.slice(0, 1)].some((text) => words(text).join(' ') === words(control.label).join(' '));

/** A product's strength is no dose; beside the drug's name it is. */
const isProducts = (piece: string, label: string): boolean => words(piece).join(' ') === 'strength' && !/\b(?:drug|medication|medicine|brand|agent)\b/i.test(label);

const PARTY = /^(?:(?:the|your|treating|rendering|ordering|requesting|billing|servicing|referring)\s)*(?:provider|physician|prescriber|facility|patient|member|subscriber|doctor|attending|clinician|practitioner|psychiatrist|employee|participant|claimant)s?$/i;

/** The label without what tells how or when; whole where something more is asked after that. */
function askedIn(label: string): string {
  const main = mainPart(label);
  const head = headOf(main);
  return main.startsWith(head) && /[;&+]|\band\b/.test(main.slice(head.length)) ? main : head;
}

/** "Member name and DOB": the best match with what is asked beside it, so that the box gets all of it or nothing. */
function withAlso(control: Control, best: Match, around: string[][]): Match {
  // A label over several boxes names a piece for each.
  if (CHOICES.has(control.widget) || control.part || leadsBoxes(control) || fields[best.field]?.wide || best.because.startsWith('autocomplete')) return best;
  const pieces = joinedPieces(askedIn(best.because));
  const inRow = control.rowIndex !== undefined;
  const covered = coveredBy(best.field, words(mainPart(best.because)), inRow);
  const isCovered = (said: string[]): boolean => said.some((word) => covered.has(word) && !isNeutral(word)) ;
  if (ABSORBS.has(best.field) || ((HOLDS_BOTH.has(best.field) || (best.field === 'npi-or-tax-id' && best.because.includes('/'))) && pieces.every((piece) => isCovered(words(piece))))) return best;
  // "Strength/quantity/dose": the dose tells of the quantity too.
  const tells = TELLS[best.field];
  if (tells && pieces.every((piece) => words(piece).every((word) => covered.has(word) || tells.has(word)))) return best;
  // "Date of service, through" is one phrase of the field, over the comma.
  const spans = !/\band\b|[&/]/i.test(best.because) && inOneBreath(best.field, words(mainPart(best.because)), inRow);
  if (spans && pieces.every((piece) => isCovered(words(piece)))) return best;
  const asked = pieces.map((piece): Match[] | null | undefined => {
    const said = words(piece);
    if (isProducts(piece, best.because)) return undefined;
    const ranked = rank({ ...control, label: piece, widget: 'text' }, [{ text: piece, weight: 1 }], around).filter((one) => one.score >= (/\bcontact\b/i.test(piece) ? 0.5 : 0.9) && !fields[one.field]?.wide);
    if (ranked[0]) return ranked;
    // "Date & number of remittance": a number that the field does not name is a thing of its own.
    if (isCovered(said)) return (said.includes('number') && /date|name|phone/.test(best.field)) || said.some((word) => isThing(word) && !covered.has(word) && !isNeutral(word)) ? null : [best];
    // "Provider & tax ID": the party's name is asked too.
    if (said.every(isNeutral) && PARTY.test(piece)) {
      const named = /\b(?:patient|member|subscriber|employee|participant|claimant)/i.test(piece) ? [] : rank({ ...control, label: piece, widget: 'text' }, [{ text: piece, weight: 1 }], around).filter((one) => NAMED.has(one.field));
      return named[0] ? named : null;
    }
    return said.every(isNeutral) || !asksSomething(piece) ? undefined : null;
  });
  // "Rendering NPI / billing NPI": one field of two parties is more than a box can be given.
  const parties = pieces.map((piece, n) => [asked[n]?.[0]?.field, roleIn(piece, true)] as const);
  const isOfTwo = ([field, role]: (typeof parties)[number]): boolean => field !== undefined && role !== undefined && parties.some(([other, another]) => other === field && another && another !== role);
  if (parties.some((one) => isOfTwo(one) && one[0] !== 'full-name')) return { ...best, also: [null] };
  const families = new Set<string>();
  const also = asked.filter((one, n) => {
    if (one === undefined) return false;
    const whose = parties[n];
    const family = one === null ? '' : one[0]?.field === 'score-of-scale' ? `score ${one[0].because}` : `${familyOf(one[0]?.field ?? '')} ${whose && isOfTwo(whose) ? whose[1] : ''}`;
    const isNew = !families.has(family);
    families.add(family);
    return isNew;
  }) as (Match[] | null)[];
  return also.length < 2 && also[0] !== null ? best : { ...best, also };
}

/** "Patient name, DOB and member ID": named only piece by piece. */
function allJoined(control: Control, around: string[][]): Match | undefined {
  if (CHOICES.has(control.widget) || control.part || !control.label || leadsBoxes(control)) return undefined;
  const pieces = joinedPieces(askedIn(control.label));
  if (pieces.some((piece) => isProducts(piece, control.label))) return undefined;
  const asked = pieces.map((piece) => rank({ ...control, label: piece, widget: 'text' }, [{ text: piece, weight: 1 }], around).filter((one) => one.score >= 0.9 && !fields[one.field]?.wide));
  const families = new Set(asked.map((one) => (one[0] ? familyOf(one[0].field) : '')));
  return asked[0]?.[0] && families.size === asked.length && !families.has('') ? { ...asked[0][0], because: control.label, also: asked } : undefined;
}

const BY_OPTIONS = Object.entries(fields).filter(([, entry]) => entry.options);

/** A choice that its options name: "Standard" and "Expedited" ask for the urgency, whatever stands above them. */
function byOptions(control: Control, around: string[][]): Match[] {
  const said = (control.options ?? []).slice(0, 12).map((one) => words(one.label));
  if (said.length < 2) return [];
  const label = words(control.label);
  const asked = words(`${control.label} ${control.legends[0] ?? ''}`);
  const isAnother = (entry: Field): boolean =>
    found(entry.not, label) !== undefined || around.some((text) => found(entry.notWithin, text)) || [asked, ...said].some((one) => found(entry.optionsNot, one));
  const isNamed = (entry: Field): boolean => entry.options?.every((group) => said.some((one) => found(group, one))) === true && !isAnother(entry);
  const because = (control.options ?? []).map((one) => one.label).join(', ').slice(0, 80);
  return BY_OPTIONS.filter(([, entry]) => isNamed(entry)).map(([field]) => ({ field, score: 1.5, because }));
}

const TOKENS = new Map(Object.entries(fields).flatMap(([id, entry]) => (entry.autocomplete ?? []).map((token) => [token, id] as const)));

/**
 * What the control asks, best first: by its own label, then by label and legend together, then by its autocomplete token.
 * Two meanings with the same score are both given back: the caller leaves them.
 */
export function matches(control: Control, context: string[]): Match[] {
  const around = context.map(words);
  const named = byOptions(control, around);
  if (named[0]) return named;
  const own = rank(control, texts(control), around);
  if (own[0] && own[0].score >= 0.9) return own.map((one, n) => (n < 3 ? withAlso(control, one, around) : one));
  const legend = control.legends[0] ?? '';
  const joined = legend && words(legend).length <= (control.part ? 14 : 6) ? rank(control, [{ text: `${mainPart(legend)} ${control.label}`, weight: 0.95 }], around) : [];
  const best = [...own, ...joined.filter((one) => one.score > (own[0]?.score ?? 0))].sort((a, b) => b.score - a.score);
  if (best[0]) return best.map((one, n) => (n < 3 ? withAlso(control, one, around) : one));
  const all = allJoined(control, around);
  if (all) return [all];
  // "Initial determination" beside "DD-MON-YYYY" asks for its day.
  const isDay = ['date', 'datetime'].includes(control.widget) || control.hints.slice(0, 6).some((text) => /\b(?:mm|dd)\W?(?:mm|mon|dd)\W?yy/i.test(text.slice(0, 160)));
  const dated = isDay && !CHOICES.has(control.widget) && control.label && !SAYS_DAY.test(control.label) && words(control.label).length <= 4 ? rank(control, [{ text: `${mainPart(control.label)} date`, weight: 0.9 }], around).filter((one) => DATED.test(one.field)) : [];
  if (dated[0]) return dated;
  const token = control.autocomplete.split(/\s+/).map((one) => TOKENS.get(one)).find(Boolean);
  if (token) return [{ field: token, score: 1, because: `autocomplete ${control.autocomplete}` }];
  const hinted = control.hints.length > 0 && words(control.label).every((word) => isNeutral(word)) ? rank(control, control.hints.slice(0, 3).map((text) => ({ text, weight: 0.9 })), around) : [];
  return hinted;
}
