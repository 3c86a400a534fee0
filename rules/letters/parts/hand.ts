import { sentence } from '../../wording/passage.ts';
import { part } from '../letter.ts';
import { prescriberName } from '../voice.ts';

/** Where the provider signs by hand, as box 31 of a CMS-1500 wants it: nobody is signed for. */
export default part({
  style: 'lines',
  says: ({ case: one }) => {
    const name = prescriberName(one);
    return [sentence(`Signature of ${name ?? 'the provider'}: ______________________________`, name ? [{ path: 'prescriber', says: name }] : []), sentence('Date: ______________________________')];
  },
});
