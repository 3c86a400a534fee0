import { policy } from './policy.ts';

export default policy({
  payer: 'TRICARE East',
  payerNames: ['tricare east', 'humana military'],
  insurance: ['tricare'],
  title: 'Access to Spravato; TRICARE Policy Manual ch. 7 sec. 3.8 para. 5.2.14',
  number: 'TPM 7-3.8 (5.2.14)',
  therapy: 'esketamine',
  suicidality: false,
  stance: 'criteria',
  complete: true,
  dated: 'updated 2023-03-16',
  note: 'Medical benefit, not pharmacy; prior authorization and an intake form. The manual paragraph itself was not visible.',
  source: { via: 'payer', url: 'https://www.humanamilitary.com/provider/education-and-resources/quick-access/policy-updates-and-alerts/230126-spravato', read: '2026-11-23', sure: true },
  criteria: [
    { kind: 'diagnosis', text: 'TRD or another FDA-approved indication, judged medically necessary.', ask: { diagnosis: 'TRD' } },
    { kind: 'REMS', text: 'Site and/or provider certified, and use within the Spravato REMS.', ask: { remsRequired: true } },
  ],
  examples: { yes: ['tricare east'], no: ['TRICARE West'] },
});
