import { field } from '../decide/field.ts';
import { phone } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'Phone',
  says: [
    'plan medical group phone number?', 'day|evening|work|home|daytime phone number?', 'issuer phone number?', 'phone',
    'phone number', 'telephone number', 'home phone number?', 'daytime phone number?', 'primary phone number?',
    'office phone number?', 'contact number', 'contact phone number?', 'best phone number?', 'phone home|cell|mobile',
    'cell phone number?', 'area code', 'area code and? phone number?', 'preferred phone number?', 'work phone number?',
    'business phone number?', 'daytime telephone', 'phone primary', 'best number to reach', 'phone area code', 'callback number',
    'call back number', 'evening phone', 'alternate phone', 'tel', 'office tel', 'tel number', 'home or? cell', 'cell phone',
    'daytime number', 'contact tel', 'call u back at', 'direct line', 'direct phone', 'phone where you can be reached',
    'where can we reach you', 'best number', 'contact person phone', 'phone for question', 'day phone', 'its phone', 'call u back',
    'phone where advocate can reach you', 'insurer phone', 'direct number of this? person',
  ],
  not: [
    'fax', 'type', 'extension', 'ext', 'ok', 'may we', 'secondary', 'pager', 'name', 'email', 'other phone', 'preference',
    'after hour', 'after hours',
  ],
  autocomplete: ['tel', 'tel-national'],
  roles: ['patient', 'subscriber', 'prescriber', 'facility', 'contact', 'representative', 'payer'],
  value(from, ask) {
    const party = partyOf(from, ask);
    if (/alternate|evening|work/i.test(ask.control.label) && (ask.role === 'patient' || ask.role === 'subscriber')) return undefined;
    return party && phone(`${party.path}.phone`, `${party.says}: phone`, party.phone);
  },
  examples: {
    yes: ['Phone#:', '4. Patient Phone Number: Primary: ( )', 'DAYTIME TELEPHONE # ( )', 'Office Phone:', 'Telephone #:'],
    no: ['Fax', 'Phone and fax numbers:', 'Phone type'],
  },
});
