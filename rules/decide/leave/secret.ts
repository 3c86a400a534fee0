import { leave } from '../leave-entry.ts';

export default leave({
  title: 'Password and sign-in',
  reason: 'secret',
  says: [
    'password', 'passcode', 'pin number', 'your pin', 'username', 'user name', 'user id', 'login id', 'login', 'passphrase',
    'secret answer', 'mother maiden name',
  ],
  examples: { yes: ['Password', 'User name', 'User ID'], no: ['Member ID', 'First name'] },
});
