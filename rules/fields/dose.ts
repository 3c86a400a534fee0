import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'Dose',
  says: [
    'dose', 'dosage', 'strength', 'dose strength', 'dosage strength', 'requested dose|dosage', 'dose requested', 'drug strength',
    'medication strength|dose|dosage', 'strength and? dose', 'dose mg', 'drug dose|dosage', 'prescribed dose',
    'dose per administration|treatment|infusion|session', 'dose rate', 'dose each session|administration|infusion|treatment',
    'dose per visit', 'dose and rate', 'dose or rate', 'dose per session', 'dose each', 'each dose', 'amount per dose',
  ],
  not: [
    'form', 'maximum', 'highest', 'missed', 'frequency', 'directions', 'taper', 'last', 'reached', 'which', 'ndc', 'drug dose',
    'route',
  ],
  notWithin: [
    'tried', 'failed', 'previous', 'past', 'history', 'outcome', 'current medication', 'prior medication|treatment|therapy|trial|drug',
    'response', 'reason stopped|discontinued', 'reason for failure|stopping|discontinuation',
  ],
  roles: ['patient'],
  value: (from) => text('request.dose', 'Dose:', from.request?.dose),
  examples: { yes: ['Dose', 'Strength:', 'Dosage'], no: ['Dosage Form:', { label: 'Dose', heading: 'Previous treatments' }, 'Frequency'] },
});
