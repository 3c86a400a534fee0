import { form } from '../decide/form.ts';

export default form({
  title: 'Requests that are no authorization, appeal or claim',
  kind: 'none',
  evidence: [
    'refill', 'prescription transfer', 'transfer prescription', 'mail order', 'home delivery', 'referral form|request',
    'request a referral', 'case management', 'care management', 'coordination of benefit questionnaire|form|update',
    'accident questionnaire', 'interaction checker', 'cost estimate', 'good faith estimate', 'copay card|assistance|saving',
    'saving card|program', 'patient assistance', 'report fraud', 'fraud', 'transaction dispute', 'dispute a transaction',
    'verification of benefit', 'benefit verification', 'advance directive', 'living will', 'order supply', 'clinical trial',
    'nurse line', 'code lookup', 'requirement lookup', 'fee schedule', 'tax form', '1095', 'provider nomination',
    'nominate a provider', 'demographic form', 'password', 'consent form', 'privacy', 'health history', 'adverse event report',
    'medwatch', 'interpreter', 'prior authorization list', 'accommodation request', 'leave request', 'fmla',
    'order form', 'sample request', 'unemployment', 'employment department', 'parking ticket',
    'disability report', 'disability benefit', 'disability claim', 'adult disability', 'social security', 'first report of injury',
    'injury report', 'worker compensation', 'pet insurance', 'veterinary', 'travel insurance', 'auto insurance',
    'car accident', 'home insurance', 'life insurance', 'warranty', 'pre screening', 'prescreening', 'pre screener',
    'screener', 'research study', 'see if you qualify', 'clinical study', 'appointment request', 'request an appointment',
    'schedule an? appointment|visit', 'gym', 'wellness reward', 'financial assistance', 'charity care',
    'payment plan', 'short term disability',
    'long term disability', 'critical illness', 'hospital indemnity', 'accident insurance', 'supplemental accident', 'subrogation',
    'hearing aid', 'durable medical equipment order', 'records request', 'restriction of use',
    'complaint about website', 'website feedback', 
  ],
  asks: [],
  examples: {
    yes: ['Prescription refill request', 'Copay savings program', 'Referral request'],
    no: ['Prior authorization request', 'Member reimbursement form', 'Appeal'],
  },
});
