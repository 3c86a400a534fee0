import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { ofProvider } from '../values/of-provider.ts';
import { coverageOf } from '../values/party.ts';

export default field({
  title: 'Employer',
  says: [
    'agency or? employer', 'employer or? agency',
    'employer', 'employer name', 'name of employer', 'company name', 'employer group name', 'group name', 'company',
    'employer plan sponsor', 'insurance group name', 'employer company name', 'employer or group name', 'name of company',
    'employer group', 'employer or group', 'employer or? sponsor', 'employing company', 'if job based employer', 'employer if job based',
    'employer or? group', 'employer or? group name', 'name of employer group?', 'group or? employer name?', 'employer or? plan? sponsor',
    'plan sponsor', 'plan sponsor name', 'sponsoring employer|organization', 'place of employment|work', 'place of business employment',
    'where do|does? subscriber|patient|employee|policyholder|you|member work', 'employer or? school name?', 'employed by',
    'employer through which', 'current employer', 'employer organization', 'subscriber|insured|employee|policyholder employer name?',
    'employer co|company', 'employer or? company|union|association|organization|group', 'employer union association',
    'company through which you are insured', 'employer offering|providing|sponsoring plan|coverage|insurance|benefit',
    'employer that offer|provide|sponsor your? plan|coverage|insurance',
    'where is|are policyholder|subscriber|patient|insured|you|employee|member employed',
    'company or? organization name? providing coverage', 'name of group', 'group policyholder employer?', 'employer name? or? school name?',
    'employer grp name', 'who do you work for', 'name of employer|company where employed', 'work place', 'workplace',
    'company name employer',
    'name of member|subscriber|insured|patient|employee|policyholder|cardholder employer', 'employer providing|offering coverage', 'employer',
    'employer through whom coverage|insurance is provided', 'company you work for',
  ],
  not: [
    'address', 'phone', 'id', 'number', 'insurance company', 'contact', 'pharmacy', 'practice', 'medical group', 'city', 'state', 'zip',
    'tax', 'ein', 'related', 'fax', 'email', 'sponsor id', 'condition', 'provider', 'self', 'former', 'service', 'previous',
    'patient employer relationship', 'drug', 'manufacturer',
    'insuring', 'insure',
  ],
  roles: ['subscriber', 'patient', 'other-coverage'],
  value(from, ask) {
    if (!/\b(employer|sponsor|employment|employed)\b/i.test(ask.control.label) && ofProvider(ask)) return undefined;
    // The plan is the subscriber's employer's: where somebody else is the patient, the patient's own is not recorded.
    if (/\b(?:patient|dependent|claimant)\b/i.test(ask.control.label) && (from.coverages[ask.coverageIndex]?.relationship ?? 'self') !== 'self' && !/\b(?:subscriber|policy|insured|sponsor|group)/i.test(ask.control.label)) return undefined;
    const held = coverageOf(from, ask.role, ask.coverageIndex);
    // Whose account it is says nothing of whose employer the health plan comes from.
    if (ask.kind === 'hsa-fsa' && ask.role !== 'other-coverage' && held && held.coverage.insuranceType !== 'hsa' && held.coverage.insuranceType !== 'fsa' && from.coverages.some(({ insuranceType }) => insuranceType === 'hsa' || insuranceType === 'fsa')) return undefined;
    // "Plan / employer group": the plan, where no employer is recorded.
    const plan = !held?.coverage.employerName && /\bplan\s*(?:\/|or|,)\s*employer\b|\bemployer\b[^/]{0,12}(?:\/|\bor\b)\s*plan\b(?!\s*sponsor)/i.test(ask.control.label);
    if (held && plan) return text(`${held.path}.planName`, 'Plan:', held.coverage.planName);
    return held && text(`${held.path}.employerName`, 'Employer:', held.coverage.employerName);
  },
  examples: {
    yes: [
      'Employer Name', 'EMPLOYER', 'F. EMPLOYER NAME', { label: 'Group name', heading: 'Insurance information' }, 'Employer/group',
      'Plan sponsor', 'Place of employment', 'Where does the subscriber work?', 'Company you work for',
    ],
    no: [
      'Employer identification number', 'Employee name', 'Name and address of employer', 'Employer city', 'Employer tax ID',
      'Drug company name', 'Name of company insuring patient',
    ],
  },
});
