import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Original Medicare: after the redetermination',
  answer: 'Reconsideration: 180 days from receiving the redetermination. Hearing before a judge: 60 days from receiving the reconsideration.',
  more: [
    'The Appeals Council and then a federal court: 60 days each, from receiving the decision before.',
    'A hearing needs at least $200 in dispute in 2026; it is more from year to year.',
    'Go by the date on your own notice if it is earlier.',
  ],
  words: ['qic', 'qualified independent contractor', 'alj', 'administrative law judge', 'second level', 'third level', 'medicare appeal', 'deadline', 'by when'],
  source: { title: 'National Government Services, a Medicare contractor: levels of appeals and time limits', url: 'https://ngsmedicare.com/en/web/ngs/levels-of-appeals-and-time-limits-for-filing', read: '2026-11-25', sure: true },
  examples: { yes: ['qic reconsideration deadline', 'medicare alj hearing deadline'], no: ['medicare appeal deadline', 'medicaid appeal deadline'] },
});
