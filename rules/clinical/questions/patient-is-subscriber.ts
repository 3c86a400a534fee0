import { question } from '../question.ts';

export default question({
  title: 'The patient is the subscriber',
  asks: [/\bis (?:the )?(?:patient|member) (?:also )?the (?:primary )?(?:subscriber|policy ?holder|insured|employee|cardholder|account ?holder|contract holder)\b/, /\bare you the (?:primary )?(?:subscriber|policy ?holder|insured|cardholder)\b/],
  mayBeNegated: true,
  answer: (one) => {
    const held = one.coverages[0];
    // With more than one coverage it depends on which is meant.
    if (!held || one.coverages.some(({ relationship }) => (relationship === 'self') !== (held.relationship === 'self'))) return undefined;
    return { is: 'yes-no', yes: held.relationship === 'self', facts: [{ path: 'coverages[0].relationship', says: `Relationship to the subscriber: ${held.relationship}` }] };
  },
  examples: { yes: ['Is the patient the policyholder?', 'Is the member the subscriber?'], no: ['Relationship to the subscriber', 'Is the patient employed?'] },
});
