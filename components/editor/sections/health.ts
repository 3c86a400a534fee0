import type { Field, Option, Section } from '../parts.ts';

const trialKinds: readonly Option[] = [
  ['medication', 'Medicine'], ['psychotherapy', 'Psychotherapy'], ['neuromodulation', 'TMS, ECT or similar'],
  ['procedure', 'Procedure'], ['other', 'Other'],
];
const outcomes: readonly Option[] = [
  ['no-response', 'Did not help'], ['partial-response', 'Helped partly'], ['response-lost', 'Helped, then stopped helping'],
  ['intolerance', 'Side effects'], ['contraindicated', 'Could not be given'], ['response', 'Helped'], ['ongoing', 'Still going on'],
];

export const diagnoses: Section = {
  id: 'diagnoses',
  title: 'Diagnoses',
  says: 'The main diagnosis comes first.',
  parts: [
    {
      rows: 'diagnoses', one: 'Diagnosis', add: 'Add a diagnosis', none: 'No diagnosis yet.',
      parts: [
        { at: 'code', label: 'ICD-10 code', kind: 'code', needed: true, hint: 'With its dot: F33.2' },
        { at: 'description', label: 'In words', kind: 'text', needed: true, wide: true },
        { at: 'onsetDate', label: 'Since', kind: 'date' },
      ],
    },
  ],
};

export const history: Section = {
  id: 'history',
  title: 'Earlier treatments',
  says: 'What was tried before, in any order. Insurers look for the highest dose, how long, and why it ended.',
  parts: [
    {
      rows: 'history', one: 'Treatment', add: 'Add a treatment', none: 'No earlier treatment yet.',
      parts: [
        { at: 'kind', label: 'Kind', kind: 'choice', options: trialKinds, needed: true },
        { at: 'name', label: 'Name', kind: 'text', needed: true, hint: 'Generic name: sertraline' },
        { at: 'brand', label: 'Brand', kind: 'text' },
        { at: 'class', label: 'Class', kind: 'text', hint: 'SSRI, SNRI' },
        { at: 'dose', label: 'Highest dose', kind: 'text', hint: '200 mg' },
        { at: 'frequency', label: 'How often', kind: 'text' },
        { at: 'startDate', label: 'Started', kind: 'date', needed: true },
        { at: 'endDate', label: 'Ended', kind: 'date' },
        { at: 'outcome', label: 'How it went', kind: 'choice', options: outcomes, needed: true },
        { at: 'prescriber', label: 'Prescribed by', kind: 'text' },
        { at: 'reason', label: 'Why it ended', kind: 'long', hint: 'As the chart says it.', wide: true },
      ],
    },
  ],
};

export const scores: Section = {
  id: 'scores',
  title: 'Scores',
  says: 'Results of questionnaires, each with its date.',
  parts: [
    {
      rows: 'assessments', one: 'Score', add: 'Add a score', none: 'No score yet.',
      parts: [
        { at: 'scale', label: 'Scale', kind: 'text', needed: true, hint: 'PHQ-9, MADRS, PCL-5' },
        { at: 'score', label: 'Score', kind: 'number', needed: true },
        { at: 'date', label: 'Date', kind: 'date', needed: true },
      ],
    },
  ],
};

const asked = (at: string, label: string): Field => ({ at, label, kind: 'answer', wide: true });
export const questions: Section = {
  id: 'questions',
  title: 'Health questions',
  says: 'Insurers ask these. Choose Yes or No only if the record says so. What is not recorded is left empty on forms, never answered with no.',
  parts: [
    {
      group: '', at: 'clinical',
      parts: [
        asked('psychosisHistory', 'Has there been a psychosis?'),
        asked('activeSubstanceUse', 'Is there active substance use?'),
        asked('suicidalIdeation', 'Are there thoughts of suicide?'),
        asked('uncontrolledHypertension', 'Is there high blood pressure that is not under control?'),
        asked('aneurysmalDisease', 'Is there an aneurysm, or a disease of the vessels that leads to one?'),
        asked('arteriovenousMalformation', 'Is there an arteriovenous malformation?'),
        asked('intracerebralHemorrhage', 'Has there been bleeding in the brain?'),
        asked('pregnant', 'Is the patient pregnant?'),
        asked('pdmpChecked', 'Was the state’s prescription monitoring program checked?'),
        asked('remsEnrolled', 'Is the patient enrolled in the drug’s safety program (REMS)?'),
        asked('remsCertifiedSetting', 'Is the clinic certified in the safety program (REMS)?'),
        asked('psychotherapyCurrent', 'Is the patient in psychotherapy now?'),
        asked('benefitsOutweighRisks', 'Did the clinician record that the benefits outweigh the risks?'),
        { at: 'concurrentAntidepressant', label: 'Antidepressant taken now', kind: 'text', hint: 'Its name and dose.', wide: true },
      ],
    },
  ],
};
