import { portal } from '../decide/portal.ts';

export default portal({
  title: 'Blue Cross and Blue Shield of Texas',
  payerNames: ['blue cross and? blue shield of texas', 'bcbstx', 'bcbs tx|texas'],
  hosts: ['https://*.bcbstx.com/*'],
  source: 'The company’s well-known site; the page was not opened when this was written',
  read: '2026-11-24',
  sure: false,
  examples: { yes: ['BCBSTX'], no: ['Blue Cross and Blue Shield of Illinois'] },
});
