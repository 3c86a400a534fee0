import { field } from '../decide/field.ts';
import { identifier } from '../values/facts.ts';
import { coverageOf } from '../values/party.ts';

export default field({
  title: 'Rx BIN',
  says: [
    'bin', 'rx bin', 'rx bin number', 'bin number', 'bank identification number', 'prescription|drug|rx bin number?', 'bin no', 'bin id',
    'bin 6 digit',
    'pharmacy|pbm|pharmacy benefit|card bin number?', 'pharmacy|rx benefit bin number?', 'bin bin', 'bin pharmacy',
    'pbm bin number?',
  ],
  not: ['sharp'],
  roles: ['patient', 'subscriber'],
  value(from, ask) {
    const held = coverageOf(from, ask.role, ask.coverageIndex);
    return held && identifier('other', `${held.path}.rxBin`, 'Rx BIN', held.coverage.rxBin);
  },
  examples: { yes: ['BIN', 'RxBIN', 'Rx BIN #', 'Prescription BIN', 'Pharmacy BIN', 'BIN/IIN'], no: ['Rx PCN', 'Cabin'] },
});
