import { portal } from '../decide/portal.ts';

export default portal({
  title: 'Blue Cross and Blue Shield of Illinois',
  payerNames: ['blue cross and? blue shield of illinois', 'bcbsil', 'bcbs il|illinois'],
  hosts: ['https://*.bcbsil.com/*'],
  source: 'The company’s well-known site; the page was not opened when this was written',
  read: '2026-11-24',
  sure: false,
  examples: { yes: ['Blue Cross and Blue Shield of Illinois'], no: ['Blue Cross and Blue Shield of Texas'] },
});
