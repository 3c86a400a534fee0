import { form } from '../decide/form.ts';

export default form({
  title: 'Payment',
  kind: 'none',
  evidence: [
    'make a payment', 'credit card payment', 'pay your? bill', 'pay premium', 'payment method', 'checkout', 'billing payment',
    'premium payment', 'autopay', 'pay now', 'donate', 'direct deposit enrollment', 'card number',
  ],
  asks: [],
  examples: { yes: ['Make a payment', 'Pay your bill'], no: ['Provider payment dispute', 'Member reimbursement'] },
});
