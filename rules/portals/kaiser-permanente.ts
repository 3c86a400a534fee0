import { portal } from '../decide/portal.ts';

export default portal({
  title: 'Kaiser Permanente',
  payerNames: ['kaiser permanente', 'kaiser foundation health plan'],
  hosts: ['https://*.kaiserpermanente.org/*'],
  source: 'The company’s well-known site; the page was not opened when this was written',
  read: '2026-11-24',
  sure: false,
  examples: { yes: ['Kaiser Permanente'], no: ['Permanent address'] },
});
