import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'J0013',
  answer: 'Esketamine nasal spray, billed per 1 mg (56 or 84 units). For dates of service from January 1, 2026.',
  words: ['hcpcs', 'spravato', 'spravato code', 'esketamine code', 'code'],
  source: { title: 'UnitedHealthcare policy update, as listed by OpenPayer', url: 'https://www.openpayer.com/policy-updates/unitedhealthcare/clinical-medical/pharmacy-specialty-drugs/unitedhealthcare-2026d0069p', read: '2026-11-23', sure: true },
  examples: { yes: ['J0013', 'spravato code', 'esketamine code'], no: ['appeal deadline'] },
});
