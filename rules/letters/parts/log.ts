import { sentence } from '../../wording/passage.ts';
import { part } from '../letter.ts';

/** Lines to write on during the call. */
export default part({ heading: 'Log of this call', style: 'lines', says: () => ['Date and time', 'Spoke with', 'Call reference number', 'What was said', 'What comes next, and by when'].map((what) => sentence(`${what}: ______________________________`)) });
