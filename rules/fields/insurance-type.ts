import { field } from '../decide/field.ts';
import { choice } from '../values/facts.ts';
import { coverageOf } from '../values/party.ts';
import { INSURANCE } from '../values/choices.ts';

export default field({
  title: 'Type of insurance',
  says: [
    'insurance type', 'type of insurance', 'coverage type', 'type of coverage', 'plan type', 'line of business', 'type of plan',
    'type of health? plan', 'lob', 'how are you covered', 'how is patient covered', 'what kind of plan|coverage',
    'insurance|coverage|payer|payor|product|benefit category|kind|class|type',
    'kind of insurance|coverage|plan', 'type of health? insurance|coverage|plan|medical? patient|member have|has',
    'what type|kind of health? insurance|coverage', 'member|patient coverage is', 'member|patient insurance type', 'health plan type',
    'plan category', 'coverage program', 'insurance program',
    'how do you|patient|member get your|their|this? health? insurance|coverage', 'type of? health|medical coverage|insurance|plan',
    'source of? coverage|insurance', 'member|patient coverage', 'patient has', 'line of bus',
    'eligible|covered|enrolled|insured * government|federal|public health? program|plan', 'government|federal|public health? program|plan', 'which government|federal|public program|plan',
    'funding|market segment|type',
  ],
  not: ['request', 'determination', 'hmo', 'secondary type', 'service', 'visit', 'id', 'reimbursement', 'review'],
  options: [['medicare'], ['medicaid', 'medi cal'], ['employer', 'commercial', 'group', 'private', 'tricare', 'marketplace', 'individual', 'va', 'other']],
  optionsNot: ['none', 'no', 'also', 'other insurance|coverage|plan', 'provider', 'facility', 'accept', 'enrolled', 'network', 'secondary', 'supplemental', 'any', 'addition', 'additional', 'denied', 'referred'],
  roles: ['patient', 'subscriber', 'other-coverage'],
  value(from, ask) {
    // "HMO or PPO": the case does not hold which.
    if (/\b(hmo|ppo)\b/i.test(ask.control.label)) return undefined;
    const held = coverageOf(from, ask.role, ask.coverageIndex);
    const word = held && INSURANCE[held.coverage.insuranceType];
    return held && word && choice(`${held.path}.insuranceType`, 'Type of insurance:', held.coverage.insuranceType, word.label, word.also);
  },
  examples: {
    yes: [
      'Insurance type', 'Plan Type', 'Line of business', 'Payer type', 'Kind of insurance', 'Government program',
      'What type of insurance does the patient have?',
    ],
    no: ['Type of Coverage Determination Request', 'Account type'],
  },
});
