import { sentence } from '../../wording/passage.ts';
import { part } from '../letter.ts';

export default part({ style: 'lines', says: () => [sentence('To whom it may concern:')] });
