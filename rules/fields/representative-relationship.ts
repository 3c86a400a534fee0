import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'Representative’s relationship to the patient',
  says: [
    'relationship to patient', 'relationship to enrollee', 'relationship to the? member', 'relationship to beneficiary',
    'representative relationship', 'relationship',
  ],
  not: ['insured', 'subscriber', 'sponsor', 'plan member', 'primary', 'patient relationship'],
  within: [
    'representative', 'designee', 'on behalf of', 'person making this request', 'requestor', 'if not', 'relationship to patient',
    'relationship to enrollee', 'relationship to the? member', 'relationship to beneficiary|customer',
  ],
  kinds: ['appeal', 'prior-authorization'],
  roles: ['representative'],
  value: (from) => text('representative.relationship', 'Representative: relationship', from.representative?.relationship),
  examples: {
    yes: [{ label: 'Relationship to Patient:', heading: 'Authorized representative' }, 'Relationship to Enrollee'],
    no: ['Relationship to subscriber'],
  },
});
