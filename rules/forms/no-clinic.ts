import { form } from '../decide/form.ts';

export default form({
  title: 'A clinic’s own forms',
  kind: 'none',
  evidence: [
    'new client', 'first visit', 'patient intake', 'become a patient', 'health history form', 'lab requisition', 'requisition', 'order set',
    'infusion order', 'standing order', 'request a? visit',
  ],
  marks: [
    'preferred appointment|specialist|clinic|location', 'appointment type|time|preference', 'how did you hear', 'hear about u', 'pronoun',
    'best time to call', 'refill remaining|left', 'pickup', 'pick up', 'flush', 'collection date|time', 'specimen', 'fasting', 'test ordered',
    'infuse over', 'nursing order', 'vital sign', 'hold parameter', 'preferred pharmacy', 'lab order|requisition', 'premedication order',
    'consult question', 'how soon * seen', 'lab to draw', 'notify provider|physician if', 'iv access', 'prn', 'pre infusion vital', 'saline',
    'monitoring parameter', 'visit type', 'new or? returning patient', 'arrival time', 'consent to receive text', 'who referred you',
    'self pay', 'credit card on file', 'cancellation policy',
  ],
  alone: [
    'how did you hear', 'hear about u', 'specimen type', 'refill remaining', 'preferred appointment date|time', 'preferred specialist',
    'flush with', 'collection time', 'consult question', 'notify provider|physician if', 'lab to draw', 'who referred you',
  ],
  asks: [],
  examples: { yes: ['New client form', 'How did you hear about us?', 'Specimen type'], no: ['Infusion therapy request', 'Reason for request', 'Date of visit'] },
});
