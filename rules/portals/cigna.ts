import { portal } from '../decide/portal.ts';

export default portal({
  title: 'Cigna Healthcare',
  payerNames: ['cigna', 'cigna healthcare', 'evernorth'],
  hosts: ['https://*.cigna.com/*'],
  source: 'The company’s well-known site; the page was not opened when this was written',
  read: '2026-11-24',
  sure: false,
  examples: { yes: ['Cigna Healthcare', 'Evernorth Behavioral'], no: ['Signal'] },
});
