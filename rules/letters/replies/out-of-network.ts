import { sentence } from '../../wording/passage.ts';
import { prescriberName } from '../voice.ts';
import { reply } from './reply.ts';

export default reply({
  title: 'Out of network',
  says: (at) => {
    const facts = at.denial ? [{ path: `${at.denial.path}.reason`, says: 'out of network', date: at.denial.decision.date }] : [];
    const name = at.case.facility?.name ?? prescriberName(at.case);
    return [
      sentence('The denial says that the provider is outside the network.', facts),
      ...(name ? [sentence(`The treatment is given by ${name}.`, [{ path: at.case.facility ? 'facility.name' : 'prescriber', says: name }])] : []),
      sentence('Does a provider in the network give this same treatment, soon and within reach? Then please name that provider.', facts),
      sentence('If there is none, please cover the treatment at the in-network level as a network-gap exception.', facts),
    ];
  },
  gaps: () => ['Whether the network has a provider of this treatment is not recorded: ask the insurer, and write the answer in.'],
});
