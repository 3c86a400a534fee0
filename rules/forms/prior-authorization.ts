import { form } from '../decide/form.ts';

export default form({
  title: 'Prior authorization request',
  kind: 'prior-authorization',
  evidence: [
    'prior authorization', 'authorization request', 'request for? authorization', 'coverage determination', 'step therapy exception',
    'formulary exception', 'exception request', 'predetermination', 'prior certification', 'organization determination',
    'medical necessity request', 'medication request', 'drug request', 'precertification request', 'prior approval',
    'request for medicare prescription drug coverage', 'authorization form', 'utilization management request',
    'clinical review request', 'benefit determination', 'treatment request', 'service request', 'utilization review', 'request form',
    'treatment authorization', 'infusion|outpatient|inpatient|service|drug|medication|therapy authorization', 'create authorization',
    'new authorization', 'start authorization|order|request', 'start your order request', 'medical necessity determination',
    'outpatient authorization', 'authorization outpatient|inpatient', 'preauthorization', 'prior review', 'precertification',
    'authorization entry', 'authorization submission', 'submit authorization', 'submit a? prior authorization', 'epa', 'pa request',
    'coverage request', 'benefit predetermination', 'determination request', 'prior auth', 'prior auth request',
    'part b drug request', 'organization determination request', 'medical injectable', 'specialty drug request', 'infusion request',
    'medical exception', 'exception to coverage', 'authorization intake', 'case intake',
  ],
  against: [
    'appeal', 'redetermination', 'reconsideration', 'grievance', 'claim form', 'reimbursement', 'dental', 'veterinary', 'lookup',
    'look up', 'inquiry', 'use or disclose', 'disclose', 'lookup tool', 'requirement', 'status', 'search',
  ],
  asks: [
    'full-name', 'last-name', 'birth-date', 'member-id', 'npi', 'drug-name', 'procedure-code', 'diagnosis-code', 'diagnosis-description',
    'dose', 'frequency', 'quantity', 'request-type', 'urgency', 'medical-necessity', 'trial-name', 'days-supply', 'route', 'phone', 'fax',
    'facility-name', 'sessions', 'request-start', 'first-name', 'tax-id', 'specialty', 'treatment-history', 'trial-outcome',
    'score-of-scale', 'place-of-service', 'directions', 'dea',
  ],
  examples: {
    yes: [
      'Prior Authorization Request Form', 'Request for Medicare Prescription Drug Coverage Determination',
      'Out-of-Network Pre-Authorization and Exception Request',
    ],
    no: ['Appeal of a denied prior authorization', 'Find a provider', 'Member claim form'],
  },
});
