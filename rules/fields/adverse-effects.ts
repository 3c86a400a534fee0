import { field } from '../decide/field.ts';

export default field({
  title: 'Adverse effects of earlier treatments',
  says: [
    'describe adverse effect|reaction|event', 'describe any adverse effect|reaction|event', 'describe side effect',
    'describe intolerance', 'adverse effect of previous|prior medication|treatment|therapy',
    'describe adverse effect of previous|prior medication|treatment', 'describe adverse effect experienced',
    'list adverse reaction|effect', 'list any contraindication or adverse reaction',
    'list any contraindication or adverse reaction to alternative', 'describe contraindication or intolerance',
    'describe contraindication', 'adverse effect',
    'describe|list|explain|detail|document * reaction|side|adverse|intolerance|intolerances|contraindication * drug|medication|effect|treatment|agent|alternative|experienced|event|product',
    'side effect * drug|medication|treatment|experienced|agent',
    'adverse drug? reaction|effect|event * prior|previous|earlier|agent|medication|drug|alternative',
    'reaction * to? drug|medication|agent|treatment', 'intolerance|intolerances * drug|medication|agent|alternative|therapy',
    'contraindication * alternative|drug|medication|agent|therapy', 'side effect|adverse effect|reaction experienced',
    'drug intolerance',
  ],
  not: [
    'reason', 'failure', 'if yes', 'will', 'risk', 'date', 'monitor', 'monitored', 'anticipated', 'specify', 'expected',
    'if medication', 'potential',
  ],
  wide: true,
  roles: ['patient'],
  value: (_, ask) => (ask.row === undefined ? { is: 'wording', topic: 'adverse-effects', facts: [] } : undefined),
  examples: { yes: ['Side effects experienced on earlier drugs:', 'Describe adverse effects', 'Describe adverse effects of previous medications', 'List any contraindications or adverse reactions to alternatives'], no: ['Specify anticipated significant adverse event', 'Treatment history', 'Allergies', 'Describe adverse reaction or failure'] },
});
