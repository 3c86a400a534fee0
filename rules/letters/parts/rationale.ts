import { sentence } from '../../wording/passage.ts';
import { part } from '../letter.ts';

export default part({
  style: 'paragraph',
  says: ({ case: one, voice }) => {
    const own = one.request?.rationale;
    const facts = [{ path: 'request.rationale', says: own ?? '' }];
    return own ? [sentence(voice === 'clinician' ? own : `The prescriber writes: “${own}”`, facts)] : [];
  },
});
