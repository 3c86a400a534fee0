import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';
import { trialAt } from '../values/lines.ts';
import { trialRows } from '../values/rows.ts';
import { EARLIER } from '../values/earlier.ts';

export default field({
  title: 'Earlier treatment',
  says: [
    'medication', 'drug', 'medication name', 'drug name', 'treatment', 'name', 'treatment name',
    'name of medication|drug|treatment', 'therapy', 'medication tried', 'drug tried', 'therapy tried',
    'previous medication|treatment|therapy', 'prior medication|treatment|therapy', 'medication therapy', 'drug therapy',
    'past medication', 'name of medication or therapy', 'medication or treatment', 'treatment tried', 'medication failed',
    'failed medication|drug|treatment', 'antidepressant', 'previous drug', 'medication previously tried', 'agent',
    'drug or treatment', 'treatment or medication', 'drug name generic or brand', 'prior antidepressant', 'prior drug',
    'previous antidepressant', 'psychotherapy', 'type of therapy|psychotherapy|treatment', 'medication treatment', 'modality',
    'treatment medication', 'generic name', 'therapy type', 'medication tried and failed', 'drug tried and failed',
    'drug treatment', 'therapy name', 'formulary alternative', 'drug generic name', 'drug or therapy', 'medicine generic?',
    'medicine', 'name of medicine', 'medicine tried', 'name of agent', 'drug agent', 'treatment modality', 'therapy modality',
    'prior agent', 'step drug', 'alternative tried|used|attempted', 'rx name', 'med name?', 'what was taken|tried|used',
    'kind of therapy|treatment|counseling|psychotherapy', 'therapy model', 'device or? modality', 'device', 'medicine taken|used',
    'type of counseling|intervention', 'form of therapy|psychotherapy', 'augmentation agent|drug|medication|strategy',
    'psychotherapy modality|type', 'counseling type', 'drug taken|used', 'medication taken|used', 'treatment used|received|given',
    'neuromodulation type?', 'procedure', 'generic brand', 'brand generic', 'approach',
  ],
  inRows: ['alternative', 'formulary|preferred|covered alternative|agent', 'generic', 'trial', 'rx', 'product', 'course', 'prescription', 'type'],
  beside: 'generic brand tried failed oral prior past previous earlier antidepressant drug medication treatment therapy step formulary taken used attempted name preferred psychotropic augmentation augmenting model type kind cbt ipt dbt tms ect vns',
  not: [
    'dose', 'date', 'outcome', 'reason', 'list', 'requested', 'length', 'allergy', 'class', 'start', 'end', 'strength', 'why',
    'yes', 'duration', 'how', 'current', 'response', 'prescriber', 'code', 'frequency', 'describe', 'has', 'brand name',
  ],
  within: EARLIER,
  notWithin: ['current medication'],
  roles: ['patient'],
  rows: 'trials',
  value(from, ask) {
    // Boxes to tick are all of them at once.
    if (ask.row === undefined && ask.control.widget === 'checkbox' && (ask.control.options?.length ?? 0) > 2) {
      const all = trialRows(from, ask.context);
      return all[0] && { is: 'choices', choices: all.map(({ trial }) => ({ id: trial.name, label: trial.name, also: trial.brand ? [trial.brand] : [] })), facts: all.map((one) => fact(`${one.path}.name`, one.trial.name, one.trial.startDate)) };
    }
    const at = trialAt(from, ask);
    return at && { is: 'text', text: at.trial.name, also: at.trial.brand ? [at.trial.brand] : [], facts: [fact(`${at.path}.name`, at.trial.brand ? `${at.trial.name} (${at.trial.brand})` : at.trial.name, at.trial.startDate)] };
  },
  examples: {
    yes: [{ label: 'Alternative', columns: ['Alternative', 'From', 'To', 'What happened'], heading: 'Formulary alternatives already tried' }, { label: 'Step drug', heading: 'Previous medications tried' }, { label: 'Therapy model (CBT, IPT, DBT)', heading: 'Trials of psychotherapy' }, { label: 'What was taken', columns: ['What was taken', 'Why stopped'] }, 
      { label: 'Medication', heading: 'Previous medications tried' }, { label: 'Drug name', columns: ['Drug name', 'Dates', 'Outcome'] },
      { label: 'Medication 1', heading: 'Medications tried and failed' },
    ],
    no: ['Medication', 'Drug name', 'Requested medication'],
  },
});
