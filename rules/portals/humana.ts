import { portal } from '../decide/portal.ts';

export default portal({
  title: 'Humana',
  payerNames: ['humana'],
  hosts: ['https://*.humana.com/*'],
  source: 'The address of the payer’s own public form or policy',
  read: '2026-11-23',
  sure: true,
  examples: { yes: ['Humana Gold Plus'], no: ['Human resources'] },
});
