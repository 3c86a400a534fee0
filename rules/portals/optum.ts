import { portal } from '../decide/portal.ts';

export default portal({
  title: 'Optum',
  payerNames: ['optum', 'optumrx', 'optum rx'],
  hosts: ['https://*.optum.com/*', 'https://*.optumrx.com/*'],
  source: 'The company’s well-known site; the page was not opened when this was written',
  read: '2026-11-24',
  sure: false,
  examples: { yes: ['OptumRx', 'Optum Bank'], no: ['Optimum care'] },
});
