import { form } from '../decide/form.ts';

export default form({
  title: 'Adverse events and studies',
  kind: 'none',
  evidence: [
    'adverse event', 'adverse drug event|reaction', 'pharmacovigilance', 'safety report', 'product complaint', 'clinical study',
    'research participant', 'iacuc', 'animal protocol', 'drug safety', 'safety form',
  ],
  marks: [
    'patient initial', 'lot number', 'describe event', 'date of event', 'event onset', 'event outcome', 'outcome attributed', 'dechallenge',
    'rechallenge', 'suspect product', 'event abated', 'another study', 'willing to', 'irb', 'institutional review', 'compensation for',
    'study site|visit|participation', 'participate in * study', 'randomized', 'informed consent', 'protocol number', 'placebo',
    'reporter name|type', 'reporter information', 'principal investigator', 'batch number', 'seriousness', 'suspect drug', 'research study',
    'future study', 'event term',
  ],
  alone: [
    'outcome attributed', 'describe event', 'event onset', 'suspect product', 'willing to be randomized', 'another study', 'suspect drug',
    'batch number', 'seriousness',
  ],
  asks: [],
  examples: { yes: ['Adverse event report', 'Describe event', 'Outcome attributed to event'], no: ['Prior authorization request', 'Outcome of treatment'] },
});
