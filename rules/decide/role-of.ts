import { entries as roles } from '../roles/index.ts';
import type { Control } from '../reading.ts';
import { sections } from './context.ts';
import type { Role } from './decision.ts';
import { found, phraseIndex } from './phrase.ts';
import { mainPart, words } from './words.ts';

/** Another party's words win over all others in the same text: "primary care provider" is not the prescriber. */
const FIRST: Role[] = ['other', 'other-coverage', 'representative'];

type Cue = { role: Role; end: number; length: number };

const anywhere = phraseIndex(Object.values(roles).map((entry) => ({ owner: entry.role, phrases: entry.cues })));
const inLabels = phraseIndex(Object.values(roles).map((entry) => ({ owner: entry.role, phrases: entry.labelOnly })));

function cues(text: string, inLabel: boolean): Cue[] {
  const said = words(text);
  return [...anywhere(said), ...(inLabel ? inLabels(said) : [])].map(({ owner, from, length }) => ({ role: owner, end: from + length, length }));
}

/** Which words of a label say whose it is, and so nothing of what is asked. */
export const saysWhose = (said: string[]): Set<number> =>
  new Set([...anywhere(said), ...inLabels(said)].filter(({ length }) => length === 1).map(({ from }) => from));

/** Words that name another party's kind and yet are a party of the case: "Sponsor or former spouse". */
const spared = (said: string[]): boolean => found(['patient or? dependent', 'dependent or? patient', 'payee or? provider', 'therapist or? doctor|psychiatrist|provider|physician|clinician|prescriber', 'doctor|psychiatrist|provider|physician|clinician or? therapist', 'provider or? payee', 'merchant or? payee', 'payee or? merchant', 'or former spouse', 'third party payer|payor|liability', 'physician|provider|practitioner|doctor|psychiatrist|clinician|prescriber or other? physician|provider|practitioner|prescriber|professional|supplier', 'employer name? or? school', 'facility|hospital|physician|provider|supplier or? pharmacy|laboratory|lab'], said) !== undefined;

/** "Patient & subscriber", "Member/Insured": a section of both asks of the patient, where its labels do not say the other. */
const ofBoth = (all: Cue[]): boolean =>
  all.some((one) => one.role === 'patient' && all.some((other) => other.role === 'subscriber' && [other.end - other.length - one.end, one.end - one.length - other.end].some((gap) => gap === 0 || gap === 1)));

