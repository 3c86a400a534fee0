import { passage, sentence } from '../passage.ts';
import { longDate, therapy } from '../words.ts';

/** Where it was given, that the place is outside the network, and what the plan itself said about it. */
export default passage({
  title: 'Outside the network',
  topics: ['network-reason', 'reimbursement-reason'],
  order: 20,
  rank: 2.5,
  says: ({ case: one, coverage, topic }) => {
    if (!coverage || coverage.network !== 'out') return [];
    const path = `coverages[${one.coverages.indexOf(coverage)}].network`;
    const place = one.facility?.name ?? one.prescriber?.practiceName;
    const drug = therapy(one) ?? 'The treatment';
    const main = sentence(`${place ?? 'The provider'} is outside the plan's network${topic === 'network-reason' ? '' : '; please use the out-of-network benefits'}.`, [{ path, says: 'out of network' }, ...(place ? [{ path: one.facility ? 'facility.name' : 'prescriber.practiceName', says: place }] : [])]);
    if (topic !== 'network-reason') return [[main]];
    const given = sentence(`${drug.charAt(0).toUpperCase()}${drug.slice(1)} ${(one.visits ?? []).length > 0 ? 'was given' : 'is given'} there${one.diagnoses[0] ? ` for ${one.diagnoses[0].code}` : ''}.`, [{ path: 'request.drug', says: drug }]);
    const calls = (one.calls ?? []).map((call, at) => ({ call, at })).filter(({ call }) => /network/i.test(call.notes));
    const told = calls.map(({ call, at }) => sentence(`The plan said on ${longDate(call.date)}${call.reference ? ` (call reference ${call.reference})` : ''}: ${call.notes.replace(/\.$/, '')}.`, [{ path: `calls[${at}]`, says: call.notes, date: call.date }]));
    // That it is outside tells not why it was chosen: without the plan's own answer that is the person's to say.
    return told.length === 0 ? [] : [[main, given, ...told], [main, ...told]];
  },
  gaps: ({ coverage, topic }) => (topic !== 'network-reason' ? [] : coverage?.network === 'out' ? ['Whether a network provider offers this treatment is not recorded: ask the plan, and add its answer.'] : ['The case does not say that the provider is outside the network.']),
});
