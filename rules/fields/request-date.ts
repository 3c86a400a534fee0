import { field } from '../decide/field.ts';
import { date } from '../values/facts.ts';

export default field({
  title: 'Date of this request',
  says: [
    'date of this? request|submission', 'request date', 'date submitted', 'submission date', 'date of submission',
    'date and? time of request', 'date of this? form', 'date sent|faxed', 'date request submitted|made|sent',
  ],
  not: [
    'first|original|initial|previous|prior|earlier request', 'start', 'end', 'service', 'signature', 'signed', 'received', 'requested', 'claim', 'decision',
    'determination', 'last', 'birth', 'denial', 'time',
  ],
  notWithin: ['signature', 'sign', 'signed', 'attestation', 'certification', 'certify', 'plan use', 'office use', 'internal use', 'use only', 'previous request', 'prior request'],
  kinds: ['prior-authorization'],
  roles: ['patient'],
  value: (_, ask) => date('today', 'Today,', ask.today),
  examples: {
    yes: [{ label: 'Date of request', kind: 'prior-authorization' }, { label: '1. DATE OF THIS REQUEST (MM/DD/YYYY)', kind: 'prior-authorization' }, { label: 'Date submitted', kind: 'prior-authorization' }],
    no: ['Date signed', 'Date of first request', 'Requested start date', 'Date of service', { label: 'Date of request', heading: 'Signature' }],
  },
});
