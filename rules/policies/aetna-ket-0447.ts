import { policy } from './policy.ts';

export default policy({
  payer: 'Aetna',
  payerNames: ['aetna'],
  insurance: ['private', 'employer'],
  title: 'CRPS/RSD: Treatments',
  number: 'CPB 0447',
  therapy: 'ketamine-IV',
  suicidality: false,
  stance: 'investigational',
  says: 'IV ketamine and lidocaine sit in a long list of CRPS treatments called experimental, investigational or unproven; covered instead are epidural analgesia, sympathetic blocks and dorsal column stimulation, after 3 months or more of failed conservative care.',
  complete: false,
  dated: 'effective 2026-01-01 (digest); modified 2026-02-25 (change log)',
  source: { via: 'digest', url: 'https://d3rx.com/coverage/aetna/crps-rsd-treatments-cpb-0447', read: '2026-11-23', sure: false },
  criteria: [],
  examples: { yes: ['aetna'], no: ['Cigna'] },
});
