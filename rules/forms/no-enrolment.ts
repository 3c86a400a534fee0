import { form } from '../decide/form.ts';

export default form({
  title: 'Enrollment, quote or account change',
  kind: 'none',
  evidence: [
    'enrollment', 'enroll', 'quote', 'application for', 'apply for coverage', 'account change', 'change form', 'excess contribution',
    'contribution', 'other health insurance certification', 'beneficiary designation', 'rollover', 'address change', 'change of address',
    'subsidy', 'open enrollment', 'plan selection', 'authorization to? disclose', 'authorization for release', 'release of information',
    'hipaa authorization', 'authorization to release', 'medical record request', 'records request', 'appointment of representative',
    'id card request', 'request id card', 'transfer request', 'direct deposit', 'electronic fund', 'primary care change', 'name change',
    'disenrollment', 'designation of', 'use or disclose', 'protected health information', 'phi', 'onboarding', 'credentialing',
    'recredentialing', 'new patient', 'patient registration', 'intake', 'open an? hsa', 'open your? hsa|health saving|account',
    'account opening', 'open account', 'create account', 'election form', 'benefit election', 'enroll patient', 'patient enrollment',
    'provider enrollment', 'add patient', 'patient hub', 'waiver of coverage', 'special enrollment', 'eligibility application',
    'member information update', 'update your information', 'membership application', 'become a member',
    'update your? information|profile|contact', 'pcp change|selection', 'change pcp', 'change of? provider|plan',
    'medicaid application|renewal', 'renew your? coverage', 'add a? dependent', 'dependent verification|eligibility|audit',
    'beneficiary change', 'termination of coverage', 'cancel coverage|policy|plan', 'proof of coverage|insurance', 'new id card',
    'replacement id? card', 'opt out', 'record release', 'release form', 'health information release', 'authorize release',
    'patient start form', 'start form', 'patient support', 'support program', 'rems', 'request for? confidential communication',
    'confidential communication', 'restriction request', 'amendment of record', 'ira', '401k', 'retirement', 'pension', 'open an? account',
    'beneficiary form', 'cobra', 'new member', 'plan change', 'health care proxy', 'power of attorney', 'social security benefit',
    'commuter', 'transit benefit', 'adoption assistance',
  ],
  asks: [],
  examples: {
    yes: [
      'Individual health quote', 'Account Change Form', 'Application for CHAMPVA Benefits', 'PCP change form', 'Replacement ID card',
      'REMS patient enrollment', 'Authorize release of health records', 'Dependent verification',
    ],
    no: ['Prior authorization request', 'External appeal', 'Coverage determination'],
  },
});
