import { portal } from '../decide/portal.ts';

export default portal({
  title: 'Anthem Blue Cross and Blue Shield',
  payerNames: ['anthem', 'elevance', 'anthem blue cross'],
  hosts: ['https://*.anthem.com/*'],
  source: 'The company’s well-known site; the page was not opened when this was written',
  read: '2026-11-24',
  sure: false,
  examples: { yes: ['Anthem Blue Cross'], no: ['Chrysanthemum'] },
});
