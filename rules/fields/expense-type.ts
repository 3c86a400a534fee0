import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';
import { lineOf } from '../values/lines.ts';

export default field({
  title: 'Kind of expense',
  says: [
    'type of health? care? expense',
    'kind|nature of expense', 'expense kind', 'service category', 'claim type', 'type of claim? expense', 'which category', 'type of expense is this', 'kind of claim', 'category of care|service',
    'expense type', 'type of expense', 'expense category', 'category of expense', 'category', 'claim category', 'expense class'],
  not: ['account', 'coverage', 'submission', 'appeal', 'denial', 'plan', 'provider'],
  kinds: ['reimbursement', 'hsa-fsa'],
  beside: 'this care health eligible claim service medical fits',
  roles: ['patient'],
  rows: 'services',
  value(from, ask) {
    const visits = from.visits ?? [];
    // What was given was care; a list that has no such line is left.
    if (!ask.control.options && ask.control.widget !== 'combobox') return undefined;
    if (visits.length === 0 || (ask.row !== undefined && !lineOf(from, ask))) return undefined;
    return { is: 'choice', id: 'medical', label: 'Medical', also: ['Medical expense', 'Medical care', 'Medical services', 'Health care', 'Healthcare', 'Medical (doctor, hospital)', 'Doctor or hospital', 'Medical visit'], facts: visits.slice(0, 1).map((visit) => fact('visits[0]', 'Care given', visit.date)) };
  },
  examples: { yes: [{ label: 'Expense type', kind: 'hsa-fsa' }], no: ['Type of appeal', 'Amount of expense'] },
});
