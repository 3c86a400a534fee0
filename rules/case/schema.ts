/**
 * The case file, format `casefile/1`: the public contract of import and export. Unknown keys are kept.
 * Names follow HL7 FHIR R4 and the CMS-1500 where those name the same thing.
 */
import { z } from 'zod';

// The extension's pages forbid eval; without this zod would try `new Function` once and raise a CSP report.
z.config({ jitless: true });

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Luhn's check over the NPI with the prefix 80840 (45 CFR 162.406 and the NPI standard). */
function isNpi(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false;
  const digits = [...`80840${text}`].reverse().map(Number);
  const sum = digits.reduce((total, digit, at) => {
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

const STATES = 'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI AA AE AP'.split(' ');

const text = z.string({ error: (issue) => (issue.input === undefined ? 'is missing' : 'must be text') }).trim().min(1, 'is empty');
const date = z.string({ error: (issue) => (issue.input === undefined ? 'is missing' : 'must be a date as YYYY-MM-DD') }).refine(isDate, 'must be a date as YYYY-MM-DD');
const phone = z.string().regex(/^[2-9]\d{9}$/, 'must be a US phone number of 10 digits without punctuation');
const number = z.number({ error: (issue) => (issue.input === undefined ? 'is missing' : 'must be a number') });
const money = number.min(0, 'must not be below 0').refine((amount) => Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6, 'must have at most two decimals');
const count = number.int('must be a whole number').min(0, 'must not be below 0');
const npi = z.string().refine(isNpi, 'must be an NPI: 10 digits whose check digit is right');
const taxId = z.string().regex(/^\d{9}$/, 'must be 9 digits');
const icd10 = z.string().regex(/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/, 'must be an ICD-10-CM code with its dot, like F33.2');
const oneOf = <const T extends readonly string[]>(...words: T) => z.enum(words, { error: (issue) => (issue.input === undefined ? 'is missing' : `must be one of ${words.join(', ')}`) });

const address = z.looseObject({ line1: text, line2: text.optional(), city: text, state: z.enum(STATES, { error: 'must be a US state as two capital letters' }), postalCode: z.string().regex(/^\d{5}(-\d{4})?$/, 'must be a ZIP code') });
const person = { firstName: text, middleName: text.optional(), lastName: text, suffix: text.optional() };

const patient = z.looseObject({
  ...person, birthDate: date, sex: oneOf('female', 'male', 'other', 'unknown'), address, phone, email: text.optional(),
  heightCm: number.positive().optional(), weightKg: number.positive().optional(), allergies: z.array(text).optional(),
});

const subscriber = z.looseObject({ ...person, birthDate: date, sex: text.optional(), address: address.optional(), phone: phone.optional() });

const coverage = z
  .looseObject({
    insuranceType: oneOf('private', 'employer', 'medicare', 'medicare-advantage', 'medicaid', 'va', 'tricare', 'hsa', 'fsa'),
    payer: z.looseObject({ name: text, payerId: text.optional(), phone: phone.optional(), fax: phone.optional(), address: address.optional() }),
    planName: text.optional(), memberId: text, groupNumber: text.optional(), employerName: text.optional(),
    rxBin: text.optional(), rxPcn: text.optional(), rxGroup: text.optional(),
    relationship: oneOf('self', 'spouse', 'child', 'other'),
    subscriber: subscriber.optional(),
    network: oneOf('in', 'out', 'unknown').optional(),
    effectiveDate: date.optional(),
    benefits: z
      .looseObject({ deductible: money.optional(), deductibleMet: money.optional(), outOfPocketMax: money.optional(), outOfPocketMet: money.optional(), coinsurance: number.min(0).max(1, 'must be a share between 0 and 1').optional(), allowedAmount: money.optional() })
      .optional(),
  })
  .refine((one) => one.relationship === 'self' || one.subscriber !== undefined, { path: ['subscriber'], message: 'is missing: it is needed where the patient is not the subscriber' });

const provider = z.looseObject({
  ...person, credentials: text.optional(), specialty: text.optional(), taxonomy: text.optional(), npi, taxId: taxId.optional(), license: text.optional(), dea: text.optional(),
  phone, fax: phone.optional(), email: text.optional(), practiceName: text.optional(), address,
});

const facility = z.looseObject({ name: text, npi: npi.optional(), taxId: taxId.optional(), phone: phone.optional(), fax: phone.optional(), address, placeOfService: text.optional() });

const inOrder = (one: { startDate: string; endDate?: string | undefined }) => one.endDate === undefined || one.startDate <= one.endDate;
const order = { path: ['endDate'], message: 'is before startDate' };

const trial = z
  .looseObject({
    kind: oneOf('medication', 'psychotherapy', 'neuromodulation', 'procedure', 'other'),
    name: text, brand: text.optional(), class: text.optional(), dose: text.optional(), frequency: text.optional(), startDate: date, endDate: date.optional(),
    outcome: oneOf('no-response', 'partial-response', 'response-lost', 'intolerance', 'contraindicated', 'response', 'ongoing'),
    reason: text.optional(), prescriber: text.optional(),
  })
  .refine(inOrder, order);

const service = z.looseObject({ code: text, description: text.optional(), units: number.positive(), charge: money.optional(), modifier: text.optional() });

const request = z
  .looseObject({
    drug: text, brand: text.optional(), route: text, dose: text, frequency: text, quantity: count.optional(), daysSupply: count.optional(), sessions: count.optional(),
    startDate: date, endDate: date.optional(), urgency: oneOf('standard', 'expedited'), type: oneOf('initial', 'renewal').optional(), ndc: text.optional(),
    services: z.array(service), rationale: text.optional(),
  })
  .refine(inOrder, order);

const visit = z.looseObject({ date, services: z.array(service), diagnosisCodes: z.array(icd10).optional(), placeOfService: text.optional(), paid: money.optional() });

const insurerDecision = z.looseObject({
  date, subject: oneOf('prior-authorization', 'claim'), outcome: oneOf('approved', 'denied', 'partial'),
  level: oneOf('initial', 'first-appeal', 'second-appeal', 'external-review').optional(),
  referenceNumber: text.optional(), claimNumber: text.optional(), authorizationNumber: text.optional(),
  reason: oneOf('experimental', 'not-medically-necessary', 'step-therapy', 'out-of-network', 'not-covered', 'missing-information', 'no-authorization').optional(),
  carc: text.optional(), quoted: text.optional(), serviceDate: date.optional(), amount: money.optional(),
});

const flag = z.boolean({ error: 'must be true or false' }).optional();
const clinical = z.looseObject({
  psychosisHistory: flag, activeSubstanceUse: flag, suicidalIdeation: flag, uncontrolledHypertension: flag, aneurysmalDisease: flag, arteriovenousMalformation: flag,
  intracerebralHemorrhage: flag, pregnant: flag, pdmpChecked: flag, remsEnrolled: flag, remsCertifiedSetting: flag, concurrentAntidepressant: text.optional(), psychotherapyCurrent: flag, benefitsOutweighRisks: flag,
});

export const caseSchema = z.looseObject({
  id: text, label: text.optional(), patient,
  coverages: z.array(coverage, { error: 'is missing' }),
  prescriber: provider.optional(), facility: facility.optional(),
  contact: z.looseObject({ name: text, role: text.optional(), phone: phone.optional(), fax: phone.optional(), email: text.optional() }).optional(),
  representative: z.looseObject({ ...person, relationship: text, address: address.optional(), phone: phone.optional(), email: text.optional() }).optional(),
  diagnoses: z.array(z.looseObject({ code: icd10, description: text, onsetDate: date.optional() }), { error: 'is missing' }),
  history: z.array(trial, { error: 'is missing' }),
  assessments: z.array(z.looseObject({ scale: text, score: number, date }), { error: 'is missing' }),
  clinical: clinical.optional(), request: request.optional(), visits: z.array(visit).optional(), decisions: z.array(insurerDecision).optional(),
  calls: z.array(z.looseObject({ date, spokeWith: text.optional(), reference: text.optional(), notes: text })).optional(),
});

export const FORMAT = 'casefile/1';

export type Case = z.infer<typeof caseSchema>;
export type CaseFile = { format: typeof FORMAT; cases: Case[]; [unknown: string]: unknown };
export type Coverage = z.infer<typeof coverage>;
export type Trial = z.infer<typeof trial>;
export type InsurerDecision = z.infer<typeof insurerDecision>;
