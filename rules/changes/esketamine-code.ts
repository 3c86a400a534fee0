import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Esketamine’s code changed in 2026',
  answer: 'J0013 replaced S0013 for esketamine on January 1, 2026. Older authorizations may still name S0013.',
  more: ['Go by the date of service, and ask payers that lag behind (Texas Medicaid still named S0013 in September 2025).'],
  words: ['j0013', 's0013'],
  source: { title: 'UnitedHealthcare policy update, as listed by OpenPayer', url: 'https://www.openpayer.com/policy-updates/unitedhealthcare/clinical-medical/pharmacy-specialty-drugs/unitedhealthcare-2026d0069p', read: '2026-11-23', sure: true },
  examples: { yes: ['s0013 replaced', 'new esketamine code 2026'], no: ['va'] },
});
