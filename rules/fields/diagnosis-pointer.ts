import { field } from '../decide/field.ts';
import { identifier } from '../values/facts.ts';
import { lineOf } from '../values/lines.ts';

/** The letter by which a line of a CMS-1500 points at one of the diagnoses in its box 21. */
export default field({
  title: 'Diagnosis pointer',
  says: ['diagnosis pointer', 'dx pointer', 'diagnosis ptr', 'diag ptr', 'dx ptr', 'diag pointer', 'pointer'],
  kinds: ['reimbursement', 'appeal'],
  roles: ['patient'],
  rows: 'services',
  value(from, ask) {
    const line = ask.row === undefined ? undefined : lineOf(from, ask);
    const at = from.diagnoses.findIndex((one) => one.code === line?.diagnosisCodes?.[0]);
    return line && at >= 0 ? identifier('code', `${line.path.split('.')[0]}.diagnosisCodes`, 'Points at', 'ABCDEFGHIJKL'[at]) : undefined;
  },
  examples: { yes: [{ label: 'Diagnosis pointer', kind: 'reimbursement' }], no: ['Diagnosis code', 'Diagnosis'] },
});
