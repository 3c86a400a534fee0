import { portal } from '../decide/portal.ts';

export default portal({
  title: 'Veterans Affairs',
  payerNames: ['veteran affair', 'department of veteran affair', 'veteran health administration', 'champva'],
  hosts: ['https://*.va.gov/*'],
  source: 'The company’s well-known site; the page was not opened when this was written',
  read: '2026-11-24',
  sure: false,
  examples: { yes: ['U.S. Department of Veterans Affairs'], no: ['Vacation'] },
});
