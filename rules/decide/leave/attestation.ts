import { leave } from '../leave-entry.ts';

export default leave({
  title: 'Attestation or consent',
  reason: 'attestation',
  says: [
    'i attest', 'i certify', 'i agree', 'i acknowledge', 'i authorize', 'i consent', 'i understand', 'i declare', 'i confirm',
    'i have read', 'i hereby', 'attestation', 'consent', 'certification statement', 'by checking', 'by signing', 'by submitting',
    'by clicking', 'term and condition', 'term of use', 'privacy policy', 'under penalty', 'perjury', 'attest that', 'certify that',
    'i accept', 'agree to', 'assignment of benefit', 'release of information', 'ok to leave', 'release information', 'i verify', 'affirm',
    'true and correct', 'true and accurate', 'hipaa', 'opt in', 'text message', 'paperless',
  ],
  unless: ['fax', 'taxonomy'],
  examples: {
    yes: ['I certify that the information is true and correct', 'I agree to the terms of use', 'Consent to text messages'],
    no: ['Certificate number', 'Medical necessity'],
  },
});
