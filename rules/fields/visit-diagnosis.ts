import { field } from '../decide/field.ts';
import { identifier } from '../values/facts.ts';
import { lineOf } from '../values/lines.ts';

export default field({
  title: 'Diagnosis of a service line',
  says: [],
  inRows: ['icd', 'icd10', 'diagnosis cd', 'icd 10 diagnosis', 'diagnosis code', 'diagnosis', 'icd 10', 'icd 10 code', 'diagnosis icd 10', 'diagnosis code icd 10', 'icd code'],
  within: [
    'date of service', 'service date', 'amount billed', 'charge', 'procedure code', 'cpt', 'date of service procedure',
    'service line', 'date of service charge', 'visit date', 'date of visit', 'billed',
  ],
  kinds: ['reimbursement', 'hsa-fsa'],
  roles: ['patient'],
  rows: 'services',
  value(from, ask) {
    const line = lineOf(from, ask);
    return line && identifier('code', `${line.path.split('.')[0]}.diagnosisCodes`, 'Diagnosis of this service', line.diagnosisCodes?.[0]);
  },
  examples: { yes: [{ label: 'Diagnosis code', legend: 'Service lines', columns: ['Service line'] }], no: ['Diagnosis code', 'Diagnosis'] },
});
