import { form } from '../decide/form.ts';

export default form({
  title: 'Records to be sent',
  kind: 'none',
  evidence: ['record request', 'release of record', 'disclosure authorization', 'record release'],
  marks: [
    'purpose of? disclosure|release|request', 'record to be|release|disclose', 'release record|information to', 'release from', 'record to release',
    'authorization expire', 'expiration of authorization', 'revoke', 'information to be? disclosed|released|release', 'type of record',
    'recipient of information', 'reason for? disclosure', 'expiration date or? event', 'event or? expiration date',
    'disclose to|from', 'obtain from', 'authorized recipient', 'format of record', 'delivery format', 'psychotherapy note', 'hiv',
  ],
  spares: ['appeal'],
  alone: ['purpose|reason for? disclosure'],
  asks: [],
  examples: { yes: ['Medical record request', 'Purpose of disclosure'], no: ['Prior authorization request', 'Hospital release date'] },
});
