import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'External review',
  answer: '4 months from receiving the plan’s final denial; some states give longer.',
  more: ['A decision takes up to 45 days, or 72 hours if urgent.', 'Go by the date on your own notice if it is earlier.'],
  words: ['iro', 'independent review', 'outside review', 'deadline', 'by when', 'days'],
  source: { title: '45 CFR 147.136(d), second-hand', url: 'https://www.ecfr.gov/current/title-45/section-147.136', read: '2026-11-23', sure: true },
  examples: { yes: ['external review deadline', 'independent review by when'], no: ['superbill'] },
});
