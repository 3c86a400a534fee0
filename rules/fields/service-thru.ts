import { field } from '../decide/field.ts';
import dateOfServiceEnd from './date-of-service-end.ts';

/** "To" alone stands for the last date of service where its section speaks of those. */
export default field({
  title: 'Dates of service, to',
  says: ['last day', 'to', 'thru', 'through', 'ending', 'last', 'until'],
  not: ['from', 'referred', 'paid', 'birth', 'start', 'first', 'assigned', 'related', 'due'],
  within: ['when was care|service|visit|treatment', 'when did you get care', 'date of service', 'dos', 'service date', 'date of treatment', 'treatment date', 'date of care', 'period of service', 'service period'],
  notWithin: ['tried', 'failed', 'outcome', 'history', 'previous', 'past', 'prior medication|treatment|therapy|trial', 'other insurance', 'hospital', 'unable to work', 'employment'],
  kinds: ['reimbursement', 'hsa-fsa', 'appeal'],
  roles: ['patient'],
  rows: 'services',
  value: (from, ask) => dateOfServiceEnd.value(from, ask),
  examples: { yes: [{ label: 'Thru', heading: 'Dates of service', kind: 'reimbursement' }], no: ['Thru', 'Dates of service', { label: 'To', heading: 'Previous treatments tried' }] },
});
