import type { LeftReason } from '../plan.ts';

/** One plain sentence for every reason. Total: a new reason without a sentence does not compile. */
export const REASONS: Record<LeftReason, string> = {
  'not-understood': 'It is not clear what is asked here.',
  'not-recorded': 'The case does not hold this.',
  tie: 'It could mean two different things.',
  'other-party': 'This is about someone the case does not describe.',
  attestation: 'You have to agree to this yourself.',
  signature: 'Signatures and their dates are yours to give.',
  secret: 'Passwords and sign-in fields are never filled.',
  elsewhere: 'This stands outside the form: in the page’s header, footer or a form of its own.',
  search: 'Search boxes are never filled.',
  captcha: 'This checks that you are a person.',
  hidden: 'This cannot be seen on the page.',
  disabled: 'The page does not let this be changed.',
  'holds-value': 'Already there.',
  taught: 'You said that this is always left on this site.',
  'no-matching-option': 'None of the choices matches what is recorded.',
  'does-not-fit': 'What is recorded does not fit here.',
  file: 'Files are yours to attach.',
  sensitive: 'Social Security, bank and card numbers are never filled.',
  unsupported: 'This kind of field cannot be filled yet.',
};
