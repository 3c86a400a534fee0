import status from '../../wording/passages/status.ts';
import { longest, part } from '../letter.ts';

export default part({ heading: 'What the drug is approved for', style: 'paragraph', says: (at) => longest(status, at) });
