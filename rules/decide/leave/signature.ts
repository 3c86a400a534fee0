import { leave } from '../leave-entry.ts';

export default leave({
  title: 'Signature',
  reason: 'signature',
  says: [
    'signature', 'sign here', 'signed', 'signed by', 'initial here', 'patient initial', 'your initial', 'e signature',
    'electronic signature', 'type your? full? name to sign', 'today date', 'current date', 'date signed', 'signature date',
    'date of signature', 'date of this? request', 'request date', 'date submitted', 'submission date', 'date completed',
    'date form completed', 'date of submission', 'date and time of request', 'assignment date', 'authorized signature',
    'printed name of signer', 'print name of signer', 'type your name', 'sig type',
    'prescriber|physician|provider|patient|member sig', 'sig of', 'sig date', 'type full name', 'your full name as signature',
  ],
  unless: ['requested start date', 'requested service date', 'signature on file', 'date of first? request'],
  examples: { yes: ['Prescriber signature', 'Today’s date', 'Date signed'], no: ['Date of birth', 'Start date', 'Assigned group'] },
});
