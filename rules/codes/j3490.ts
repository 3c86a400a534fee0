import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'J3490',
  answer: 'A drug without a code of its own: used for ketamine itself, with the drug’s NDC and dose in the note.',
  words: ['ketamine', 'unclassified', 'hcpcs', 'code'],
  source: { title: 'Commonly used; not read in a source of its own', read: '2026-11-23', sure: false },
  examples: { yes: ['J3490', 'ketamine drug code', 'which code for ketamine'], no: ['appeal deadline'] },
});
