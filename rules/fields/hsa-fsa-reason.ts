import { field } from '../decide/field.ts';

export default field({
  title: 'Why the expense is medical',
  says: [
    'recommended treatment', 'how treatment will alleviate', 'describe recommended treatment', 'describe the? medical condition',
    'describe the? recommended treatment', 'medical purpose', 'reason for expense', 'describe expense', 'how will treatment',
    'explain how treatment', 'describe how treatment will alleviate condition', 'explain how expense', 'describe how this treatment',
  ],
  wide: true,
  roles: ['patient'],
  value: () => ({ is: 'wording', topic: 'hsa-fsa-reason', facts: [] }),
  examples: { yes: ['Describe the recommended treatment', 'Reason for expense'], no: ['Type of expense', 'Diagnosis'] },
});
