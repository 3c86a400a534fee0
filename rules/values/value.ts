import type { Fact } from '../plan.ts';

/** A value taken from the case, before it is given the shape that a control wants. Dates are YYYY-MM-DD, phones 10 digits, money US dollars. */
export type Value =
  | { is: 'text'; text: string; /** other names of the same thing, for options: brand, code, abbreviation */ also?: string[]; facts: Fact[] }
  | { is: 'date'; date: string; facts: Fact[] }
  | { is: 'phone'; digits: string; facts: Fact[] }
  | { is: 'name'; first: string; middle?: string; last: string; suffix?: string; credentials?: string; facts: Fact[] }
  | { is: 'address'; line1: string; line2?: string; city: string; state: string; postalCode: string; facts: Fact[] }
  /** NPI, tax id, ZIP, member ID: characters that may be split over boxes and carry separators by custom. */
  | { is: 'identifier'; scheme: 'npi' | 'tax-id' | 'zip' | 'member-id' | 'code' | 'other'; text: string; facts: Fact[] }
  | { is: 'money'; amount: number; facts: Fact[] }
  | { is: 'number'; number: number; unit?: string; facts: Fact[] }
  /** One of a closed set: `id` is the case's own word ("spouse"), `also` the words that forms use for it. */
  | { is: 'choice'; id: string; label: string; also: string[]; facts: Fact[] }
  /** Several of a closed set (boxes): each like a choice. */
  | { is: 'choices'; choices: { id: string; label: string; also: string[] }[]; facts: Fact[] }
  | { is: 'yes-no'; yes: boolean; facts: Fact[] }
  /** Free text that the wording room drafts to the box's limit. */
  | { is: 'wording'; topic: WordingTopic; facts: Fact[] };

/** What a free-text box asks for. */
export type WordingTopic =
  | 'medical-necessity' | 'appeal-reason' | 'treatment-history' | 'clinical-summary' | 'reimbursement-reason' | 'hsa-fsa-reason' | 'request-details'
  | 'treatment-plan' | 'network-reason' | 'expedited-reason' | 'adverse-effects' | 'outcome-wanted';
