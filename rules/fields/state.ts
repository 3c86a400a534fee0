import { field } from '../decide/field.ts';
import { choice } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';
import { STATE_NAMES } from '../values/choices.ts';

export default field({
  title: 'State',
  says: [
    'state', 'state of residence', 'state province', 'province', 'state or? province', 'st', 'state where? you? live', 'state 2 letter',
    'state two letter', 'state code', 'state abbreviation', 'state territory or military post', 'state or territory',
    'mailing|home|residence|residential|office|practice|clinic|location state', 'state or? territory', 'state prov', '2|two letter state',
    'home state', 'state name', 'state of practice',
    'state where patient|you|member live|lives|reside', 'state of domicile', 'us state', 'state or us? territory', 'state st',
    'practice|office|clinic st', 'state us', 'usps state',
    'res state',
  ],
  not: [
    'city', 'license', 'issued', 'zip', 'medical', 'mental', 'current state', 'statement', 'furnished', 'service', 'licensed', 'exempt',
    'county', 'form', 'reason', 'your condition', 'plan state', 'program', 'law', 'id',
  ],
  autocomplete: ['address-level1'],
  roles: ['patient', 'subscriber', 'prescriber', 'facility', 'representative', 'payer'],
  placed: true,
  value(from, ask) {
    const party = partyOf(from, ask);
    const code = party?.address?.state;
    return party && code ? choice(`${party.path}.address.state`, `${party.says}: state`, code, code, [STATE_NAMES[code] ?? code]) : undefined;
  },
  examples: {
    yes: ['State:', 'State of Residence', 'State/Territory', 'Mailing state', 'ST'],
    no: ['License state', 'City, state, zip', 'Statement', 'State ID number', 'State program'],
  },
});
