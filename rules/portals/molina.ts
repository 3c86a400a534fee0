import { portal } from '../decide/portal.ts';

export default portal({
  title: 'Molina Healthcare',
  payerNames: ['molina'],
  hosts: ['https://*.molinahealthcare.com/*'],
  source: 'The address of the payer’s own public form or policy',
  read: '2026-11-23',
  sure: true,
  examples: { yes: ['Molina Healthcare of California'], no: ['Healthcare'] },
});
