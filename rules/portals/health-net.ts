import { portal } from '../decide/portal.ts';

export default portal({
  title: 'Health Net',
  payerNames: ['health net', 'centene', 'california health and wellness'],
  hosts: ['https://*.healthnet.com/*'],
  source: 'The address of the payer’s own public form or policy',
  read: '2026-11-23',
  sure: true,
  examples: { yes: ['Health Net of California'], no: ['Out of network health plan'] },
});
