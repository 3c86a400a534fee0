import { form } from '../decide/form.ts';

export default form({
  title: 'Loan or financing',
  kind: 'none',
  evidence: [
    'loan', 'financing', 'mortgage', 'line of credit', 'credit application', 'lender', 'borrower', 'refinance', 'credit card application',
    'credit approval', 'prior authorization of credit',
  ],
  marks: [
    'rent or mortgage', 'mortgage', 'housing payment', 'credit score|report|check|bureau', 'apr', 'lender', 'down payment', 'purchase price',
    'borrower', 'co applicant', 'co borrower', 'member fdic', 'equal housing', 'property type', 'housing status', 'interest rate',
    'own or rent', 'loan amount|type|purpose|officer', 'residence type', 'term month', 'annual salary', 'purpose of fund', 'collateral',
    'monthly payment', 'net worth', 'years at address', 'time at address', 'source of income', 'ssn * credit',
  ],
  alone: [
    'gross|net annual|monthly? income', 'loan amount|term|purpose', 'monthly housing|rent', 'annual|monthly|net monthly|gross salary|income',
    'down payment', 'purpose of fund',
  ],
  asks: [],
  examples: { yes: ['Patient Financing', 'Loan pre-approval', 'Gross annual income', 'Monthly housing payment'], no: ['Prior approval request', 'Household', 'Credit for prior coverage'] },
});
