import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'S0013',
  answer: 'Esketamine nasal spray, billed per 1 mg. For dates of service up to December 31, 2025.',
  words: ['hcpcs', 'spravato', 'esketamine', 'old code'],
  source: { title: 'UnitedHealthcare policy update, as listed by OpenPayer', url: 'https://www.openpayer.com/policy-updates/unitedhealthcare/clinical-medical/pharmacy-specialty-drugs/unitedhealthcare-2026d0069p', read: '2026-11-23', sure: true },
  examples: { yes: ['S0013'], no: ['appeal deadline'] },
});
