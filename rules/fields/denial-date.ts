import { field } from '../decide/field.ts';
import { date } from '../values/facts.ts';
import { latestDenial } from '../values/rows.ts';

export default field({
  title: 'Date of the denial',
  says: [
    'denial date', 'date of denial', 'date of decision', 'decision date', 'date of denial letter|notice', 'denial letter|notice date',
    'date on denial letter', 'date denied', 'initial denial notification date', 'date of notice', 'notice date',
    'date of determination', 'determination date', 'date of adverse determination', 'denial notification date',
    'date of initial denial', 'date of eob', 'eob date', 'date of letter', 'letter date', 'date of denial notice',
    'date of organization determination', 'date notified of denial', 'date of initial determination',
    'date of adverse benefit determination', 'date of coverage decision|determination', 'initial denial date', 'date on letter',
    'date you received denial', 'remittance msn ra date', 'remittance date', 'msn date', 'ra date',
    'date on our? denial letter|notice', 'date on notice', 'initial decision date', 'date of our? letter|decision',
    'date of initial decision', 'date you received our decision', 'date of medicare decision', 'date printed on our? notice',
    'date printed on notice', 'date on explanation of benefit', 'date on eob', 'date of plan decision', 'date of first denial letter',
    'first denial letter',
  ],
  not: ['reconsideration', 'birth', 'service', 'second', 'final'],
  roles: ['patient'],
  value(from) {
    const held = latestDenial(from);
    return held && date(`${held.path}.date`, 'Denied on', held.denial.date);
  },
  examples: {
    yes: ['Initial Denial Notification Date(s)', 'Date of denial', 'Denial date'],
    no: ['Reconsideration Denial Notification Date(s)', 'Date of service'],
  },
});
