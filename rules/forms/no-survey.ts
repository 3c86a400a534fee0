import { form } from '../decide/form.ts';

export default form({
  title: 'Survey or feedback',
  kind: 'none',
  evidence: [
    'survey', 'satisfaction', 'feedback', 'questionnaire about your visit', 'would you recommend', 'contact us', 'send us a message',
    'ask a question', 'newsletter', 'webinar', 'event registration', 'health risk assessment', 'intake', 'new patient',
    'patient registration', 'book an? appointment', 'appointment request', 'request an? appointment', 'schedule an? appointment',
    'contact form', 'get in touch', 'message us', 'request a? demo', 'request information', 'request a? callback', 'new client',
    'client intake', 'patient history', 'medical history form', 'consultation request', 'consultation form', 'request a? consultation',
    'free consultation', 'telehealth visit', 'waitlist', 'waiting list', 'phq 9 form', 'screening', 'self assessment', 'symptom tracker',
    'candidacy', 'am i a candidate', 'see if you qualify', 'support ticket', 'help request', 'subscribe',
  ],
  asks: [],
  examples: {
    yes: ['Patient satisfaction survey', 'Contact us', 'Client intake form', 'Request a consultation', 'See if you qualify'],
    no: ['Prior authorization request', 'Contact information', 'Clinical review request'],
  },
});
