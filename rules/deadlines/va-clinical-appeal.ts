import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'VA: clinical appeal',
  answer: 'By when a clinical decision has to be appealed is not known here. Ask the patient advocate of the VA facility, and do not wait.',
  more: ['Community care that was refused goes the same way, as far as is known.', 'A decision on benefits is another matter: it has steps and times of its own.', 'Go by the date on your own letter.'],
  words: ['veterans affairs', 'patient advocate', 'va appeal', 'deadline', 'by when', 'days'],
  source: { title: 'No source with a time limit was found', read: '2026-11-25', sure: false },
  examples: { yes: ['va appeal deadline', 'va clinical appeal'], no: ['champva appeal deadline', 'erisa appeal deadline'] },
});
