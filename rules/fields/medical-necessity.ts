import { field } from '../decide/field.ts';

export default field({
  title: 'Why it is medically necessary',
  says: [
    'medical necessity', 'clinical rationale', 'rationale', 'medical rationale', 'justification', 'clinical justification',
    'medical justification', 'statement of medical necessity', 'reason for request', 'explanation justification',
    'explain medical necessity', 'describe medical necessity', 'explanation', 'medical rationale for use', 'supporting rationale',
    'explain why', 'clinical information supporting', 'reason for medical necessity',
    'why is this treatment|medication|drug|service medically? necessary|needed', 'rationale for request|treatment|use|requesting',
    'what is rationale for requesting authorization', 'supporting clinical information', 'why patient needs',
    'additional clinical information', 'medical necessity statement', 'pertinent clinical information', 'why the? requested',
    'please explain', 'support request', 'reason for exception', 'additional information to support', 'supporting information',
    'clinical criteria for approval', 'other pertinent information to support', 'additional information we should consider',
    'justification for request', 'describe clinical need', 'clinical need', 'explain why this treatment is necessary', 'narrative',
    'additional information', 'comment', 'additional comment', 'note', 'purpose of treatment', 'clinical note',
    'letter of medical necessity', 'reason preferred alternatives? are not suitable', 'why preferred drug',
    'additional information for reviewer', 'information for reviewer', 'summary supporting request', 'why alternative',
    'clinical detail', 'clinical support', 'supporting clinical', 'why this service is medically? necessary',
    'in your own word what kind of care', 'why service is necessary',
    'why is spravato|ketamine|esketamine|treatment medically? necessary', 'why is it medically necessary',
  ],
  not: [
    'contraindicated', 'if yes', 'if no', 'if other', 'other please', 'dosage form', 'denial reason', 'list', 'internal', 'delivery',
    'benefit enclosed', 'explanation of benefit', 'enclosed', 'attached', 'peer reviewed', 'daw', 'dispense', 'citation',
    'literature', 'not used', 'not using', 'late', 'delay', 'untimely', 'was not filed', 'facility were not',
  ],
  wide: true,
  roles: ['patient'],
  value: (_, ask) => (ask.control.widget !== 'textarea' && /^\W*(comments?|notes?)\W*$/i.test(ask.control.label) ? undefined : { is: 'wording', topic: ask.kind === 'hsa-fsa' ? 'hsa-fsa-reason' : ask.kind === 'reimbursement' ? 'reimbursement-reason' : ask.kind === 'appeal' && !/medical|clinical|necess/i.test(ask.control.label) ? 'appeal-reason' : 'medical-necessity', facts: [] }),
  examples: {
    yes: [
      'Medical rationale for use:', 'Explanation / Justification', 'Statement of medical necessity', 'Clinical rationale for this request',
      'Please explain why this treatment is medically necessary',
    ],
    no: ['Treatment history', 'If yes, please explain:', 'Reason for appeal:'],
  },
});
