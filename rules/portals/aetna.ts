import { portal } from '../decide/portal.ts';

export default portal({
  title: 'Aetna',
  payerNames: ['aetna', 'meritain', 'aetna better health'],
  hosts: ['https://*.aetna.com/*'],
  source: 'The address of the payer’s own public form or policy',
  read: '2026-11-23',
  sure: true,
  examples: { yes: ['Aetna Better Health of California'], no: ['Etna'] },
});
