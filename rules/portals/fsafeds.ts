import { portal } from '../decide/portal.ts';

export default portal({
  title: 'FSAFEDS',
  payerNames: ['fsafeds'],
  hosts: ['https://*.fsafeds.com/*', 'https://*.fsafeds.gov/*'],
  source: 'The company’s well-known site; the page was not opened when this was written',
  read: '2026-11-24',
  sure: false,
  examples: { yes: ['FSAFEDS claim'], no: ['FSA'] },
});
