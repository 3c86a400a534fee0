import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { trialAt } from '../values/lines.ts';
import { EARLIER } from '../values/earlier.ts';

export default field({
  title: 'Dose of an earlier treatment',
  says: [
    'dose', 'dosage', 'strength', 'maximum dose', 'highest dose', 'dose reached', 'maximum dose reached', 'dose strength',
    'dose tried', 'daily dose', 'highest dose reached', 'maximum daily dose', 'strength dose', 'dose and? strength',
    'maximum tolerated dose', 'dosage strength', 'total daily dose', 'highest dose tried', 'max dose mg', 'dose mg', 'top dose',
    'max dose', 'best dose', 'peak dose', 'greatest|largest|peak|top|maximum|highest|max daily|total? dose',
    'dose taken|used|prescribed|given', 'dose at discontinuation', 'highest strength', 'maximum strength', 'max daily dose',
    'dose mg day', 'dose per day', 'final dose', 'how much', 'amount taken', 'dose mg|achieved|attained|level', 'mg day|daily',
    'target dose', 'amount per day|dose', 'amount',
  ],
  inRows: ['str', 'mg', 'strength mg'],
  beside: 'daily day mg per maximum highest peak top tolerated reached achieved attained used tried taken prescribed given total final last strength medication drug',
  not: ['week|month|day|time|long|duration|length at|on', 'how long', 'duration', 'reached on', 'frequency', 'requested', 'date', 'form', 'number'],
  within: EARLIER,
  roles: ['patient'],
  rows: 'trials',
  value(from, ask) {
    const at = trialAt(from, ask);
    return at && text(`${at.path}.dose`, `${at.trial.name}: dose`, at.trial.dose);
  },
  examples: {
    yes: [{ label: 'Peak dosage', heading: 'Previous medications tried' }, { label: 'Amt per day', heading: 'Previous medications tried' }, { label: 'Dose', heading: 'Previous treatments tried' }, { label: 'Max dose', columns: ['Medication', 'Max dose', 'Outcome'] }],
    no: ['Dose', 'Dosage form'],
  },
});
