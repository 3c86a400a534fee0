import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';
import { latestDenial } from '../values/rows.ts';

export default field({
  title: 'What is appealed',
  says: [
    'type of appeal', 'appeal type', 'type of denial', 'what are you appealing', 'is this appeal for', 'appeal for',
    'type of service pre or? post', 'appeal category', 'type of issue', 'service status', 'prior service or post service',
    'what is appeal about', 'type of claim', 'what did we decide', 'what kind of decision', 'kind of denial|appeal',
    'what type of denial|appeal|decision', 'pre or post service', 'pre service or post service', 'denial type',
    'category of appeal|denial', 'dispute|appeal type', 'denial was for', 'appeal concern|regarding', 'this appeal is about|for',
    'what kind of denial', 'appeal relates to', 'said no to', 'what we|they said no to',
  ],
  not: ['level', 'reason', 'grievance'],
  options: [['pre service', 'prior service'], ['post service']],
  roles: ['patient'],
  value(from, ask) {
    const held = latestDenial(from);
    if (!held) return undefined;
    // Answers that mix what was denied with why it was leave two that are true.
    if (ask.control.options?.some((one) => /medical(?:ly)? necess|experimental|network|benefit|step therapy/i.test(one.label))) return undefined;
    const claim = held.denial.subject === 'claim';
    return { is: 'choice', id: held.denial.subject, label: claim ? 'Claim' : 'Prior authorization', also: claim ? ['Claim denial', 'Post-service', 'Payment', 'Denied claim', 'Claim payment', 'Post service', 'Post-service claim', 'Post-service (claim)', 'Claim appeal', 'Post-service appeal', 'Claim for care that was already given', 'A claim for care that was already given', 'Care already received', 'Post-service (care already received)', 'Service already received', 'Claim already processed', 'Paying for care that already happened', 'Paying for care I already had', 'Care I already got', 'Care you already received', 'Retrospective', 'Retrospective review', 'Post-service claim denial'] : ['Prior authorization denial', 'Pre-service', 'Authorization', 'Denied authorization', 'Pre service', 'Preauthorization', 'Pre-service (authorization)', 'Pre-service appeal', 'Pre-service authorization', 'Precertification', 'Pre-service denial', 'Pre-authorization denial', 'Preauthorization denial', 'Care not received yet', 'Pre-service (care not received yet)', 'Denied prior authorization', 'Prior authorization request', 'Pre-approving care', 'Care not yet received', 'Care I have not had yet', 'Prospective', 'Prospective review'], facts: [fact(`${held.path}.subject`, `Denied: ${held.denial.subject}`, held.denial.date)] };
  },
  examples: { yes: ['Type of appeal', 'Appeal type'], no: ['Appeal level', 'Reason for appeal'] },
});
