import { sentence } from '../../wording/passage.ts';
import { longDate } from '../../format/date.ts';
import { list } from '../../wording/words.ts';
import { part } from '../letter.ts';
import { fullName } from '../voice.ts';

/** What to have at hand on the phone. */
export default part({
  heading: 'Have at hand',
  style: 'list',
  says: ({ case: one, coverage }) => {
    const at = coverage ? `coverages[${one.coverages.indexOf(coverage)}]` : '';
    return [
      sentence(`${fullName(one.patient)}, born ${longDate(one.patient.birthDate)}`, [{ path: 'patient.birthDate', says: one.patient.birthDate, date: one.patient.birthDate }]),
      ...(coverage ? [sentence(`Member ID ${coverage.memberId}${coverage.groupNumber ? `, group ${coverage.groupNumber}` : ''}`, [{ path: `${at}.memberId`, says: coverage.memberId }])] : []),
      ...(one.diagnoses.length > 0 ? [sentence(`Diagnosis: ${list(one.diagnoses.map(({ code }) => code))}`, one.diagnoses.map(({ code }, n) => ({ path: `diagnoses[${n}]`, says: code })))] : []),
      ...((one.request?.services ?? []).length > 0 ? [sentence(`Codes: ${list((one.request?.services ?? []).map(({ code }) => code))}`, (one.request?.services ?? []).map(({ code }, n) => ({ path: `request.services[${n}]`, says: code })))] : []),
    ];
  },
});
