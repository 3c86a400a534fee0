import { form } from '../decide/form.ts';

export default form({
  title: 'Enrollment, quote or account change',
  kind: 'none',
  evidence: [
    'enrollment', 'enroll', 'quote', 'application for', 'apply for coverage', 'account change', 'change form', 'excess contribution',
    'contribution', 'other health insurance certification', 'beneficiary designation', 'rollover', 'address change',
    'change of address', 'subsidy', 'open enrollment', 'plan selection', 'authorization to? disclose', 'authorization for release',
    'release of information', 'hipaa authorization', 'authorization to release', 'medical record request', 'records request',
    'appointment of representative', 'id card request', 'request id card', 'transfer request', 'direct deposit', 'electronic fund',
    'primary care change', 'name change', 'disenrollment', 'designation of', 'use or disclose', 
    'protected health information', 'phi', 'onboarding', 'credentialing', 'recredentialing', 
    'new patient', 'patient registration', 'intake', 'open an? hsa', 'open your? hsa|health saving|account', 'account opening',
    'open account', 'create account', 'election form', 'benefit election', 'enroll patient', 'patient enrollment',
    'provider enrollment', 'add patient', 'patient hub', 'waiver of coverage', 'special enrollment',
    'eligibility application', 'member information update', 'update your information', 
  ],
  asks: [],
  examples: {
    yes: ['Individual health quote', 'Account Change Form', 'Application for CHAMPVA Benefits'],
    no: ['Prior authorization request', 'External appeal'],
  },
});
