import { field } from '../decide/field.ts';

export default field({
  title: 'Why the expense is medical',
  says: [
    'recommended treatment', 'how treatment will alleviate', 'describe recommended treatment', 'describe the? medical condition',
    'describe the? recommended treatment', 'medical purpose', 'reason for expense', 'describe expense', 'how will treatment',
    'explain how treatment', 'describe how treatment will alleviate condition', 'explain how expense',
    'describe how this treatment', 'how treatment|expense|service|product|item treats|treat|relieves|relates', 'expense treats',
    'treatment|expense|product|service relieves|alleviates|treats', 'how does this|expense|treatment treat|relieve|alleviate|help',
    'how it treats|relieves|alleviates', 'how will this|it|expense treat|alleviate|help', 'treat or? prevent',
    'explain why treatment|expense is? medically necessary', 'medical need for expense', 'medical reason for expense',
    'how * ease|help|treat|relieve|improve|alleviate|cure|prevent|mitigate',
    'describe|explain * treatment|therapy|item|product|service * recommend|recommended',
    'medical reason|purpose|need|necessity * expense|item|product|service',
    'describe how * treatment|expense|item|service|it|this|product|therapy',
    'why * expense|item|product|service * needed|recommended|prescribed', 'medical need * purchase|expense|item|product|service',
    'recommended treatment and its? purpose',
  ],
  not: [
    'condition this|that? service|expense|treatment|item|product|drug|it treats|treated', 'condition being? treated', 'condition which|that is? being? treated',
    'duration', 'length', 'how long', 'date', 'cost', 'amount', 'frequency', 'name', 'accident', 'injury happened', 'happened',
    'crash',
  ],
  kinds: ['hsa-fsa', 'reimbursement'],
  wide: true,
  roles: ['patient'],
  value: () => ({ is: 'wording', topic: 'hsa-fsa-reason', facts: [] }),
  examples: { yes: ['How will the recommended treatment ease the condition?', 'Describe the recommended treatment', 'Reason for expense'], no: ['Medical condition the service treats', 'Describe how the accident happened', 'Type of expense', 'Diagnosis'] },
});
