import { field } from '../decide/field.ts';
import { choice } from '../values/facts.ts';
import { coverageOf } from '../values/party.ts';
import { RELATIONSHIP } from '../values/choices.ts';

export default field({
  title: 'Relationship to the subscriber',
  says: [
    'relationship to subscriber', 'relationship', 'relationship to insured|policyholder|sponsor|employee|cardholder|member',
    'patient relationship to subscriber|insured|sponsor|policyholder|employee|cardholder|member',
    'relationship to plan|primary member|customer|insured|subscriber', 'relationship to policy holder',
    'relationship to account holder', 'relationship to accountholder|participant', 'patient relationship', 'patient is',
    'relation to subscriber|insured|employee|policyholder', 'relation', 'relationship to insured subscriber',
    'relationship to primary cardholder', 'patient is subscriber|policyholder|insured|employee|sponsor|member',
    'patient is policy holder', 'member is subscriber|policyholder|insured', 'patient relationship to insured',
    'how is patient related to subscriber|insured|employee', 'relation to patient insured', 'i am filing for',
    'who is this claim for', 'claim is for', 'patient rel to insured|subscriber', 'rel to insured', 'patient relation to insured',
  ],
  not: ['relationship to patient', 'relationship to enrollee', 'representative', 'relationship status'],
  notWithin: ['representative', 'designee', 'on behalf of', 'person making this request', 'person filing', 'if not member|patient', 'someone else'],
  roles: ['patient'],
  value(from, ask) {
    const held = coverageOf(from, 'patient', ask.coverageIndex);
    const word = held && RELATIONSHIP[held.coverage.relationship];
    return held && word && choice(`${held.path}.relationship`, 'Patient’s relationship to the subscriber:', held.coverage.relationship, word.label, word.also);
  },
  examples: {
    yes: [
      'Relationship to Plan Member', '4. Patient\'s Relationship to Sponsor', 'Patient’s Relationship to Insured',
      'B. RELATIONSHIP TO PRIMARY CUSTOMER',
    ],
    no: ['Relationship to Patient:', 'Relationship status'],
  },
});
