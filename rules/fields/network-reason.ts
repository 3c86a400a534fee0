import { field } from '../decide/field.ts';

export default field({
  title: 'Why the provider is out of network',
  says: [
    'why was an out of network provider used', 'why out of network', 'reason for using an? out of network provider',
    'reason for an? out of network provider|service|care|request|referral|exception', 'why you used an out of network provider',
    'explain why out of network provider', 'out of network justification|rationale|reason',
    'reason for seeking out of network care', 'reason for network exception', 'network exception reason',
    'why in network provider cannot be used', 'reason in network provider not used', 'why service cannot be provided in network',
    'why did you go out of network', 'why you went out of network', 'why out of network care',
    'why was service|care|treatment obtained|received|provided outside|out of? network',
    'service|care|treatment obtained|received outside of? network',
    'why|reason|explain|justification|rationale|explanation|describe * out of network|nonparticipating',
    'why|reason|explain * network', 'outside * network', 'attempt|effort|search * network|participating',
    'gap exception reason|rationale', 'network deficiency|inadequacy|gap',
    'why|reason|explain|describe * network|participating provider|practitioner|physician|clinician|site',
    'why|reason|explain|describe|rationale|justification * non par|participating',
    'why|reason|explain|rationale|justification * nonpar', 'why * not in our? network',
  ],
  beside: 'provider practitioner physician clinic site',
  not: ['denial', 'denied', 'if yes'],
  wide: true,
  roles: ['patient'],
  value: () => ({ is: 'wording', topic: 'network-reason', facts: [] }),
  examples: { yes: ['Why isn’t a network provider able to treat this condition?', 'Why did you go out of network?', 'Why was an out-of-network provider used?', 'Reason for using an out-of-network provider', 'Reason for out-of-network request'], no: ['Is the provider out of network?', 'Reason for request', 'Out-of-network deductible'] },
});
