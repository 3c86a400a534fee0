import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Does any plan cover it in full?',
  answer: 'That is rare. Some employer plans and VA care come closest.',
  words: ['fully', '100 percent'],
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['full coverage', 'any plan that fully covers'], no: ['superbill'] },
});
