import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'Email',
  says: [
    'secure email', 'work|business|direct email', 'secure email address?',
    'email', 'email address', 'contact email address?', 'confirm email address?', 're enter email',
    'email for question|update|confirmation', 'email for status update|updates', 'electronic mail address?', 'email id',
    'best|preferred|work|office|primary|business|contact|personal|practice email address?',
    'email for? notification|correspondence|confirmation|update|decision', 'email where we? can|may reach you', 'email addr',
    'email add', 'where should|can|may we email you', 'repeat|retype|verify|re type email address?', 'email confirm|confirmation|again',
    'email address confirm|confirmation|again',
  ],
  not: [
    'receive', 'subscribe', 'opt', 'preference', 'send me', 'newsletter', 'text or email', 'go paperless', 'marketing', 'phone', 'consent',
  ],
  autocomplete: ['email'],
  roles: ['patient', 'subscriber', 'prescriber', 'contact', 'representative', 'facility'],
  placed: true,
  value(from, ask) {
    const party = partyOf(from, ask);
    return party && text(`${party.path}.email`, `${party.says}: email`, party.email);
  },
  examples: {
    yes: ['Secure e-mail', 'Work e-mail', 'Patient Email Address', 'E-mail', 'Provider’s contact email address:', 'Electronic mail address', 'Email ID', 'Preferred email'],
    no: ['Mailing address', 'Email preferences'],
  },
});
