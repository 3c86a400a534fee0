import { form } from '../decide/form.ts';

export default form({
  title: 'HSA or FSA claim',
  kind: 'hsa-fsa',
  evidence: [
    'fsa claim', 'flexible spending account', 'flexible spending', 'hsa distribution', 'hsa claim', 'health saving account',
    'letter of medical necessity', 'health care? fsa', 'hra claim', 'health reimbursement', 'fsa', 'hsa', 'fsafeds',
    'health care claim form', 'hsa reimbursement', 'spending account', 'health reimbursement arrangement', 'reimbursement account',
    'out of pocket reimbursement', 'discovery benefit', 'wageworks', 'healthequity', 'payflex', 'inspira financial', 'asiflex',
    'medical fsa', 'substantiation', 'card substantiation', 'verify your card|purchase|transaction', 'receipt request',
    'document your expense', 'substantiate', 'verify card transaction', 'debit card verification', 'expense verification',
    'expense substantiation', 'hsa|fsa|hra request|withdrawal|form|expense|payment', 'hsa distribution|withdrawal request',
    'distribution from? hsa', 'limited purpose', 'hcfsa', 'lpfsa', 'health care reimbursement account', 'medical reimbursement account',
    'flexible benefit claim|reimbursement', 'flex claim|account|spending|reimbursement', 'section 125 claim|reimbursement', 'cafeteria plan claim|reimbursement',
    'unreimbursed medical expense', 'card transaction|purchase verification', 'verify|document card transaction|purchase|expense',
    'qualified medical expense', 'medical expense reimbursement account', 'health account claim|reimbursement',
  ],
  against: [
    'appeal', 'contribution', 'enrollment', 'excess', 'transfer', 'rollover', 'beneficiary designation', 'beneficiary form', 'election',
    'payroll', 'open an? account', 'closure', 'claim form dependent care', 'dependent care claim', 'dependent care account', 'open',
    'opening', 'new account', 'commuter', 'transit', 'parking', 'adoption', 'ira', '401k', 'retirement', 'pension', 'application',
    'beneficiary', 'salary', 'trustee to trustee', 'deposit form',
  ],
  asks: [
    'full-name', 'last-name', 'first-name', 'member-id', 'employer-name', 'date-of-service', 'amount-requested', 'charge', 'total-charge',
    'amount-paid', 'procedure-description', 'practice-name', 'diagnosis-description', 'hsa-fsa-reason', 'email', 'phone', 'relationship',
    'street', 'facility-name', 'medical-necessity', 'birth-date', 'full-address', 'sessions', 'treatment-name', 'diagnosis-code',
    'account-type',
  ],
  examples: {
    yes: [
      'Health Care FSA Claim Form', 'HSA distribution request', 'Letter of Medical Necessity', 'Expense substantiation',
      'HSA withdrawal request', 'Flex reimbursement',
    ],
    no: ['HSA excess contribution removal', 'FSA enrollment', 'Dependent care claim', 'Commuter benefit claim', 'IRA distribution request'],
  },
});
