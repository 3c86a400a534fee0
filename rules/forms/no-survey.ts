import { form } from '../decide/form.ts';

export default form({
  title: 'Survey or feedback',
  kind: 'none',
  evidence: [
    'survey', 'satisfaction', 'feedback', 'questionnaire about your visit', 'would you recommend', 'contact us', 'send us a message',
    'ask a question', 'newsletter', 'webinar', 'event registration', 'health risk assessment', 'intake', 'new patient',
    'patient registration', 'book an? appointment', 'appointment request', 'request an? appointment', 'schedule an? appointment',
  ],
  asks: [],
  examples: { yes: ['Patient satisfaction survey', 'Contact us'], no: ['Prior authorization request', 'Contact information'] },
});
