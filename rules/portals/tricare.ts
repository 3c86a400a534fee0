import { portal } from '../decide/portal.ts';

export default portal({
  title: 'TRICARE',
  payerNames: ['tricare', 'champus'],
  hosts: ['https://*.tricare.mil/*'],
  source: 'The address of the payer’s own public form or policy',
  read: '2026-11-23',
  sure: true,
  examples: { yes: ['TRICARE DoD/CHAMPUS Medical Claim'], no: ['Care'] },
});
