import { leave } from '../leave-entry.ts';

export default leave({
  title: 'CAPTCHA',
  reason: 'captcha',
  says: [
    'captcha', 'recaptcha', 'hcaptcha', 'not a robot', 'security code', 'verification code', 'type the character', 'character you see', 'enter the character',
    'letters you see', 'what is number plus', 'human verification', 'one time code', 'one time passcode',
    'prove you are human', 'text in the image', 'security question',
  ],
  examples: { yes: ['Type the characters you see', 'I’m not a robot', 'Verification code'], no: ['Procedure code', 'Diagnosis code'] },
});
