import { form } from '../decide/form.ts';

export default form({
  title: 'Job application or credentialing',
  kind: 'none',
  evidence: [
    'job application', 'employment application', 'career', 'npi application', 'credentialing', 'join our network', 'provider enrollment',
    'application update form', 'roster', 'provider data update', 'demographic update', 'contracting', 'dea registration', 'become a provider',
    'provider application', 'recredentialing', 'resume', 'background check', 'volunteer', 'provider change form',
    'provider information update|change|form', 'directory update', 'add a? provider|practitioner',
    'vendor registration|application|setup|onboarding|enrollment|credentialing|information|packet|profile|request|form',
    'new|become a? vendor', 'w 9', 'new hire', 'onboarding', 'license renewal|application', 'provider directory', 'network participation',
    'network application', 'participation request', 'request to participate', 'provider registration', 'caqh', 'job', 'reappointment',
    'staff privilege', 'authorization to practice', 'medical staff',
  ],
  marks: [
    'malpractice', 'caqh', 'hospital privilege', 'medical school', 'work history', 'residency', 'professional liability',
    'accepting new patient', 'language spoken', 'directory', 'credentialing contact', 'medicare enrollment', 'covering physician',
    'desired salary', 'reference name', 'years of? experience', 'residency program', 'fellowship', 'peer reference', 'claim history',
    'liability insurer', 'medical staff', 'reappointment', 'delineation', 'career objective',
  ],
  alone: ['malpractice carrier|insurance|coverage', 'residency program', 'peer reference', 'hospital privilege'],
  asks: [],
  examples: {
    yes: ['NPI Application/Update Form', 'Join our network', 'Recredentialing form', 'Provider change form', 'Request to participate'],
    no: ['External appeal application', 'Prior authorization', 'Provider dispute'],
  },
});
