import { portal } from '../decide/portal.ts';

export default portal({
  title: 'Blue Shield of California',
  payerNames: ['blue shield of california'],
  hosts: ['https://*.blueshieldca.com/*'],
  source: 'The company’s well-known site; the page was not opened when this was written',
  read: '2026-11-24',
  sure: false,
  examples: { yes: ['Blue Shield of California'], no: ['Blue Cross Blue Shield of Massachusetts'] },
});
