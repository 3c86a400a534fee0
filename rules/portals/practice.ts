import { portal } from '../decide/portal.ts';

/** The practice portal on this machine; never in what is shipped. */
export default portal({
  title: 'Practice portal',
  payerNames: [],
  hosts: ['http://localhost/*', 'http://127.0.0.1/*'],
  source: 'tests/practice',
  read: '2026-11-24',
  sure: true,
  practice: true,
  examples: { yes: [], no: ['Prior authorization request'] },
});
