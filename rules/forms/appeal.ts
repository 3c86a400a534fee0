import { form } from '../decide/form.ts';

export default form({
  title: 'Appeal',
  kind: 'appeal',
  evidence: [
    'appeal', 'grievance', 'redetermination', 'reconsideration', 'external review', 'independent review', 'payment dispute',
    'complaint and appeal', 'dispute', 'independent medical review', 'request for review', 'second level review', 'request a review',
    'claim review', 'complaint form', 'file|submit a? complaint', 'member|provider|enrollee complaint',
    'adverse benefit? determination|decision',
    'disagree with a? decision|determination|denial', 'challenge a? decision|denial', 'higher level review', 'review of denial|denied',
    'denial review', 'iro request', 'external medical? review', 'peer to peer request|reconsideration|review', 'request a? peer to peer',
    'request to review', 'claim correction and reconsideration', 'reopening request', 'request for? reopening',
    'fair hearing', 'state|medicaid hearing', 'medical necessity denial review', 'level two|2|second review',
  ],
  against: [
    'status of appeal', 'appeal status', 'track', 'dental', 'veterinary', 'inquiry', 'lookup', 'unemployment', 'tax', 'claim status',
    'hearing aid|loss|test|exam|evaluation|impaired', 'court|public|town|zoning|traffic|school|disciplinary|parole|eviction hearing', 'snap', 'tanf', 'food stamp|assistance|benefit', 'cash assistance', 'child support', 'peer to peer scheduling policy', 'discrimination', 'privacy complaint', 'complaint against', 'consumer complaint',
    'product complaint',
  ],
  asks: [
    'full-name', 'last-name', 'first-name', 'birth-date', 'member-id', 'claim-number', 'reference-number', 'denial-date', 'denial-reason',
    'appeal-reason', 'date-of-service', 'phone', 'authorization-number', 'medical-necessity', 'street', 'npi', 'drug-name', 'full-address',
    'email', 'treatment-history', 'relationship', 'decision-level', 'urgency', 'denied-subject', 'denied-service', 'representative-relationship',
  ],
  examples: {
    yes: [
      'Appeal Request', 'Request for Redetermination of Medicare Prescription Drug Denial', 'Member grievance form',
      'Peer-to-peer request', 'Claim reconsideration', 'Member dispute', 'State Fair Hearing Request', 'Second-level appeal', 'Request for external medical review',
    ],
    no: ['Prior authorization request', 'Appealing offers', 'Discrimination complaint form', 'Product complaint', 'Public hearing request', 'Hearing aid request'],
  },
});
