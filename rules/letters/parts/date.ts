import { longDate } from '../../format/date.ts';
import { sentence } from '../../wording/passage.ts';
import { part } from '../letter.ts';

export default part({ style: 'lines', says: ({ today }) => [sentence(longDate(today))] });
