import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

/** How lists of answers call those who help. */
const KIN: [RegExp, string[]][] = [
  [/^(?:adult )?daughter$/i, ['Daughter', 'Son or daughter', 'Son/daughter', 'Daughter or son', 'Child', 'Adult child', 'Child (adult)']],
  [/^(?:adult )?son$/i, ['Son', 'Son or daughter', 'Son/daughter', 'Daughter or son', 'Child', 'Adult child', 'Child (adult)']],
  [/^(?:adult )?child$/i, ['Child', 'Son or daughter', 'Son/daughter', 'Adult child']],
  [/^(?:wife|husband|spouse)$/i, ['Spouse', 'Husband or wife', 'Husband/wife', 'Spouse or partner', 'Spouse or domestic partner', 'Spouse/partner']],
  [/^(?:mother|father|parent)$/i, ['Parent', 'Mother or father', 'Parent or guardian', 'Parent/guardian', 'Parent or legal guardian']],
  [/^(?:brother|sister|sibling)$/i, ['Sibling', 'Brother or sister', 'Brother/sister']],
  [/^(?:attorney|lawyer)$/i, ['Attorney', 'Lawyer', 'Attorney or lawyer', 'Legal counsel']],
  [/^(?:legal )?guardian$/i, ['Guardian', 'Legal guardian', 'Parent or guardian', 'Parent/guardian']],
  [/^friend$/i, ['Friend', 'Friend or neighbor']],
];

export default field({
  title: 'Representative’s relationship to the patient',
  says: [
    'how * related to? patient|member|enrollee|beneficiary|you', 'how * know|knows patient|member|enrollee|beneficiary|you', 'related to patient|member|enrollee|beneficiary', 'relationship to patient|member|enrollee represented', 'connection to patient|member|enrollee', 'helper relationship',
    'relationship to patient', 'relationship to enrollee', 'relationship to the? member', 'relationship to beneficiary',
    'representative relationship', 'relationship', 'relation to patient|member|enrollee|beneficiary',
    'how are you related to patient|member|enrollee|beneficiary', 'your relationship to patient|member|enrollee|beneficiary|customer',
    'representative relation', 'relationship with patient|member', 'relationship to person|individual|customer',
    'relationship to appellant', 'relationship to you', 'capacity', 'relationship to person|individual appealing',
    'representative relationship to? patient|member|enrollee?', 'relation to patient|member|enrollee|beneficiary|appellant',
    'how do you know patient|member',
    'how is representative related to you|patient|member', 'their relationship to you|patient|member',
  ],
  not: ['patient related', 'patient is related', 'provider', 'insured', 'subscriber', 'sponsor', 'plan member', 'primary', 'patient relationship', 'policyholder', 'emergency'],
  within: [
    'representative', 'designee', 'helping', 'acting for|on', 'person filing|appealing', 'filing for|on', 'is this person related', 'on your behalf', 'appellant', 'on behalf of', 'person making this request', 'requestor', 'if not', 'relationship to patient',
    'relationship to enrollee', 'relationship to the? member', 'relationship to beneficiary|customer',
    'relation to patient|member|enrollee|beneficiary', 'are you related', 'your relationship',
  ],
  kinds: ['appeal', 'prior-authorization'],
  roles: ['representative'],
  value(from) {
    const held = from.representative?.relationship;
    return text('representative.relationship', 'Representative: relationship', held, held ? (KIN.find(([kin]) => kin.test(held))?.[1] ?? []) : []);
  },
  examples: {
    yes: [
      { label: 'How is this person related to the member?', heading: 'Person acting for the member' }, { label: 'How do they know the member?', heading: 'Is someone helping you?' }, { label: 'Related to the patient how?', heading: 'Authorized representative' },
      { label: 'Relationship to Patient:', heading: 'Authorized representative' }, 'Relationship to Enrollee',
      'How are you related to the member?', 'Your relationship to the patient',
    ],
    no: [{ label: 'How is the patient related to the policyholder?', heading: 'Authorized representative' }, { label: 'How is the provider related to the facility?', heading: 'Provider' }, 'Relationship to subscriber', 'Relationship to policyholder'],
  },
});
