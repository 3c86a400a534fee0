import { leave } from '../leave-entry.ts';

export default leave({
  title: 'Social Security, bank and card numbers',
  reason: 'sensitive',
  says: [
    'ssn', 'social security', 'last 4 of ssn', 'last four digit', 'routing', 'bank account', 'bank', 'aba number', 'checking account',
    'credit card', 'debit card', 'card number', 'cvv', 'cvc', 'expiration date of card', 'name on card', 'card expiration',
    'cardholder name on card', 'driver license', 'passport', 'billing zip', 'iban', 'swift', 'security number', 'checking or saving',
    'account type checking', 'race', 'ethnicity', 'religion',
  ],
  unless: [
    'member id', 'id number or', 'id|identifier|identification number? or', 'or member|participant|employee|subscriber|account? id|identification', 'tax id', 'ein', 'federal tax', 'insurance card number', 'id card number', 'tin', 'bin', 'member card',
    'bank identification',
  ],
  examples: {
    yes: ['Social Security Number', 'Bank routing number', 'Credit card number'],
    no: ['Member ID number', 'Federal Tax ID# or SSN', 'Group number', 'Participant ID or last 4 of SSN', 'SSN or employee ID'],
  },
});
