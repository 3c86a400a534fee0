import { portal } from '../decide/portal.ts';

export default portal({
  title: 'Medicare',
  payerNames: ['medicare part b', 'original medicare', 'cms'],
  hosts: ['https://*.medicare.gov/*', 'https://*.cms.gov/*'],
  source: 'The company’s well-known site; the page was not opened when this was written',
  read: '2026-11-24',
  sure: false,
  examples: { yes: ['Medicare Part B'], no: ['Medical care'] },
});
