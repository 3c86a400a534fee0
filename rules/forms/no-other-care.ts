import { form } from '../decide/form.ts';

export default form({
  title: 'Dental, vision, animals, travel',
  kind: 'none',
  evidence: [
    'dental', 'vision', 'veterinary', 'pet', 'orthodontic', 'hearing aid', 'auto insurance claim', 'travel insurance', 'disability claim',
    'life insurance', 'workers compensation', 'accident claim', 'homeowner', 'flu clinic', 'gym', 'fitness', 'weight watcher',
    'mileage reimbursement', 'travel reimbursement', 'expense report', 'tuition', 'property claim',
  ],
  asks: [],
  examples: { yes: ['ADA Dental Claim Form', 'Pet insurance claim'], no: ['Medical claim form', 'Prior authorization'] },
});
