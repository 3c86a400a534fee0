import { longDate } from '../../format/date.ts';
import { sentence } from '../../wording/passage.ts';
import { part } from '../letter.ts';

export default part({
  heading: 'The decision',
  style: 'paragraph',
  says: ({ denial, case: one }) => {
    if (!denial) return [];
    const { decision, path } = denial;
    const of = decision.subject === 'claim' ? 'the claim' : 'prior authorization';
    const first = sentence(`On ${longDate(decision.date)} ${of} was ${decision.outcome === 'partial' ? 'approved in part only' : 'denied'}.`, [{ path: `${path}.date`, says: `${of} ${decision.outcome}`, date: decision.date }]);
    const quoted = decision.quoted ? [sentence(`The letter says: “${decision.quoted}”`, [{ path: `${path}.quoted`, says: decision.quoted }])] : [];
    const code = decision.carc ? [sentence(`The reason code is ${decision.carc}.`, [{ path: `${path}.carc`, says: decision.carc }])] : [];
    const before = (one.decisions ?? []).map((earlier, n) => ({ earlier, n })).filter(({ earlier }) => earlier.outcome !== 'approved' && earlier.subject === decision.subject && earlier.date < decision.date).map(({ earlier, n }) => sentence(`It follows the denial of ${longDate(earlier.date)}${earlier.referenceNumber ? ` (reference ${earlier.referenceNumber})` : ''}.`, [{ path: `decisions[${n}]`, says: 'denied', date: earlier.date }]));
    return [first, ...quoted, ...code, ...before];
  },
  gaps: ({ denial }) => (denial && !denial.decision.quoted ? ['The denial’s own words are not recorded: copy them from the letter.'] : []),
});
