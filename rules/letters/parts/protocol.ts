import protocol from '../../wording/passages/protocol.ts';
import { longest, part } from '../letter.ts';

export default part({ heading: 'The protocol', style: 'paragraph', says: (at) => longest(protocol, at) });
