import { words } from './words.ts';

/** Fields of one family are ways to say one thing, or parts of it: "Last, first", "Street, city", "ICD-10 and description" ask once. */
const FAMILY: Record<string, string> = Object.fromEntries(
  Object.entries({
    name: 'full-name first-name last-name middle-name suffix credentials contact-role',
    address: 'street street-2 city state postal-code city-state-zip full-address country',
    diagnosis: 'diagnosis-code diagnosis-description diagnosis-both visit-diagnosis',
    drug: 'drug-name drug-and-strength treatment-name brand-name denied-service',
    dose: 'dose dose-frequency drug-and-strength',
    procedure: 'procedure-code procedure-description procedure-both service-code modifier denied-service',
    trial: 'trial-name trial-name-dose',
    phone: 'phone phone-and-fax',
    score: 'score-result score-of-scale score-scale',
    place: 'facility-name practice-name facility-clinic provider-of-expense place-of-service',
    day: 'date-of-service service-from request-start',
    end: 'date-of-service-end service-thru request-end',
    charge: 'amount-requested charge total-charge denied-amount charge-per-visit',
  }).flatMap(([family, all]) => all.split(' ').map((field) => [field, family] as const)),
);
/** Fields that hold two things already, as the label names them. */
export const HOLDS_BOTH = new Set('phone-and-fax dose-frequency drug-and-strength diagnosis-both procedure-both city-state-zip full-address trial-name-dose trial-dose-frequency trial-dates facility-clinic provider-of-expense request-type name-and-particulars'.split(' '));
/** Fields that tell of all that stands beside them in the label. */
export const ABSORBS = new Set(['current-antidepressant', 'scores-told', 'trial-line']);
/** Words of which a field tells beside its own, where the case has them. */
export const TELLS: Record<string, Set<string>> = { dose: new Set(['strength', 'quantity', 'route', 'infusion', 'rate', 'time']) };
export const familyOf = (field: string): string => FAMILY[field] ?? field;

/** What a piece that no entry knows must name to be something that is asked: "Name and lot number", not "Phone, daytime". */
const THINGS = new Set('county date number name phone fax address id npi dose strength quantity reason outcome route duration expiration code amount email dob time hour relationship signature specialty refill result response score tin title frequency length total mg ml volume vial balance paid allowed schedule initials reaction relation cause severity rating'.split(' '));
const NOUN = /(?:\bids?\.?|\bnumbers?|\bno\.|#|\bname|\bdates?|\bdob|\bphone|\bnpi|\btin|\bemail|\baddress|\bamount)$/i;
export const isThing = (word: string): boolean => THINGS.has(word);
export const asksSomething = (piece: string): boolean => words(piece).some((word) => THINGS.has(word)) || /^(?:after|post|current|now|today|most recent|latest|follow-?up)\b/i.test(piece);

/** "Member name, DOB and phone": each thing that one box asks, said alone; none where it asks one thing, or one of several. */
export function joinedPieces(label: string): string[] {
  // "Total billed, all visits": what follows tells of how much.
  if (/,\s*(?:all|each|every|per|for|in|on|by|as|to)\b/i.test(label)) return [];
  if (/\b(?:or|if|same|including|include|whether|both)\b|\?|^\W*(?:is|are|was|were|has|have|did|does|do|will|please describe|describe|explain)\b/i.test(label) || label.length > 120) return [];
  // "Member ID / claim number": a stroke joins only what has a noun of its own on both sides; "Group / clinic name" are two words for one.
  const strokes = label.replace(/[*:.]+\s*$/, '').split(/\s*\/\s*/);
  if (strokes.length >= 2 && strokes.length <= 4 && !strokes.every((one) => /\b(?:phone|fax|tel)\b/i.test(one)) && strokes.every((one) => NOUN.test(one.trim())) && !/[,;&+]|\band\b/i.test(label)) return strokes;
  const pieces = label.replace(/[*:.]+\s*$/, '').split(/\s*(?:[,;&+]|\band\b)\s*|\s*\/\s*(?=(?:dob|date of birth|phone|tel(?:ephone)?|npi|dose|strength|date|end|stop|qty|quantity|now|current|today|latest|after)\b)/i).map((one) => one.trim()).filter((one) => /[a-z]{2}/i.test(one));
  return pieces.length >= 2 && pieces.length <= 5 ? pieces : [];
}
