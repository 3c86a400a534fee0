import { words } from './words.ts';

/** What forms ask of a party in one box: its name, and with it ... */
const KINDS = {
  name: 'names?|(?:clinic|facility|practice|hospital|physician|doctor|provider)(?=\\s*(?:,|and|&|with)\\s+(?:its |full |complete |mailing |street )*(?:address|phone|telephone)\\b)', other: 'policy number|policy|admission date|relationship|license|date of (?!birth)\\w+|admission', address: 'address(?:es)?|addr\\.?', phone: 'phones?|telephones?|tel\\.?', fax: 'fax', npi: 'npi', 'tax-id': 'tax id|tin|ein', email: 'emails?', birth: 'dob|date of birth|birth ?date',
} as const;
export type Particular = keyof typeof KINDS;

const ALL = Object.values(KINDS).join('|');
const JOINED = new RegExp(`\\b(?:${ALL})(?=[\\s,/&+()])([^.?;:]{0,40}?)(?:,|\\/|&|\\+|\\band\\b|\\bwith\\b|\\bincluding\\b|\\bplus\\b)([^.?;:]{0,24}?)\\b(?:${ALL})\\b`, 'i');
const APART = /\b(?:if|or|same|different|than|as|not)\b/i;
const tests = (Object.entries(KINDS) as [Particular, string][]).map(([kind, said]) => [kind, new RegExp(`\\b(?:${said})(?![a-z])`, 'i')] as const);

/** "Name and address of facility", "Provider (name, NPI, phone)": all that one box asks for; none where it asks for one thing. */
export function particularsIn(label: string): Particular[] {
  const text = label.slice(0, 200).replace(/\be-?mail(?: addresses| address)?\b/gi, ' email ').replace(/(?<!policy )\bnumbers?\b|\bno\.|#/gi, ' ');
  const joined = JOINED.exec(text);
  if (!joined || words(text).length > 16 || APART.test(`${joined[1]} ${joined[2]}`)) return [];
  const asked = tests.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
  return asked.includes('name') || asked.includes('address') ? asked : [];
}
