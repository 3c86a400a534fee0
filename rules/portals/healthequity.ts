import { portal } from '../decide/portal.ts';

export default portal({
  title: 'HealthEquity',
  payerNames: ['healthequity', 'health equity', 'wageworks'],
  hosts: ['https://*.healthequity.com/*'],
  source: 'The company’s well-known site; the page was not opened when this was written',
  read: '2026-11-24',
  sure: false,
  examples: { yes: ['HealthEquity FSA claim'], no: ['Equity'] },
});
