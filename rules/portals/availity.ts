import { portal } from '../decide/portal.ts';

export default portal({
  title: 'Availity',
  payerNames: [],
  hosts: ['https://*.availity.com/*'],
  source: 'The company’s well-known site; the page was not opened when this was written',
  read: '2026-11-24',
  sure: false,
  examples: { yes: [], no: ['Prior authorization request'] },
});
