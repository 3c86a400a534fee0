import { role } from '../decide/role.ts';

export default role({
  title: 'Facility',
  role: 'facility',
  cues: [
    'facility', 'servicing location', 'service location', 'servicing provider|physician', 'servicing physician facility',
    'servicing provider or? facility', 'service provider', 'service provider or? facility', 'billing provider', 'billing facility|entity',
    'pay to provider', 'provider to be paid', 'where given', 'place where service', 'site of care|service|administration',
    'infusion center|site', 'clinic', 'treatment center|location|facility', 'location of treatment', 'administering provider|facility',
    'rendering facility', 'treating facility', 'hospital', 'dispensing provider',
  ],
  examples: {
    yes: ['Facility information', 'Servicing clinician / facility', 'Site of care', 'Billing provider'],
    no: ['Prescriber information', 'Requesting provider'],
  },
});
