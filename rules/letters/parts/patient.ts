import { longDate } from '../../format/date.ts';
import { sentence } from '../../wording/passage.ts';
import { part } from '../letter.ts';
import { fullName } from '../voice.ts';

/** The patient, without the numbers of an insurance that the paper does not go to. */
export default part({
  style: 'lines',
  says: ({ case: one }) => [
    sentence(`Patient: ${fullName(one.patient)}`, [{ path: 'patient', says: fullName(one.patient) }]),
    sentence(`Date of birth: ${longDate(one.patient.birthDate)}`, [{ path: 'patient.birthDate', says: one.patient.birthDate, date: one.patient.birthDate }]),
  ],
});
