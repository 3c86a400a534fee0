import { className, isAntidepressant } from '../clinical/antidepressants.ts';
import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';
import { trialRows } from '../values/rows.ts';

const LONG: Record<string, string[]> = {
  SSRI: ['Selective serotonin reuptake inhibitor', 'SSRIs', 'SSRI (selective serotonin reuptake inhibitor)', 'Selective serotonin reuptake inhibitor (SSRI)', 'Selective serotonin reuptake inhibitors (SSRI)'],
  SNRI: ['Serotonin-norepinephrine reuptake inhibitor', 'SNRIs', 'SNRI (serotonin-norepinephrine reuptake inhibitor)', 'Serotonin-norepinephrine reuptake inhibitor (SNRI)', 'Serotonin norepinephrine reuptake inhibitors (SNRI)'],
  TCA: ['Tricyclic', 'Tricyclic antidepressant', 'TCAs', 'Tricyclic antidepressant (TCA)', 'Tricyclic antidepressants (TCA)'],
  MAOI: ['Monoamine oxidase inhibitor', 'MAOIs', 'Monoamine oxidase inhibitor (MAOI)'],
  NDRI: ['Bupropion', 'Norepinephrine-dopamine reuptake inhibitor', 'Bupropion (NDRI)', 'NDRI (bupropion)'], NaSSA: ['Mirtazapine', 'Tetracyclic', 'Mirtazapine (NaSSA)'],
};

export default field({
  title: 'Classes of antidepressants tried',
  says: [
    'antidepressant class|classes tried|failed|used', 'which antidepressant class|classes',
    'which antidepressant class|classes were? tried|failed|used', 'class|classes of antidepressant tried|failed|used',
    'class|classes tried|failed', 'drug|medication class|classes tried|failed', 'antidepressant class|classes * tried|failed|used',
    'class|classes * tried|failed|used',
  ],
  not: ['number', 'how many', 'at least', 'list', 'reason', 'date'],
  roles: ['patient'],
  value(from, ask) {
    // Boxes only: a line to write in takes the treatments themselves.
    if (ask.control.widget !== 'checkbox' || (ask.control.options?.length ?? 0) < 2) return undefined;
    const failed = /\bfail/i.test(ask.control.label);
    const rows = trialRows(from, []).filter(isAntidepressant).filter(({ trial }) => trial.outcome !== 'ongoing' && trial.outcome !== 'contraindicated' && !(failed && ['response', 'intolerance'].includes(trial.outcome)));
    const names = [...new Set(rows.flatMap((row) => className(row) ?? []))];
    return names.length === 0 ? undefined : { is: 'choices', choices: names.map((name) => ({ id: name, label: name, also: LONG[name] ?? [] })), facts: rows.map((row) => fact(row.path, `${row.trial.name}: ${className(row) ?? ''}`, row.trial.startDate)) };
  },
  examples: { yes: ['Antidepressant classes tried', 'Which antidepressant classes were tried?'], no: ['Drug class', 'Number of antidepressant classes tried'] },
});
