import { sentence } from '../../wording/passage.ts';
import { part } from '../letter.ts';

/** Diagnoses as a claim lists them: lettered, the code first. */
export default part({
  heading: 'Diagnoses (ICD-10-CM)',
  style: 'lines',
  says: ({ case: one }) => one.diagnoses.slice(0, 12).map(({ code, description }, at) => sentence(`${String.fromCharCode(65 + at)}. ${code} ${description}`, [{ path: `diagnoses[${at}]`, says: code }])),
});
