import { portal } from '../decide/portal.ts';

export default portal({
  title: 'Blue Cross Blue Shield of Massachusetts',
  payerNames: ['blue cross and? blue shield of massachusetts', 'bcbsma', 'bcbs ma|massachusetts'],
  hosts: ['https://*.bluecrossma.com/*', 'https://*.bluecrossma.org/*'],
  source: 'The address of the payer’s own public form or policy',
  read: '2026-11-23',
  sure: true,
  examples: { yes: ['Blue Cross Blue Shield of Massachusetts', 'BCBSMA'], no: ['Blue Shield of California'] },
});
