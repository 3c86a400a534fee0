import adequate from '../../wording/passages/adequate.ts';
import { longest, part } from '../letter.ts';

export default part({ style: 'paragraph', says: (at) => longest(adequate, at) });
