import { policy } from './policy.ts';

export default policy({
  payer: 'CareFirst BCBS',
  payerNames: ['carefirst'],
  insurance: ['private', 'employer'],
  title: 'Spravato, CVS Caremark: pathway for profound depression with persistent suicidal ideation',
  number: '2889-A',
  therapy: 'esketamine',
  suicidality: true,
  stance: 'criteria',
  complete: false,
  dated: 'summary reviewed 2026-05-05',
  note: 'Replaces the usual sequence of antidepressant trials when all three are documented.',
  source: { via: 'digest', url: 'https://www.lumin.health/spravato-coverage/carefirst-bcbs-maryland', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'diagnosis', text: 'Prescriber states that without the drug the member will need acute psychiatric confinement within 24 to 48 hours.', ask: { hours: [24, 48] } },
    { kind: 'diagnosis', text: 'Episode so severe that the member cannot do self-care or take part in usual activities, with hopelessness, helplessness and anhedonia.' },
    { kind: 'diagnosis', text: 'Thoughts of dying or self-harm during some part of every day.' },
  ],
  examples: { yes: ['carefirst'], no: ['Blue Cross Blue Shield of Massachusetts'] },
});
