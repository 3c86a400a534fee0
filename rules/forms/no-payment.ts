import { form } from '../decide/form.ts';

export default form({
  title: 'Payment',
  kind: 'none',
  evidence: [
    'make a payment', 'credit card payment', 'pay your? bill', 'pay premium', 'payment method', 'checkout', 'billing payment',
    'premium payment', 'autopay', 'pay now', 'donate', 'direct deposit enrollment', 'card number', 'pay bill', 'pay a bill', 'online bill',
    'payment plan', 'financial assistance', 'charity care', 'donation', 'invoice payment', 'card payment', 'payment authorization',
    'gift card',
  ],
  asks: [],
  examples: {
    yes: ['Make a payment', 'Pay your bill', 'Financial assistance application', 'Credit card payment authorization'],
    no: ['Provider payment dispute', 'Member reimbursement', 'Request for medical payment'],
  },
});
