import { field } from '../decide/field.ts';
import { answers } from '../format/options.ts';
import { fact } from '../values/facts.ts';
import { latestDenial } from '../values/rows.ts';

const CLAIM = /\bpost-? ?service\b|\bclaims?\b|\balready\b|\bpayment\b|\bpaid\b|\bretro|\bafter (?:the )?(?:service|care|treatment)\b|\bhave (?:received|had)\b|\bwas (?:provided|given|rendered)\b/;
const BEFORE = /\bpre-? ?service\b|\bauthori[sz]|\bpre-?auth|\bpre-?cert|\bnot (?:yet )?(?:been )?(?:received|given|rendered|provided|had|got|gotten)\b|\bdenied request\b|\brequest for (?:care|service|coverage|treatment)|\bbefore (?:the )?(?:service|care|treatment)\b|\bfuture\b|\byet to\b|\bpre-?approv|\bapproval\b/;

export default field({
  title: 'What is appealed',
  says: [
    'type of appeal', 'appeal type', 'type of denial', 'what are you appealing', 'is this appeal for', 'appeal for',
    'type of service pre or? post', 'appeal category', 'type of issue', 'service status', 'prior service or post service',
    'what is appeal about', 'type of claim', 'what did we decide', 'what kind of decision', 'kind of denial|appeal',
    'what type of denial|appeal|decision', 'pre or post service', 'pre service or post service', 'denial type',
    'category of appeal|denial', 'dispute|appeal type', 'denial was for', 'appeal concern|regarding', 'what kind of denial', 'appeal relates to', 'said no to', 'what we|they said no to',
    'i am appealing', 'appeal concerns', 'appeal is for', 'this appeal is about|for', 'what was denied', 'status of service', 'dispute type', 'type of dispute',
  ],
  not: ['dated', 'level', 'reason', 'grievance'],
  options: [
    ['pre service', 'prior service', 'authorization', 'prior authorization', 'denied request', 'not yet received', 'not received', 'not yet rendered', 'not yet provided', 'not had', 'request for approval', 'have not had', 'pre approving'],
    ['post service', 'claim', 'denied claim', 'claim payment', 'already received', 'already rendered', 'already provided', 'already had', 'denial of payment', 'claim for payment', 'already got', 'already happened'],
  ],
  kinds: ['appeal'],
  roles: ['patient'],
  value(from, ask) {
    const held = latestDenial(from);
    if (!held) return undefined;
    // Answers that mix what was denied with why it was leave two that are true.
    if (ask.control.options?.some((one) => /medical(?:ly)? necess|experimental|network|benefit|step therapy/i.test(one.label))) return undefined;
    const claim = held.denial.subject === 'claim';
    const facts = [fact(`${held.path}.subject`, `Denied: ${held.denial.subject}`, held.denial.date)];
    const fit = answers(ask.control.options ?? []).filter(({ label }) => {
      const said = label.toLowerCase();
      return BEFORE.test(said) !== CLAIM.test(said) && CLAIM.test(said) === claim;
    });
    if (fit.length === 1 && fit[0]) return { is: 'choice', id: held.denial.subject, label: fit[0].label, also: [], facts };
    return { is: 'choice', id: held.denial.subject, label: claim ? 'Claim' : 'Prior authorization', also: claim ? ['Claim denial', 'Post-service', 'Payment', 'Denied claim', 'Claim payment', 'Post service', 'Post-service claim', 'Post-service (claim)', 'Claim appeal', 'Post-service appeal', 'Claim for care that was already given', 'A claim for care that was already given', 'Care already received', 'Post-service (care already received)', 'Service already received', 'Claim already processed', 'Paying for care that already happened', 'Paying for care I already had', 'Care I already got', 'Care you already received', 'Retrospective', 'Retrospective review', 'Post-service claim denial'] : ['Prior authorization denial', 'Pre-service', 'Authorization', 'Denied authorization', 'Pre service', 'Preauthorization', 'Pre-service (authorization)', 'Pre-service appeal', 'Pre-service authorization', 'Precertification', 'Pre-service denial', 'Pre-authorization denial', 'Preauthorization denial', 'Care not received yet', 'Pre-service (care not received yet)', 'Denied prior authorization', 'Prior authorization request', 'Pre-approving care', 'Care not yet received', 'Care I have not had yet', 'Prospective', 'Prospective review'], facts };
  },
  examples: { yes: [{ label: 'Type of appeal', kind: 'appeal' }, { label: 'Appeal type', kind: 'appeal' }], no: ['Appeal level', 'Reason for appeal'] },
});
