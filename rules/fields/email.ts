import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'Email',
  says: [
    'email', 'email address', 'contact email address?', 'confirm email address?', 're enter email',
    'email for question|update|confirmation', 'email for status update|updates',
  ],
  not: ['receive', 'subscribe', 'opt', 'preference', 'send me', 'newsletter'],
  autocomplete: ['email'],
  roles: ['patient', 'subscriber', 'prescriber', 'contact', 'representative', 'facility'],
  value(from, ask) {
    const party = partyOf(from, ask);
    return party && text(`${party.path}.email`, `${party.says}: email`, party.email);
  },
  examples: { yes: ['Patient Email Address', 'E-mail', 'Provider’s contact email address:'], no: ['Mailing address', 'Email preferences'] },
});
