import { field } from '../decide/field.ts';
import { fact, text } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'Street address',
  says: [
    'street', 'street address', 'address line|number? 1|one', 'address', 'mailing address', 'home address', 'street address line? 1?',
    'address street', 'street number and? name?', 'office address', 'residential address', 'office street address', 'address no street',
    'address number street', 'address 1', 'permanent address', 'street line 1', 'street suite', 'street and? suite',
    'street address suite', 'street apt', 'decision letter goes to street suite?', 'number and street', 'street or po box',
    'street or p o box', 'provider mailing address one line', 'mailing address one line', 'street address of person firm or institution',
    'street address of provider|facility', 'mailing address incl apt number?', 'address incl apt number?', 'mailing address including apt',
    'street or? p? o? po? box', 'po box', 'house|building number and? street name?',
    'physical|residence|residing|current|permanent|legal|business|practice|clinic|correspondence|location|postal? street? address',
    'where do|does? patient|you|member live|reside', 'street name and? number', 'street and? number', 'address line',
    'mailing address line? 1?', 'address street number? and? name?', 'address number and? street name?',
    'address of residence|practice|office', 'location street', 'mailing street', 'office location address', 'residence street',
    'street address or? po? p? o? box', 'agency|organization|group street? address',
  ],
  not: [
    'email', 'city', 'state', 'zip', 'line 2', '2', 'change', 'same', 'ip', 'different', 'web', 'apt', 'apartment', 'county', 'shipping',
    'ship', 'previous', 'old', 'pharmacy', 'employer', 'work address', 'phone', 'fax', 'telephone', 'name',
  ],
  autocomplete: ['address-line1', 'street-address'],
  roles: ['patient', 'subscriber', 'prescriber', 'facility', 'representative', 'payer'],
  placed: true,
  value(from, ask) {
    const party = partyOf(from, ask);
    const at = party?.address;
    if (!party || !at) return undefined;
    if (ask.address === 'whole')
      return { is: 'address', line1: at.line1, ...(at.line2 ? { line2: at.line2 } : {}), city: at.city, state: at.state, postalCode: at.postalCode, facts: [fact(`${party.path}.address`, `${party.says}: address`)] };
    const both = at.line2 && ask.address !== 'first-line' ? `${at.line1}, ${at.line2}` : at.line1;
    return text(`${party.path}.address.line1`, `${party.says}: street`, both);
  },
  examples: {
    yes: [
      'Street Address:', 'Address Line 1', '3. Patient Address: Street:', 'Home Address', 'Office Street Address:', 'Street or PO box',
      'House number and street', 'Physical address', 'Where does the patient live? (street)', 'Mailing street',
    ],
    no: ['Email address', 'City', 'Address line 2', 'City, State, ZIP', 'Employer address', 'Ship-to address'],
  },
});
