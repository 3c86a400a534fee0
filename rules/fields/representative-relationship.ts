import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'Representative’s relationship to the patient',
  says: [
    'relationship to patient', 'relationship to enrollee', 'relationship to the? member', 'relationship to beneficiary',
    'representative relationship', 'relationship', 'relation to patient|member|enrollee|beneficiary',
    'how are you related to patient|member|enrollee|beneficiary', 'your relationship to patient|member|enrollee|beneficiary|customer',
    'representative relation', 'relationship with patient|member', 'relationship to person|individual|customer',
    'relationship to appellant', 'relationship to you', 'capacity', 'relationship to person|individual appealing',
    'representative relationship to? patient|member|enrollee?', 'relation to patient|member|enrollee|beneficiary|appellant',
    'how do you know patient|member',
    'how is representative related to you|patient|member', 'their relationship to you|patient|member',
  ],
  not: ['insured', 'subscriber', 'sponsor', 'plan member', 'primary', 'patient relationship', 'policyholder', 'emergency'],
  within: [
    'representative', 'designee', 'on behalf of', 'person making this request', 'requestor', 'if not', 'relationship to patient',
    'relationship to enrollee', 'relationship to the? member', 'relationship to beneficiary|customer',
    'relation to patient|member|enrollee|beneficiary', 'are you related', 'your relationship',
  ],
  kinds: ['appeal', 'prior-authorization'],
  roles: ['representative'],
  value: (from) => text('representative.relationship', 'Representative: relationship', from.representative?.relationship),
  examples: {
    yes: [
      { label: 'Relationship to Patient:', heading: 'Authorized representative' }, 'Relationship to Enrollee',
      'How are you related to the member?', 'Your relationship to the patient',
    ],
    no: ['Relationship to subscriber', 'Relationship to policyholder'],
  },
});
