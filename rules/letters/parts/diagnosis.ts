import { longDate } from '../../format/date.ts';
import { sentence } from '../../wording/passage.ts';
import { inside, list } from '../../wording/words.ts';
import { part } from '../letter.ts';
import { patient } from '../voice.ts';

export default part({
  heading: 'Diagnosis',
  style: 'paragraph',
  says: (at) => {
    const [first, ...others] = at.case.diagnoses;
    if (!first) return [];
    const main = sentence(`${patient(at).has} ${inside(first.description)} (${first.code}).${first.onsetDate ? ` Onset: ${longDate(first.onsetDate)}.` : ''}`, [{ path: 'diagnoses[0]', says: `${first.description} (${first.code})`, ...(first.onsetDate ? { date: first.onsetDate } : {}) }]);
    const rest = others.length === 0 ? [] : [sentence(`Also recorded: ${list(others.map((one) => `${inside(one.description)} (${one.code})`))}.`, others.map((one, n) => ({ path: `diagnoses[${n + 1}]`, says: `${one.description} (${one.code})` })))];
    return [main, ...rest];
  },
  gaps: ({ case: one }) => (one.diagnoses.length > 0 ? [] : ['No diagnosis is recorded.']),
});
