import { part } from '../letter.ts';
import { insured } from './subject.ts';

export default part({ style: 'lines', says: insured, gaps: ({ coverage }) => (coverage ? [] : ['No member ID is recorded.']) });
