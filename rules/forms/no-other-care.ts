import { form } from '../decide/form.ts';

export default form({
  title: 'Dental, vision, animals, travel',
  kind: 'none',
  evidence: [
    'dental', 'vision', 'veterinary', 'pet insurance|claim|owner|parent|policy|health|medical|care|name|sitter', 'your pet', 'orthodontic', 'hearing aid', 'auto insurance claim', 'travel insurance', 'disability claim',
    'life insurance', 'workers compensation', 'accident claim', 'homeowner', 'flu clinic', 'gym', 'fitness', 'weight watcher',
    'mileage reimbursement', 'travel reimbursement', 'expense report', 'tuition', 'property claim', 'first report of injury',
    'injury report', 'short|long term disability', 'std claim', 'ltd claim', 'critical illness', 'hospital indemnity', 'cancer claim',
    'accident claim|report|insurance|benefit', 'auto claim', 'vehicle claim|insurance', 'renter', 'warranty claim', 'baggage', 'trip cancellation|insurance|interruption|protection', 'unemployment', 'ssdi',
    'va disability', 'disability benefit|compensation|insurance', 'victim compensation', 'crime victim', 'long term care', 'funeral',
    'death claim|benefit', 'life claim', 'eyewear', 'eyeglasses', 'contact lens', 'denture', 'travel claim', 'transportation request|claim', 'ride',
    'lost property', 'worker comp', 'workman compensation', 'employee expense', 'adoption', 'child support', 'product liability',
    'weight loss', 'weight management', 'health club', 'wellness reimbursement', 'premium reimbursement', 'part b premium', 'childbirth class', 'breast pump', 'test kit', 'lodging',
    'acupuncture|chiropractic|massage|flu|vaccine|vaccination|immunization|wig|doula|midwife|diabetic|cpap|glasses|meal|parking|toll|nutrition|infertility|ivf|covid reimbursement|claim|benefit|form|shot|supply|expense',
    'pet claim', 'livestock', 'equine', 'immigration', 'passport', 'visa application',
  ],
  asks: [],
  examples: {
    yes: [
      'ADA Dental Claim Form', 'Pet insurance claim', 'Short-term disability claim', 'Workers’ comp first report of injury',
      'Travel insurance claim', 'Critical illness claim', 'Vision reimbursement', 'Weight loss program reimbursement', 'Fitness reimbursement',
    ],
    no: ['Medical claim form', 'Prior authorization', 'Behavioral health claim'],
  },
});
