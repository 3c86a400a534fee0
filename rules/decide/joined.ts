/** What a label asks in one box, by the kinds of things that people ask together. */
const KINDS: Record<string, string[]> = {
  drug: ['drug-name', 'trial-name', 'treatment-name', 'current-antidepressant'],
  dose: ['dose', 'trial-dose'],
  frequency: ['frequency', 'trial-frequency'],
  route: ['route'],
  quantity: ['quantity'],
  dates: ['trial-dates', 'trial-start', 'trial-end'],
  length: ['trial-duration', 'duration'],
  outcome: ['trial-outcome', 'trial-reason'],
  sessions: ['sessions'],
  phone: ['phone'],
  fax: ['fax'],
  email: ['email'],
  birth: ['birth-date'],
};
/** Of fields that answer more than one of them, which. */
const ANSWERS: Record<string, string[]> = {
  'trial-name-dose': ['drug', 'dose', 'frequency'],
  'drug-and-strength': ['drug', 'dose', 'route', 'frequency', 'quantity'],
  'trial-frequency': ['frequency', 'sessions'],
  'trial-dates': ['dates', 'length'],
  'trial-duration': ['dates', 'length'],
  'current-antidepressant': ['drug', 'dose', 'frequency'],
  frequency: ['frequency', 'length'],
  duration: ['dates', 'length'],
  dose: ['dose', 'quantity', 'route'],
  'trial-dose-frequency': ['dose', 'frequency'],
  'dose-frequency': ['dose', 'frequency', 'length'],
  directions: ['dose', 'route', 'frequency', 'drug'],
};

const kindOf = new Map(Object.entries(KINDS).flatMap(([kind, fields]) => fields.map((field) => [field, kind] as const)));

const JOINED = /\s*[/,;+&]\s*|\s+(?:and|plus|with|incl(?:uding)?|include)\s+(?:the |its |their )?/i;

/** "Drug (name and dose)", "Oral drug and highest daily dose": each of what the label lists. */
function itemsOf(label: string): string[] {
  label = label.replace(/(?<=\?)\s+(?:if known,? )?(?:please )?(?:also )?include (?:the )?/i, ' and ');
  const bracket = [...label.slice(0, 200).matchAll(/\(([^()]{3,80})\)/g)].map((one) => one[1] ?? '');
  const main = label.slice(0, 200).replace(/\([^()]*\)/g, ' ').replace(/^\W*(?:\d{1,2}[a-z]?[.)]\s+)?/i, '');
  // Examples and forms of one answer are no more questions.
  // A word in brackets of its own is a unit or a hint as often ("dose kits").
  const lists = (text: string): boolean => /[/,;&+]|\b(?:and|include|including|with)\b/i.test(text) || /^\W*\p{L}+\W*$/u.test(text);
  const more = bracket.filter((text) => lists(text) && !/^(?:e\.?g|i\.?e|ex\b|such as|mm|for example|if |optional|required|mg|max)/i.test(text.trim()));
  const items = [main, ...more].flatMap((text) => text.split(JOINED)).map((one) => one.replace(/^\W*(?:please )?(?:include|list|give|enter|provide|specify|state|indicate)\s+/i, '').trim());
  return items.filter((one) => /\p{L}{2}/u.test(one));
}

/** "Course / result", "Type of trial": words that name a line as well as they name what is in it. */
const VAGUE = /^\W*(?:course|trial|type|rx|kind|current|other|specify)\W*$/i;

const kindsAsked = (items: string[], fieldsOf: (text: string) => string[]): Set<string>[] =>
  items.map((one) => new Set((VAGUE.test(one) ? [] : fieldsOf(one)).flatMap((id) => kindOf.get(id) ?? [])));

/** "Medication (name, dose, dates, outcome)": all of an earlier treatment in one line. */
export function asksLine(label: string, fieldsOf: (text: string) => string[]): boolean {
  const items = itemsOf(label);
  if (items.length < 2 || items.length > 8) return false;
  const asked = kindsAsked(items, fieldsOf);
  const has = (kind: string): boolean => asked.some((kinds) => kinds.has(kind));
  return has('drug') && (has('dates') || has('outcome') || has('length')) && !/\b(?:prescriber|provider|physician|phone|ndc|code)\b/i.test(label);
}

/** Whether the field is but one of several things that the label asks for; `fieldsOf` names what words ask, best first. */
export function isOnlyPart(field: string, label: string, fieldsOf: (text: string) => string[]): boolean {
  const own = ANSWERS[field] ?? (kindOf.has(field) ? [kindOf.get(field) ?? ''] : undefined);
  if (!own || label.length > 160) return false;
  const items = itemsOf(label);
  if (items.length < 2 || items.length > 6) return false;
  const asked = kindsAsked(items, fieldsOf);
  return asked.filter((kinds) => kinds.size > 0).length >= 2 && asked.some((kinds) => kinds.size > 0 && ![...kinds].some((kind) => own.includes(kind ?? '')));
}
