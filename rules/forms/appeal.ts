import { form } from '../decide/form.ts';

export default form({
  title: 'Appeal',
  kind: 'appeal',
  evidence: [
    'appeal', 'grievance', 'redetermination', 'reconsideration', 'external review', 'independent review', 'payment dispute',
    'complaint and appeal', 'dispute', 'independent medical review', 'request for review', 'second level review', 'request a review',
    'claim review',
  ],
  against: [
    'status of appeal', 'appeal status', 'track', 'dental', 'veterinary', 'inquiry', 'lookup', 'unemployment', 'tax', 'claim status',
    'hearing',
  ],
  asks: [
    'full-name', 'last-name', 'first-name', 'birth-date', 'member-id', 'claim-number', 'reference-number', 'denial-date', 'denial-reason',
    'appeal-reason', 'date-of-service', 'phone', 'authorization-number', 'medical-necessity', 'street', 'npi', 'drug-name', 'full-address',
    'email', 'treatment-history', 'relationship', 'decision-level',
  ],
  examples: {
    yes: ['Appeal Request', 'Request for Redetermination of Medicare Prescription Drug Denial', 'Member grievance form'],
    no: ['Prior authorization request', 'Appealing offers'],
  },
});
