import { sentence } from '../../wording/passage.ts';
import { part } from '../letter.ts';
import { phoneShown } from '../voice.ts';
import { addressLines } from './sender.ts';

export default part({
  style: 'lines',
  says: ({ coverage, case: one }) => {
    if (!coverage) return [];
    const path = `coverages[${one.coverages.indexOf(coverage)}].payer`;
    const { payer } = coverage;
    return [sentence(payer.name, [{ path: `${path}.name`, says: payer.name }]), ...addressLines(payer.address, `${path}.address`), ...(payer.fax ? [sentence(`Fax ${phoneShown(payer.fax)}`, [{ path: `${path}.fax`, says: payer.fax }])] : [])];
  },
  gaps: ({ coverage }) => (!coverage ? ['No insurance is recorded.'] : coverage.payer.address || coverage.payer.fax ? [] : [`No address or fax of ${coverage.payer.name} is recorded: take it from the denial letter or the card.`]),
});
