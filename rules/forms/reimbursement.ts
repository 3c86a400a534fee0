import { form } from '../decide/form.ts';

export default form({
  title: 'Reimbursement claim',
  kind: 'reimbursement',
  evidence: [
    'claim form', 'reimbursement', 'medical claim', 'member claim', 'submit a? claim', 'health? insurance claim',
    'request for medical payment', 'subscriber submitted claim', 'claim for', 'health benefit claim', 'out of network claim', 'superbill',
    'claim submission', 'request for? payment', 'patient request for medical payment', 'medicare supplement claim',
    'submit a? medicare supplement claim', 'supplement claim', 'medigap claim', 'health claim', 'file a? medical? claim',
    'subscriber claim', 'cardholder claim', 'claim entry', 'professional claim', 'claim entry professional', 'encounter entry',
    'claim line', 'professional claim entry', 'submit professional claim', 'new|file|start|create|enter a? claim', 'submit new|your claim',
    'medical expense claim', 'out of pocket claim', 'direct member reimbursement', 'dmr', 'direct reimbursement',
    'member|subscriber|patient submitted claim', 'paper claim', 'statement of claim', 'health? benefit|benefits claim',
    'prescription|drug claim', 'submit a? bill|receipt|superbill', 'reimburse me', 'get reimbursed', 'pay me back', 'payment request',
    'foreign|international|overseas claim', 'cms 1500', 'out of network expense|bill', 'member payment request', 'claim request',
    'request for reimbursement', 'medical bill submission', 'pay you back', 'paid back', 'ask u to pay|reimburse', 'payment for covered? service|care', 'medical|health|out of network benefit request', 'benefit request form?', 'request for medical|health benefit', 'claim statement', 'expense claim',
  ],
  against: [
    'appeal', 'flexible spending', 'fsa', 'hsa', 'health saving', 'hra', 'dental', 'vision claim', 'veterinary', 'pet', 'find a? claim',
    'search claim', 'claim status', 'out of pocket reimbursement', 'dependent care', 'travel claim', 'mileage', 'auto claim', 'inquiry',
    'lookup', 'travel', 'unemployment', 'disability', 'life claim', 'life insurance', 'accident claim|insurance|report', 'baggage',
    'trip cancellation|insurance', 'workers compensation', 'warranty', 'property claim|damage', 'injury claim|report|illness report',
    'expense report', 'tuition', 'death', 'employee expense', 'critical illness', 'hospital indemnity', 'homeowner', 'renter', 'dispute',
    'reconsideration', 'substantiation', 'fitness', 'gym', 'health club', 'weight loss|management|watcher', 'vision reimbursement|expense', 'wellness reimbursement|program|benefit', 'eyewear', 'eyeglass',
    'eyeglasses', 'contact lens', 'premium reimbursement', 'part b premium', 'childbirth', 'breast pump', 'test kit', 'lodging', 'transportation',
    'acupuncture|chiropractic|massage|flu|vaccine|vaccination|immunization|wig|doula|midwife|diabetic|cpap|glasses|meal|parking|toll|nutrition|infertility|ivf|covid reimbursement|claim|benefit|form|shot|supply|expense',
  ],
  asks: [
    'full-name', 'last-name', 'first-name', 'birth-date', 'member-id', 'group-number', 'relationship', 'date-of-service', 'charge',
    'total-charge', 'amount-paid', 'procedure-code', 'procedure-description', 'diagnosis-code', 'diagnosis-description',
    'amount-requested', 'npi', 'tax-id', 'practice-name', 'employer-name', 'place-of-service', 'phone', 'street', 'full-address',
    'facility-name', 'reimbursement-reason', 'units',
  ],
  examples: {
    yes: [
      'Member Reimbursement Form', 'Medical Claim Form', 'Patient’s Request for Medical Payment', 'Start a claim',
      'Direct Member Reimbursement', 'Out-of-network expenses', 'Request for payment',
    ],
    no: ['Fitness reimbursement request', 'Weight loss program reimbursement', 'Dental claim form', 'Claim status search', 'FSA claim form', 'Accident claim', 'Disability benefit claim'],
  },
});
