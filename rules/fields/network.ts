import { asksYesNo } from '../values/yes-no.ts';
import { field } from '../decide/field.ts';
import { choice, fact } from '../values/facts.ts';
import { coverageOf } from '../values/party.ts';
import { NETWORK } from '../values/choices.ts';

export default field({
  title: 'Network',
  says: [
    'provider|clinic|facility|doctor|physician|practitioner|practice|clinician in * network', 'network status on|at date|time of? service?', 'participation status on|at date|time of? service?', 'provider|clinician|physician|practitioner|doctor|facility belong|belongs to your|our|plan|member? plan? network',
    'in network out of? network', 'network status', 'participation status', 'network', 'in network or out of network',
    'provider network status', 'participating non participating', 'participating status', 'is provider in network',
    'in network provider', 'in network', 'par status', 'par non par', 'in network with plan', 'contracted', 'network participation',
    'they in our network', 'practice contracted with plan', 'par with plan', 'is practice contracted', 'provider in our network',
    'servicing provider in network of member product?', 'provider is in network', 'this provider is', 'contracted with',
    'is rendering|servicing|requesting|treating|billing? provider|facility in|out|participating of? network?',
    'provider|facility participating', 'provider participating with plan', 'is provider out of network', 'provider out of network',
    'out of network provider', 'is service out of network', 'provider network participation',
    'participating', 'par', 'participating provider', 'provider participating', 'is provider participating|contracted|par', 'provider contracted with plan', 'contracted with plan|insurer|payer|network', 'provider participation', 'participation', 'provider network', 'participating with plan|insurer|medicare', 'is facility|provider|practice|clinic in network', 'network par', 'contract status', 'contracted provider', 'contracted with u|our', 'participating in? network|plan', 'provider|facility|practice|physician|clinic participating in? with? network|plan|u', 'provider is', 'participating with u', 'oon provider', 'out of network', 'out of network request', 'non par provider', 'non participating provider', 'par provider',
    'inn oon', 'inn or oon', 'provider|facility status', 'in or out of network', 'in or? out of? network',
    'does|do provider|facility|clinic|practice|physician participate in|with plan|insurer|our network?',
    'provider|facility|clinic|practice|physician participate|participates', 'does|do provider|facility|clinic|practice participate',
    'was|is|were clinic|provider|facility|practice|physician in your|our|plan|member network?', 'in plan|your|our|member network', 'does|do * belong to * network', 'belong|belongs to plan|your|our network', 'is|was * part|member of * network', 'provider|facility|clinician|practice|physician part of network',
    'participating with|in plan|network', 'is? servicing|rendering|requesting|treating|billing|prescribing? provider|facility|clinic|practice|physician|practitioner participating|par|contracted with * plan|network|insurer|payer', 'provider|facility|clinic participating',
  ],
  not: [
    'exception', 'reason', 'name', 'why', 'explain', 'yes', 'benefit', 'claim', 'referral', 'authorization', 'emergency',
    'deductible', 'attempt', 'available', 'none', 'other',
    'name of network', 'study', 'patient participating', 'member participating', 'requested', 'level', 'psychotherapy', 'participant', 'gap', 'any', 'deficiency', 'adequacy', 'pharmacy', 'not available', 'rems', 'program', 'willing',
  ],
  options: [['in network', 'par', 'participating', 'contracted'], ['out of network', 'non par', 'oon', 'non participating', 'nonparticipating', 'not contracted', 'non contracted', 'not participating', 'not in network']],
  yesNo: true,
  roles: ['facility'],
  value(from, ask) {
    const held = coverageOf(from, 'patient', ask.coverageIndex);
    const word = held?.coverage.network ? NETWORK[held.coverage.network] : undefined;
    // "In network?" with yes and no.
    if (held && word && asksYesNo(ask.control)) return held.coverage.network === 'unknown' ? undefined : { is: 'yes-no', yes: held.coverage.network === (/out.of.network|\boon\b|non.?par|not (?:contract|particip|in.network)/i.test(ask.control.label) ? 'out' : 'in'), facts: [fact(`${held.path}.network`, `Network: ${word.label}`)] };
    return held && word && choice(`${held.path}.network`, 'Network:', held.coverage.network, word.label, word.also);
  },
  examples: {
    yes: [
      'Does this clinician belong to your plan’s network?', 'In Network / Out of Network', 'Network status', 'Participating?', 'Par/Non-par', 'Is the provider contracted with the plan?', 'Is the servicing provider participating with Acme or the local Blue plan?',
      'Provider participation',
    ],
    no: ['Reason for out of network request', 'Study participation', 'Is an in-network provider not available?'],
  },
});
