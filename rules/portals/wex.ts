import { portal } from '../decide/portal.ts';

export default portal({
  title: 'WEX',
  payerNames: ['wex', 'wex health'],
  hosts: ['https://*.wexinc.com/*'],
  source: 'The company’s well-known site; the page was not opened when this was written',
  read: '2026-11-24',
  sure: false,
  examples: { yes: ['WEX benefits'], no: ['Wax'] },
});
