import { field } from '../decide/field.ts';
import { answers } from '../format/options.ts';
import { fact } from '../values/facts.ts';
import { coverageOf } from '../values/party.ts';

const OUT = /\bout[- ]of[- ]network\b|\bnon-?(?:participating|contracted|network|par)\b|\bnot (?:in (?:the |our |my )?network|participating|contracted)\b/i;
/** Where somebody's need or journey is an answer too, being out of network is one of several that may be true, but the one that is recorded. */
const MORE = /\b(?:emergency|urgent)\b.{0,40}\bout[- ]of[- ]network\b|\bout[- ]of[- ]network\b.{0,40}\b(?:emergency|urgent|referr|authori|foreign|abroad|travel)/i;

export default field({
  title: 'Why the claim is sent',
  says: ['claim|reimbursement|submission reason'],
  not: ['denial', 'denied', 'appeal', 'explain', 'describe', 'late', 'expedited', 'authorization', 'adjustment', 'code'],
  options: [
    ['out of network', 'non participating', 'nonparticipating', 'not in network', 'not participating', 'not contracted'],
    ['emergency', 'outside u|united|country', 'foreign|abroad|overseas', 'travel|traveling|travelling', 'urgent care', 'did|would|could|will not bill|file|submit', 'no card', 'card not', 'other insurance', 'primary insurance', 'new member'],
  ],
  optionsNot: ['in network', 'in * network', 'deny', 'denied', 'dispute'],
  kinds: ['reimbursement'],
  roles: ['patient'],
  value(from, ask) {
    const held = coverageOf(from, 'patient', ask.coverageIndex);
    const fit = answers(ask.control.options ?? []).filter(({ label }) => OUT.test(label));
    if (!/\b(?:why|reason)\b/i.test(ask.control.label)) return undefined;
    if (held?.coverage.network !== 'out' || fit.length !== 1 || !fit[0] || MORE.test(fit[0].label)) return undefined;
    return { is: 'choice', id: 'out', label: fit[0].label, also: [], facts: [fact(`${held.path}.network`, 'Network: out of network')] };
  },
  examples: {
    yes: [{ label: 'Claim submission reason', kind: 'reimbursement' }],
    no: ['Reason for denial', 'Reason for visit', 'Explain why you are submitting this claim', 'Amount you are asking us to pay'],
  },
});
