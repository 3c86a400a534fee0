import { form } from '../decide/form.ts';

export default form({
  title: 'Sign-in',
  kind: 'none',
  evidence: [
    'sign in', 'log in', 'login', 'forgot password', 'forgot username', 'reset password', 'create account', 'create an? account',
    'register for', 'registration', 'verify your identity', 'credential reset', 'sign up',
  ],
  asks: [],
  examples: { yes: ['Sign in to your account', 'Patient portal login'], no: ['Prior authorization request', 'Signature'] },
});
