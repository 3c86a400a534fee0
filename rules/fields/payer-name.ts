import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { coverageOf } from '../values/party.ts';

export default field({
  title: 'Insurer',
  says: [
    'health? insurance? plan|insurer|insurance|carrier|company that|which covers|cover|insures|insure patient|member|employee|dependent|family|you through|under? your|employee|employer|spouse? employer|group?', 'health? plan|insurer|insurance|carrier that|which covers|cover|insures|insure patient|member|employee|dependent|family|you',
    'company or? program name?', 'program or? company name?', 'submitted|submit to', 'insurer or? hmo name?', 'name of? medical|primary|current plan|coverage|insurance name?', 'medical plan name', 'hmo or? insurer name?', 'insurer or? health? plan|hmo|carrier name?', 'name of insurer or? hmo|health? plan',
    'plan medical group name?', 'issuer name?', 'name of other health? insurance company?',
    'other health? insurance company|carrier? name?', 'secondary insurance company? name?', 'insurance', 'insurance company',
    'insurance company name', 'name of insurance company', 'insurance carrier', 'carrier', 'payer', 'payer name', 'payor name',
    'health plan', 'health insurance', 'insurance name', 'health plan name', 'name of health insurance company?',
    'primary insurance name?', 'insurer', 'name of insurer', 'name of health plan', 'patient health plan', 'insurance provider',
    'carrier name', 'health insurance company name?', 'primary insurance carrier', 'insurance plan', 'insurance plan name', 'medical plan',
    'plan', 'primary payer', 'other insurer', 'other carrier', 'other insurance', 'name of other insurer|carrier|plan|insurance',
    'if yes other carrier|insurer|plan', 'name of that? carrier or? program?', 'secondary insurer|carrier|payer|plan', 'other coverage',
    'if yes name of that? carrier|insurer|plan or? program?', 'if yes carrier', 'carrier if yes', 'insurance co',
    'ins co|company|carrier|plan', 'ins', 'insurance company or? health plan', 'health plan or? insurance company?',
    'who is your|patient|member insurance through|with', 'who is patient|member insured with|by|through', 'insured through|with|by',
    'who provide your|patient insurance|coverage', 'which insurance|health? company|insurer|plan cover patient|member|you',
    'primary|patient|medical health? insurance|medical? company|carrier|payer|insurer|plan|coverage name?', 'medical benefit carrier',
    'insurance plan or program name', 'name of your|patient|primary|health|medical? insurance',
    'name of payer|payor|carrier|insurance|insurer|hmo', 'health insurance plan name?',
    'name of primary|health|medical insurance? plan|carrier|company', 'primary coverage', 'payer or? plan', 'payor', 'health insurer',
    'medical insurance company?', 'insurance or? plan name', 'insurer or? plan name?', 'insurance payer|payor', 'payer or? insurance',
    'insurance company or? payer', 'primary medical? insurance|payer|payor name', 'managed care organization|entity|plan|company', 'medicare advantage plan|organization|company name?', 'name of medicare advantage plan|organization', 'medicaid managed? care? plan name?', 'mco', 'mco name',
    'medical carrier', 'health carrier', 'name of health plan or? insurer', 'administrator name', 'claim administrator',
    'secondary|second|2nd|supplemental|other carrier|payer|payor|plan|insurance|coverage|insurer company? name?',
    'name of secondary|second|2nd|supplemental|other insurance|carrier|plan|coverage company?',
    'payer or? plan name', 'who insure you|patient|member', 'who insures you|patient|member',
    'company that provide|provides|insure|insures|cover|covers your|you|patient|coverage',
    'name of plan or? insurer|payer|carrier|insurance', 'plan or? insurer|payer|carrier name?',
    'managed care plan|company|organization name?', 'third party payer|payor name?', 'health plan or? payer', 'insurance company or? plan',
    'insured by', 'coverage carrier|company|insurer', 'company name of? insurer|insurance', 
    'which health? plan|insurer|insurance do|does you|patient|member have|use', 'health? insurance company you have', 'member health plan',
    'who is your|patient|member? health? insurer|carrier|payer',
    'health? insurer|issuer|insurance|plan|carrier|company that|which|who denied|decided|refused|made', 'name of health? insurer|issuer|plan|carrier|company that|which|who denied|decided|refused|made',
    'health? insurance issuer|carrier|company|plan that|which|who denied|decided|refused|made', 'health? insurance issuer name?', 'name of health? insurance issuer',
    'company insuring you|patient|member', 'name of company insuring you|patient|member',
  ],
  not: [
    'id', 'number', 'address', 'phone', 'fax', 'type', 'covered', 'effective', 'do you', 'auto', 'insurance group', 'plan group',
    'group plan', 'group id', 'employer group', 'yes', 'denial', 'reason', 'treatment plan', 'program name', 'plan of', 'care plan',
    'plan for', 'taper', 'safety plan', 'discharge plan', 'part', 'verified', 'verification', 'contacted', 'insurance|plan|insurer|payer|carrier|coverage|company|service|claim|drug|reason|was|were|been|is|if|date|has|have|ever|previously|why denied', 'denied service|by|on|for|before', 'agent', 'broker',
    'drug plan', 'other than', 'change', 'status', 'payment', 'policyholder', 'plan year', 'plan start', 'dental', 'vision', 'worker',
    'liability', 'reimbursed', 'pending', 'approved', 'plan design', 'attach', 'copy', 'card',
    'amount', 'paid', 'explain',
    'allowed', 'pays', 'deductible', 'balance', 'term', 'insured under', 'name of insured', 'date', 'termination', 'cancellation', 'cancelled|canceled', 'terminated', 'ended',
    'which plan', 'plan or product', 'product', 'pharmacy', 'pbm', 'cardholder', 'person', 'holding|hold',
  ],
  notWithin: [
    'treatment plan', 'plan of treatment', 'plan of care', 'care plan', 'assessment and plan', 'clinical information',
    'drug information|requested', 'medication information|requested', 'safety plan', 'monitoring',
  ],
  roles: ['patient', 'subscriber', 'payer', 'other-coverage'],
  value(from, ask) {
    const held = coverageOf(from, ask.role, ask.coverageIndex);
    // On an account's form the carrier is the health plan's, not whoever keeps the account.
    const isAccount = held?.coverage.insuranceType === 'hsa' || held?.coverage.insuranceType === 'fsa';
    if (isAccount && ask.role !== 'other-coverage' && /\b(?:medical|health|carrier|insur\w+)\b/i.test(ask.control.label) && !/\b(?:account|spending|savings|administrator|reimbursement)\b/i.test(ask.control.label)) {
      const at = from.coverages.findIndex(({ insuranceType }) => insuranceType !== 'hsa' && insuranceType !== 'fsa');
      return text(`coverages[${at}].payer.name`, 'Insurer:', from.coverages[at]?.payer.name);
    }
    return held && text(`${held.path}.payer.name`, 'Insurer:', held.coverage.payer.name);
  },
  examples: {
    yes: [
      'Managed care entity', 'Medicare Advantage plan',
      'Name of Insurance Company', 'HEALTH PLAN:', 'Payer name', '6. Patient Health Plan:', 'Insurance co.',
      'Who is your insurance through?', 'Which insurance company covers the patient?', 'Name of carrier', 'Primary coverage',
      'Secondary carrier', 'Second insurance', 'Who insures you?', 'Name of plan or insurer',
      'Health insurance issuer that denied coverage', 'Name of the plan that denied the claim', 'Insurer who made the decision',
    ],
    no: [
      'Insurance phone', 'Treatment plan', 'Payer ID', 'Plan name', 'Plan type', 'Plan of care', 'Care plan', 'Insurance card copy',
      'Insurance agent', { label: 'Plan', heading: 'Plan of treatment' }, 'Which plan?', 'Name of person holding the other coverage',
    ],
  },
});
