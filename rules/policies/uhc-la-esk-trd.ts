import { policy } from './policy.ts';

export default policy({
  payer: 'UnitedHealthcare Community Plan of Louisiana',
  payerNames: ['unitedhealthcare community plan of louisiana'],
  insurance: ['medicaid'],
  title: 'Ketalar (ketamine) and Spravato (esketamine) medical benefit drug policy',
  number: 'CSLA2020D0069H',
  therapy: 'esketamine',
  suicidality: false,
  stance: 'criteria',
  complete: false,
  dated: '2020, effective date TBD',
  note: 'A draft for one state, 2020.',
  source: { via: 'copy', url: 'https://docslib.org/doc/5769418/ketalar%C2%AE-ketamine-and-spravato-esketamine-policy-number-csla2020d0069h-effective-date-tbd', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'diagnosis', text: 'Treatment-resistant MDD by the current DSM, diagnosed by a mental health professional.', ask: { diagnosis: 'TRD', standard: 'DSM-5' } },
    { kind: 'prescriber-specialty', text: 'Prescribed by, or in consultation with, a psychiatrist.', ask: { specialty: 'psychiatrist', consultationAccepted: true } },
    { kind: 'scale-baseline', text: 'Baseline score attested on at least one of HAMD-17, QIDS-C16 or MADRS, before the first dose.', ask: { scales: ['HAMD-17', 'QIDS-C16', 'MADRS'], attestation: true } },
    { kind: 'prior-trials', text: 'No clinically meaningful improvement on prior antidepressants; the number is cut off.', ask: {} },
  ],
  examples: { yes: ['unitedhealthcare community plan of louisiana'], no: ['UnitedHealthcare'] },
});
