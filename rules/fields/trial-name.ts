import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';
import { trialAt } from '../values/lines.ts';

export default field({
  title: 'Earlier treatment',
  says: [
    'medication', 'drug', 'medication name', 'drug name', 'treatment', 'name', 'treatment name', 'name of medication|drug|treatment',
    'therapy', 'medication tried', 'drug tried', 'therapy tried', 'previous medication|treatment|therapy',
    'prior medication|treatment|therapy', 'medication therapy', 'drug therapy', 'past medication', 'name of medication or therapy',
    'medication or treatment', 'treatment tried', 'medication failed', 'failed medication|drug|treatment', 'antidepressant',
    'previous drug', 'medication previously tried', 'agent', 'drug or treatment', 'treatment or medication',
    'drug name generic or brand', 'prior antidepressant', 'prior drug', 'previous antidepressant', 'psychotherapy',
    'type of therapy|psychotherapy|treatment', 'medication treatment', 'modality', 'treatment medication', 'generic name',
    'therapy type', 'medication tried and failed', 'drug tried and failed', 'drug treatment', 'therapy name', 'formulary alternative',
    'drug generic name', 'drug or therapy', 'medicine generic?', 'medicine', 'name of medicine', 'medicine tried', 'name of agent',
    'drug agent', 'treatment modality', 'therapy modality', 'prior agent',
  ],
  not: [
    'dose', 'date', 'outcome', 'reason', 'list', 'requested', 'length', 'allergy', 'class', 'start', 'end', 'strength', 'why', 'yes',
    'duration', 'how', 'current', 'response', 'brand', 'prescriber', 'code', 'frequency', 'describe', 'has',
  ],
  within: [
    'tried', 'failed', 'previous', 'past', 'prior medication|treatment|therapy|trial|drug|antidepressant|pharmacologic|psychotherapy',
    'outcome', 'reason for failure|stopping|discontinuation', 'reason stopped|discontinued', 'response', 'treatment history',
    'medication history', 'drug history', 'earlier', 'history', 'step therapy', 'therapeutic failure', 'result', 'earlier treatment',
    'drug therapy to date', 'therapy to date', 'medication trial|trials', 'trial', 'stopped', 'what happened',
  ],
  notWithin: ['current medication'],
  roles: ['patient'],
  rows: 'trials',
  value(from, ask) {
    const at = trialAt(from, ask);
    return at && { is: 'text', text: at.trial.name, also: at.trial.brand ? [at.trial.brand] : [], facts: [fact(`${at.path}.name`, at.trial.brand ? `${at.trial.name} (${at.trial.brand})` : at.trial.name, at.trial.startDate)] };
  },
  examples: {
    yes: [
      { label: 'Medication', heading: 'Previous medications tried' }, { label: 'Drug name', columns: ['Drug name', 'Dates', 'Outcome'] },
      { label: 'Medication 1', heading: 'Medications tried and failed' },
    ],
    no: ['Medication', 'Drug name', 'Requested medication'],
  },
});
