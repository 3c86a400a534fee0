import { sentence } from '../../wording/passage.ts';
import { therapy } from '../../wording/words.ts';
import { kind } from '../letter.ts';
import { needsCoverage, needsRequest } from '../unfit.ts';
import { patient, writer } from '../voice.ts';

export default kind({
  title: 'Network-gap exception or single case agreement',
  place: 7,
  use: 'Asks the plan to treat an out-of-network clinic as in network, because no other gives the treatment.',
  voices: ['biller', 'clinician', 'patient'],
  unfit: (at) => needsRequest(at) ?? needsCoverage(at) ?? (at.coverage?.network === 'out' ? undefined : 'The case does not say that the clinic is out of network.'),
  subject: () => 'Network-gap exception or single case agreement',
  opening: (at) => [
    sentence(`${writer(at).I} ask for a network-gap exception or a single case agreement${at.voice === 'patient' ? '' : ` for ${patient(at).name}`}.`, [{ path: 'coverages', says: 'network: out' }]),
    sentence(`It is for ${therapy(at.case)}.`, [{ path: 'request.drug', says: at.case.request?.drug ?? '' }]),
    ...(at.case.facility ? [sentence(`The treatment is given at ${at.case.facility.name}, which is not in the network.`, [{ path: 'facility.name', says: at.case.facility.name }])] : []),
  ],
  ask: ({ case: one, today }) => [
    sentence('Does a provider in the network give this same treatment, soon and within reach? Then please name that provider.'),
    sentence(`If there is none, please agree to ${(one.request?.services ?? []).length > 0 ? 'the codes above' : 'this treatment'} at the in-network level.`),
    sentence(`Please confirm it in writing${(one.request?.startDate ?? '') > today ? ' before the first date' : ''}.`),
  ],
  parts: ['sender', 'date', 'addressee', 'insured', 'greeting', 'opening', 'diagnosis', 'plan', 'history', 'charges', 'calls', 'network-check', 'ask', 'contact', 'signature'],
  examples: { yes: ['rivera', 'lindqvist'], no: ['nguyen-bell', 'okafor'] },
});
