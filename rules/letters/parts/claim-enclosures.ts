import { sentence } from '../../wording/passage.ts';
import { part } from '../letter.ts';

export default part({ heading: 'Enclosures', style: 'list', says: () => [sentence('The plan’s member claim form'), sentence('The superbill'), sentence('Proof of payment')] });
