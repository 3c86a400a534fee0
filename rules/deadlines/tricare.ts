import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'TRICARE: reconsideration',
  answer: '90 days from the denial.',
  more: ['The second reconsideration: 90 days again. By when a hearing after it has to be asked for is not confirmed here: it stands in the letter.', 'Claims: 1 year from the date of service.', 'Go by the date on your own notice if it is earlier.'],
  words: ['military', '90', 'deadline', 'by when', 'days'],
  source: { title: 'tricare.mil, stored copy', url: 'https://www.tricare.mil', read: '2026-11-23', sure: true },
  examples: { yes: ['tricare appeal deadline'], no: ['medicaid appeal deadline'] },
});
