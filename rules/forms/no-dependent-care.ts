import { form } from '../decide/form.ts';

export default form({
  title: 'Dependent care claim',
  kind: 'none',
  evidence: [
    'dependent care claim', 'dependent care fsa', 'dependent day care', 'dcfsa', 'claim form dependent care', 'dependent care account',
    'dependent care flexible spending', 'dependent care expense', 'child care claim', 'account claim form dependent care', 'dcap',
  ],
  against: ['health care', 'medical', 'health fsa', 'hcfsa'],
  asks: [],
  examples: { yes: ['Flexible Spending Account Claim Form – Dependent Care', 'Dependent Care FSA claim'], no: ['Health care FSA claim', 'Health care and dependent care FSA claim form'] },
});
