import { sentence } from '../../wording/passage.ts';
import { part } from '../letter.ts';
import { addressLines } from './sender.ts';

/** What a claim asks of the patient beside the name: address, sex and insurer. */
export default part({
  style: 'lines',
  says: ({ case: one, coverage }) => [
    ...(coverage ? [sentence(`Insurer: ${coverage.payer.name}`, [{ path: `coverages[${one.coverages.indexOf(coverage)}].payer.name`, says: coverage.payer.name }])] : []),
    ...(one.patient.sex === 'unknown' ? [] : [sentence(`Sex: ${one.patient.sex}`, [{ path: 'patient.sex', says: one.patient.sex }])]),
    ...addressLines(one.patient.address, 'patient.address'),
  ],
});
