import { field } from '../decide/field.ts';
import dateOfService from './date-of-service.ts';

/** "From" alone stands for the first date of service where its section speaks of those. */
export default field({
  title: 'Dates of service, from',
  says: ['first day', 'from', 'begin', 'beginning', 'start', 'first'],
  not: ['to', 'through', 'thru', 'referred', 'birth', 'refund', 'end', 'last'],
  within: ['when was care|service|visit|treatment', 'when did you get care', 'date of service', 'dos', 'service date', 'date of treatment', 'treatment date', 'date of care', 'period of service', 'service period'],
  notWithin: ['tried', 'failed', 'outcome', 'history', 'previous', 'past', 'prior medication|treatment|therapy|trial', 'other insurance', 'hospital', 'unable to work', 'employment'],
  kinds: ['reimbursement', 'hsa-fsa', 'appeal'],
  roles: ['patient'],
  rows: 'services',
  value: (from, ask) => dateOfService.value(from, { ...ask, control: { ...ask.control, label: 'Date of service from' } }),
  examples: { yes: [{ label: 'From', heading: 'Dates of service', kind: 'reimbursement' }], no: ['From', 'Dates of service', { label: 'From', heading: 'Previous treatments tried' }] },
});
