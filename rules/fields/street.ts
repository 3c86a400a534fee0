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
    'street or p o box', 'street or po|p o? box include|including|with apt|apartment|suite|unit number?', 'street include|including|with apt|apartment|suite|unit number?', 'provider mailing address one line', 'mailing address one line', 'street address of person firm or institution',
    'street address of provider|facility', 'mailing address incl apt number?', 'address incl apt number?', 'mailing address including apt',
    'street or? p? o? po? box', 'po box', 'house|building number and? street name?',
    'physical|residence|residing|current|permanent|legal|business|practice|clinic|correspondence|location|postal? street? address',
    'where do|does? patient|you|member live|reside', 'street name and? number', 'street and? number', 'address line',
    'mailing address line? 1?', 'address street number? and? name?', 'address number and? street name?',
    'address of residence|practice|office', 'location street', 'mailing street', 'office location address', 'residence street',
    'street address or? po? p? o? box', 'agency|organization|group street? address',
    'str address', 'street addr', 'street number and? name', 'street address including|incl apt|apartment|suite|unit number?',
    'street apt|suite|unit number?', 'street and|or apt|suite|unit number?', 'mail your|letter|check|decision street',
    'street or? rural route', 'rural route', 'line 1 of address', 'first line of? address', 'address first line', 'number and? street',
    'house number and? street', 'street name and? house? number', 'street name', 'address where you|we live|get|receive|mail|send mail?',
    'delivery line 1', 'mail to address', 'practice|office|clinic location', 'service address', 'site|location address', 'residing at',
    'street number', 'residence|home|mailing? street address apt number?',
    'where do you get your? mail street', 'house or? street', 'house street', 'st address',
    'residential street',
  ],
  not: [
    'email', 'city', 'state', 'zip', 'line 2', '2', 'change', 'same', 'ip', 'different', 'web', 'apt', 'apartment', 'county', 'shipping',
    'ship', 'previous', 'old', 'pharmacy', 'employer', 'work address', 'phone', 'fax', 'telephone', 'name',
    'country', 'line two', 'second line', 'continued',
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
      'House number and street', 'Physical address', 'Where does the patient live? (street)', 'Mailing street', 'Street no. & name', 'Street, apt. no.', 'First line of address',
    ],
    no: ['Email address', 'City', 'Address line 2', 'City, State, ZIP', 'Employer address', 'Ship-to address', 'Country where you live'],
  },
});