/** "Subscriber name, if other than the member" is the subscriber's: the condition names somebody else. */
const withoutCondition = (text: string): string => {
  const head = text.split(/[\s,;(–—-]+(?:if|when|unless|where)\s/i)[0] ?? '';
  return /\p{L}{3}/u.test(head) ? head : text;
};

const AS_OTHERS = /^[^,;(]*\b(?:address|street|phone|telephone|e-?mail)\b[\s,;(–—-]+if (?:it is |this is )?(?:not (?:the )?same as|not(?= (?:the |that )?[\w ]+(?:[’']s?|address)\W*$)|different from|different than|differs from|other than) (?:the |that of the )?[\w ]+(?:[’']s?|address)?\W*$/i;

/** Whose a text speaks of. In English the last one named is meant: "patient's physician" is the physician. */
export function roleIn(text: string, inLabel: boolean): Role | undefined {
  // "Patient information: complete only if patient is other than employee" is the patient's: what follows the title tells when.
  const unless = inLabel ? text : text.replace(/\((?:if|when|only|complete)\b[^()]*\)/gi, ' ');
  const title = inLabel ? undefined : (cues(unless, false).some((one) => one.role === 'patient' || one.role === 'subscriber') ? unless : text).split(/[:–—]/)[0];
  // "Where the member will be treated. If the same as the requesting provider, enter it again.": the condition names another.
  const told = inLabel ? '' : text.replace(/\bif (?:it is |they are )?(?:the )?same as\b[^.;()]*/i, ' ');
  if (told && told !== text && /\p{L}{3}/u.test(told)) return roleIn(told, false);
  // "Payee, if not the insured" is not the insured's.
  const ahead = inLabel ? undefined : /^(.*?\p{L}{3}.*?)[\s,;]+(?:if|when) (?:not|other than|different from)\b/iu.exec(unless)?.[1];
  if (ahead && cues(ahead, false).length === 0 && !cues(text, false).some((one) => one.role === 'representative')) return undefined;
  const main = inLabel ? withoutCondition(mainPart(text)) : text;
  // Boxes 32 and 33 of a CMS-1500 are the service facility and the billing provider, box 31 and 24J who rendered it.
  if (/\bas billed\b|\bbox 3[23]\b/i.test(text)) return 'facility';
  if (/\bbox (?:31|24j)\b/i.test(text)) return 'prescriber';
  // "Who treated the patient" is whoever did.
  if (/\bwho (?:treated|saw|examined|cared for)\b/i.test(text) && (!inLabel || /^\W*who /i.test(text))) return 'prescriber';
  // "Address, if not the same as the subscriber's" is of whoever the section is about.
  if (inLabel && AS_OTHERS.test(text) && cues(main, true).length === 0) return undefined;
  const whole = inLabel ? (cues(main, true).length > 0 ? main : text) : title && cues(title, false).length > 0 ? title : text;
  // "Provider who treated the patient" is the provider: what comes before such a clause names, the clause only tells.
  const named = cues(whole.split(/\s(?:who|whom|whose|(?<!\b(?:with|of|for|under|by|to|in|from|at|on|through|about) )that|which)\s/i)[0] ?? '', inLabel);
  const all = named.length > 0 ? named : cues(whole, inLabel);
  // "Quest use", "For carrier use only": theirs to fill in.
  if (!inLabel && /^\W*(?:for )?(?:[\w’'&.-]+ ){1,3}use(?: only)?\W*$/i.test(text) && !/\b(?:drug|substance|alcohol|tobacco|medication|device|opioid|nicotine|patient|provider|physician|prescriber|member)s? use\b|\bfor use\b/i.test(text)) return 'other';
  // A section called "Pharmacy", whatever number it bears, is the pharmacy's.
  if (!inLabel && words(text).includes('pharmacy') && words(text).every((word) => word === 'pharmacy' || word === 'section' || word === 'part' || /^(?:\d+|[a-z]|[ivx]+)$/.test(word))) return 'other';
  if (!inLabel && ofBoth(all)) return 'patient';
  if (!inLabel && all.length > 1 && all.every((one) => one.role === 'prescriber' || one.role === 'facility') && /\band\b|&/i.test(whole) && new Set(all.map((one) => one.role)).size > 1 && !all.some((one) => all.some((other) => other.role !== one.role && other.end === one.end))) return undefined;
  // "Contact person at the treating provider's office" is the contact, whoever's office it is.
  const at = inLabel ? /^(.*?)\s(?:at|in|within|from)\s/i.exec(whole)?.[1] : undefined;
  if (at && cues(at, true).some((one) => one.role === 'contact') && !all.some((one) => one.role === 'other')) return 'contact';
  const first = FIRST.find((role) => all.some((cue) => cue.role === role) && !(role === 'other' && spared(words(whole))));
  // "Subscriber, if not the patient" is the subscriber.
  if (first === 'representative' && all.some((cue) => cue.role === 'subscriber') && /\bif (not|other than|different)\b/i.test(text)) return 'subscriber';
  return first ?? all.filter((cue) => cue.role !== 'other').sort((a, b) => b.end - a.end || b.length - a.length)[0]?.role;
}

const NOT_THE_MEMBER = /^\W*(?:full |printed |complete )?name[\s,;(–—-]+if (?:not|other than|different from|different than) (?:the )?(?:member|subscriber|insured|employee|policyholder|participant|enrollee|cardholder)\b/i;

/** The nearest text that says whose a control is, and where it stood. */
export function nearestRole(control: Control): { role: Role; from: 'label' | 'section'; text: string } | undefined {
  // "Name, if other than the member" is never the member's: it is of whoever the section is about.
  if (NOT_THE_MEMBER.test(control.label)) {
    const text = sections(control).find((one) => roleIn(one, false)) ?? '';
    const role = roleIn(text, false);
    return { role: role && role !== 'subscriber' ? role : 'other', from: 'section', text };
  }
  for (const text of [control.label, control.row, control.column]) {
    const role = text ? roleIn(text, true) : undefined;
    if (text && role) return { role, from: 'label', text };
  }
  // "Of the contact person", written below the box.
  for (const hint of control.hints) {
    const of = words(hint).length <= 8 ? /\bof (?:the )?([a-z ]{4,30})$/i.exec(hint)?.[1] : undefined;
    const role = of && roleIn(of, true);
    if (role) return { role, from: 'label', text: hint };
  }
  for (const text of sections(control)) {
    const role = roleIn(text, false);
    if (role) return { role, from: 'section', text };
  }
  return undefined;
}
