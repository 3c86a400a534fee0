import type { Case } from '../case/schema.ts';
import { field } from '../decide/field.ts';
import { identifier } from '../values/facts.ts';
import { ofProvider } from '../values/of-provider.ts';
import { coverageOf } from '../values/party.ts';

/** A Medicare beneficiary identifier (CMS, "Understanding the MBI format"): what is on the red, white and blue card. */
const MBI = /^[1-9][AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}$/i;
const ASKS_MBI = /\b(?:mbi|hicn?)\b|medicare (?:beneficiary )?(?:number|no\b|#|identifier|claim number)|red,? white,? (?:and|&) blue/i;

const PROGRAMS: [RegExp, string][] = [[/medicaid|medi-cal|\bmmis\b/i, 'medicaid'], [/\bmedicare (?:advantage|plan|part [cd])\b/i, 'medicare-advantage'], [/\b(medicare|mbi|hicn)\b|red,? white,? (and|&) blue/i, 'medicare'], [/\bdod\b|tricare/i, 'tricare']];

/** Of a medical plan, on a form of an account's administrator. */
const OF_PLAN = /\b(insurance|insured|health plan|medical plan|carrier|policy|certificate|medicare|medicaid|payer)\b/i;
const ofPlan = (said: string): boolean => OF_PLAN.test(said.replace(/\bnot\b[^)]*/i, ' '));
const EMPLOYEE_ID = /\bemployee(?:[’']s)?(?: identification| id\b| number| no\b| #|#)/i;
const isAccount = (type: string | undefined): boolean => type === 'hsa' || type === 'fsa';

export default field({
  title: 'Member ID',
  says: [
    'cigna id', 'account id', 'participant or account number|id', 'participant|subscriber|enrollee|member|account|consumer id|number? or last? four|4|digit? digit? of? ssn|social security? number?',
    'policy number with|at|of other|that carrier|insurer|plan|company', 'member or? consumer number|id', 'id or? mmis number', 'member consumer number',
    'member id', 'member id number', 'member number', 'member subscriber number', 'subscriber id number?', 'policy number', 'policy id',
    'insurance id number?', 'patient id', 'patient id number', 'id number', 'identification number', 'insured id number?',
    'recipient id number?', 'enrollee id number?', 'beneficiary id number?', 'customer id number?', 'cardholder id number?',
    'participant id number?', 'insured subscriber identification number', 'subscriber number', 'member identification number',
    'medicare id|number', 'medicaid id|number', 'health plan id number?', 'insurance policy number', 'id',
    'medicare beneficiary identifier', 'mbi', 'member policy id|number', 'card number', 'health record number',
    'medical record number health record number', 'bcbsma id number?', 'masshealth member id', 'id on card', 'certificate number',
    'insurance identification number', 'subscriber identification number', 'member id subscriber id', 'primary customer id',
    'cigna id number', 'account holder id', 'dod benefit number', 'plan id number', 'enrollee id', 'medicare number', 'hicn',
    'insurance number', 'contract number', 'member or medicaid|medicare id number?', 'medical record number found|on|from on? id card',
    'medi cal id|identification number?', 'policyholder id', 'unique member identifier', 'umid', 'membership number', 'membership id',
    'subscriber id or member id', 'unique member identifier umi?', 'umi', 'subscriber id suffix', 'id including? alpha? prefix',
    'member id suffix', 'policy id number', 'id number on? card', 'policy number with that? insurer', 'id number there',
    'their id for this? patient', 'health insurance claim number', 'identification card number', 'subscriber contract number',
    'contract id', 'plan member id', 'member policy number', 'member id or integration control number icn?', 'policy number on card',
    'number on your red white and? blue card', 'id number including alpha prefix', 'id including alpha prefix', 'unique member id',
    'alpha prefix and id', 'id number? including|with|incl|include|w alpha? prefix|letter',
    'member|subscriber|policy|insured id number? including|with|incl|include|w alpha? prefix', 'ins id number?', 'ins member? number',
    'number on|from your? member|insurance|subscriber|health id? card', 'insurance|health|member id? card id',
    'enrollee|beneficiary|recipient|insured|subscriber|participant|cardholder number',
    'enrollee|beneficiary|recipient|insured|participant identification number', 'customer id', 'rx member? id number?',
    'member id or? rx id', 'insurance member? id|identification number?', 'insurance|health|medical plan? member number',
    'plan member number|id', 'member or? recipient id number?', 'certificate or? id number', 'policy or? certificate number',
    'policy or? contract|member|id number|id', 'contract or? certificate id|number', 'subscriber or? policy id|number',
    'policy or? id number', 'member|subscriber|enrollee identifier', 'insurance member identification number', 'health card number',
    'medical insurance id', 'member plan identification number', 'member contract number', 'subscriber|member certificate number',
    'member health? plan id', 'member health id', 'identification number on card', 'medical id number', 'member card id',
    'id number? on|from card', 'medicare claim number', 'policyholder|policyowner number', 'member account number on card',
    'benefit id number?',
    'sub id number?', 'sub number', 'certification number', 'number on? your|member|patient|id|front|back? of? card',
    'id number with|w|including? three|3|alpha letter|digit|character? prefix', 'benefit card number', 'insurance|health card number',
    'beneficiary|recipient id number?', 'benefit|coverage id number?', 'what is your member|insurance|policy id|number',
    'subscriber or? member number|id', 'insured id number', 'plan id on card', 'member id or? policy number', 'policy or? member number|id',
    'id number of insured|member|subscriber|patient', 'card id number',
    'id on|from insurance|health|member|plan? card',
    'healthequity|wageworks|wex|optum|payflex|inspira|fsafeds|asiflex|ameriflex|tasc|lively|fidelity|navia|igoe|conexis|forma|further|benepass|flores|medcom|sentinel|benefitwallet|connectyourcare id|number', 'healthequity|wageworks|wex|optum|payflex|inspira|fsafeds|asiflex|ameriflex|tasc|lively|fidelity|navia|igoe|conexis|forma|further|benepass|flores|medcom|sentinel|benefitwallet|connectyourcare id or? last 4|four digit? of? ssn',
    'participant|member|subscriber|enrollee id number? or ssn', 'participant|member|subscriber|enrollee id number? or last 4|four digit? of? ssn', 'ssn or participant|member|subscriber|enrollee id number?', 'last 4|four digit? of? ssn or participant|member|subscriber|enrollee id number?',
    'participant|member|subscriber|enrollee id number? or social security number?', 'social security number? or participant|member|subscriber|enrollee id number?',
    'participant id|identification number?', 'participant|member code', 'participant|member code or? id', 'medicare advantage member? id|number',
    'medicaid billing number', 'mmis id|number', 'medicaid mmis|recipient|member|beneficiary id|number', 'recipient billing number',
  ],
  not: [
    'student', 'passport', 'driver', 'voter', 'badge', 'complaint', 'grievance', 'union',
    'group', 'npi', 'tax', 'payer id', 'provider id', 'claim', 'dea', 'license', 'reference', 'facility', 'name', 'employer id',
    'pharmacy', 'bin', 'yes', 'authorization', 'payor id', 'file number', 'trial', 'encounter', 'case', 'bank', 'provider', 'internal',
    'patient account', 'prescriber', 'claimant', 'suffix', 'person code', 'dependent code', 'sequence', 'id prefix', 'member prefix',
    'office', 'rendering', 'servicing', 'billing provider|id|npi|tin|tax|office|facility|account|entity', 'requesting', 'attending', 'ordering', 'prescribing', 'practitioner', 'physician',
    'contact', 'ura', 'utilization', 'employee number', 'patient number', 'visit', 'confirmation', 'request id', 'transaction', 'tracking',
    'photo', 'state id', 'ticket', 'device', 'serial', 'lot', 'rems', 'study', 'school', 'hospital', 'login', 'clinic', 'location', 'site',
    'invoice', 'submission', 'previous', 'old', 'taxpayer', 'pharmacist', 'reviewer', 'order', 'product', 'drug', 'employee id badge',
    'person number', 'edi', 'auto', 'automobile', 'vehicle', 'dental', 'vision', 'liability', 'life', 'homeowner', 'payroll', 'vendor', 'union', 'broker', 'badge', 'agent', 'student', 'military', 'batch', 'voucher', 'warranty',
    'prescription number', 'inquiry', 'complaint', 'grievance', 'appeal', 'incident', 'referral', 'personnel',
  ],
  roles: ['patient', 'subscriber', 'other-coverage'],
  value(from, ask) {
    if (!/\b(insurance|plan|policy|certificate|contract|mbi|hicn|medicare|medicaid|card|rx|umi|umid)\b/i.test(ask.control.label) && ofProvider(ask)) return undefined;
    const said = ask.control.label;
    // An account of the clinic's or the website's is not the plan's.
    if (/\baccount id\b/i.test(said) && ask.kind !== 'hsa-fsa') return undefined;
    // An employer's own number for somebody is not the plan's.
    if (EMPLOYEE_ID.test(said) && !/\b(member|subscriber|insured|participant|policy|plan|insurance|certificate|card)\b/i.test(said)) return undefined;
    const held = coverageOf(from, ask.role, ask.coverageIndex);
    // A supplement's number stands on a card of its own.
    if (/\bmedi-?gap\b|\bmedicare supplement|\bmed ?supp?\b/i.test(said)) {
      const supplement = from.coverages.findIndex((one) => /medi-?gap|supplement/i.test(one.planName ?? ''));
      const gap = from.coverages[supplement];
      return gap && identifier('member-id', `coverages[${supplement}].memberId`, `Member ID (${gap.payer.name})`, gap.memberId);
    }
    // The number of an account is not the health plan's, nor the other way round.
    if (ask.kind === 'hsa-fsa' && ask.role !== 'other-coverage' && isAccount(held?.coverage.insuranceType) === ofPlan(said)) {
      const at = ofPlan(said) ? from.coverages.findIndex((one) => !isAccount(one.insuranceType)) : -1;
      const plan = from.coverages[at];
      return plan && identifier('member-id', `coverages[${at}].memberId`, `Member ID (${plan.payer.name})`, plan.memberId);
    }
    // A Medicaid number is not the employer plan's, and a plan of Medicare Advantage has a number of its own, which is not the one of Medicare.
    const either = /\bmember\b.{0,12}(?:\bor\b|\/)|(?:\bor\b|\/).{0,12}\bmember\b/i.test(said);
    const program = ASKS_MBI.test(said) ? 'medicare' : PROGRAMS.find(([words]) => words.test(said))?.[1];
    const fits = ({ insuranceType, memberId }: Case['coverages'][number]): boolean => (program === 'medicare' ? insuranceType === 'medicare' || MBI.test(memberId) : insuranceType.startsWith(program ?? ''));
    if (!either && program && !(held && fits(held.coverage))) {
      const at = from.coverages.findIndex(fits);
      const other = from.coverages[at];
      return other && identifier('member-id', `coverages[${at}].memberId`, `Member ID (${other.payer.name})`, other.memberId);
    }
    return held && identifier('member-id', `${held.path}.memberId`, `Member ID (${held.coverage.payer.name})`, held.coverage.memberId);
  },
  examples: {
    yes: [
      { label: 'Policy # with other carrier', legend: 'Other insurance' }, 'Member/consumer no.',
      'Participant ID or last 4 of SSN', 'SSN or member ID', 'Member ID:', 'Insurance ID#:', 'Member/Subscriber Number', 'POLICY#:', 'Recipient ID #:',
      'Insured/Subscriber Identification Number (from ID card)', 'Patient ID:', 'UMI', 'Subscriber ID (incl. alpha prefix)',
      'Number on your insurance card', 'Ins. ID', 'Enrollee #', 'Policy/ID number', 'Plan member number', 'Insurance card ID', 'Number on your card', 'Sub ID', 'Medicaid billing # (MMIS ID)',
    ],
    no: [
      'Employee ID or SSN', 'Last 4 of SSN', 'Student ID number', 'Complaint ID',
      'Consumer phone number',
      'Group number', 'Provider ID', 'Payer ID', 'Claim ID Number (s)', 'NPI', 'Member ID suffix', 'Person code', 'Rendering ID',
      'Confirmation ID', 'Alpha prefix', 'Photo ID', 'Billing ID', 'Medicaid provider ID',
    ],
  },
});
