import { address, personParts, sexes, type Group, type Option, type Section } from '../parts.ts';

const insuranceTypes: readonly Option[] = [
  ['employer', 'Through an employer'], ['private', 'Bought privately'], ['medicare', 'Medicare'],
  ['medicare-advantage', 'Medicare Advantage'], ['medicaid', 'Medicaid'], ['va', 'VA'], ['tricare', 'TRICARE'],
  ['hsa', 'Health savings account (HSA)'], ['fsa', 'Flexible spending account (FSA)'],
];
const relationships: readonly Option[] = [
  ['self', 'It is the patient’s own'], ['spouse', 'Patient is the spouse'], ['child', 'Patient is the child'], ['other', 'Other'],
];
const networks: readonly Option[] = [['in', 'In network'], ['out', 'Out of network'], ['unknown', 'Not known']];

/** Also shown where a file holds a subscriber although the plan is the patient's own: what is stored must be seen. */
function hasSubscriber(owner: unknown): boolean {
  const coverage = owner as { relationship?: string; subscriber?: unknown } | undefined;
  return coverage?.subscriber !== undefined || (coverage?.relationship !== undefined && coverage.relationship !== 'self');
}

const subscriber: Group = {
  group: 'Subscriber', at: 'subscriber', when: hasSubscriber, needed: true,
  says: 'The person whose plan it is.',
  parts: [
    ...personParts,
    { at: 'birthDate', label: 'Birth date', kind: 'date', needed: true },
    { at: 'sex', label: 'Sex', kind: 'choice', options: sexes },
    { at: 'phone', label: 'Phone', kind: 'phone' },
    address,
  ],
};

const benefits: Group = {
  group: 'Costs and limits', at: 'benefits', folded: true,
  says: 'From the plan’s benefit summary, in US dollars.',
  parts: [
    { at: 'deductible', label: 'Deductible', kind: 'money' },
    { at: 'deductibleMet', label: 'Deductible met so far', kind: 'money' },
    { at: 'outOfPocketMax', label: 'Out-of-pocket limit', kind: 'money' },
    { at: 'outOfPocketMet', label: 'Out of pocket so far', kind: 'money' },
    { at: 'coinsurance', label: 'Your share in percent', kind: 'percent', hint: 'Coinsurance: 20 means that you pay 20 %.' },
    { at: 'allowedAmount', label: 'Allowed amount', kind: 'money', hint: 'The most that the plan counts for the service.' },
  ],
};

export const insurance: Section = {
  id: 'insurance',
  title: 'Insurance',
  says: 'The plan that pays first comes first. Most of this is on the insurance card.',
  parts: [
    {
      rows: 'coverages', one: 'Plan', add: 'Add a plan', none: 'No insurance plan yet.',
      parts: [
        { at: 'insuranceType', label: 'Kind of insurance', kind: 'choice', options: insuranceTypes, needed: true },
        { at: 'payer.name', label: 'Insurer', kind: 'text', needed: true },
        { at: 'planName', label: 'Plan name', kind: 'text' },
        { at: 'memberId', label: 'Member ID', kind: 'text', needed: true },
        { at: 'groupNumber', label: 'Group number', kind: 'text' },
        { at: 'employerName', label: 'Employer', kind: 'text' },
        { at: 'relationship', label: 'Whose plan it is', kind: 'choice', options: relationships, needed: true },
        { at: 'network', label: 'Is the clinic in the network?', kind: 'choice', options: networks },
        { at: 'effectiveDate', label: 'Covered since', kind: 'date' },
        subscriber,
        {
          group: 'Drug plan numbers', at: '', folded: true, says: 'On the card, where it has them.',
          parts: [
            { at: 'rxBin', label: 'Rx BIN', kind: 'text' },
            { at: 'rxPcn', label: 'Rx PCN', kind: 'text' },
            { at: 'rxGroup', label: 'Rx group', kind: 'text' },
          ],
        },
        {
          group: 'Reaching the insurer', at: 'payer', folded: true,
          parts: [
            { at: 'payerId', label: 'Payer ID', kind: 'text', hint: 'Used for electronic claims.' },
            { at: 'phone', label: 'Phone', kind: 'phone' },
            { at: 'fax', label: 'Fax', kind: 'phone' },
            address,
          ],
        },
        benefits,
      ],
    },
  ],
};
