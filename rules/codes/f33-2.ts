import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'F33.2 and F32.2',
  answer: 'Severe major depression without psychotic features: recurrent (F33.2) or single episode (F32.2).',
  more: [
    'There is no ICD-10 code for treatment-resistant depression: say it in words beside this code.',
    'F32.A (not specified) is often refused for this treatment.',
  ],
  words: ['icd-10', 'diagnosis', 'mdd', 'trd', 'f32.2', 'code'],
  source: { title: 'Commonly used; not read in a source of its own', read: '2026-11-23', sure: false },
  examples: { yes: ['F33.2', 'depression diagnosis code', 'icd-10 treatment resistant depression'], no: ['appeal deadline'] },
});
