import { form } from '../decide/form.ts';

export default form({
  title: 'Prior authorization request',
  kind: 'prior-authorization',
  evidence: [
    'prior authorization', 'authorization request', 'request for? authorization', 'coverage determination', 'step therapy exception',
    'formulary exception', 'exception request', 'predetermination', 'prior certification', 'organization determination',
    'medical necessity request', 'medication request', 'drug request', 'precertification request', 'prior approval',
    'request for medicare prescription drug coverage', 'authorization form', 'utilization management request', 'clinical review request',
    'benefit determination', 'treatment request', 'service request', 'utilization review', 'request form', 'treatment authorization', 'infusion|outpatient|inpatient|service|drug|medication|therapy authorization',
  ],
  against: ['appeal', 'redetermination', 'reconsideration', 'grievance', 'claim form', 'reimbursement', 'dental', 'veterinary'],
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
