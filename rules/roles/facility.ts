import { role } from '../decide/role.ts';

export default role({
  title: 'Facility',
  role: 'facility',
  cues: [
    'facility', 'servicing location', 'service location', 'servicing provider|physician', 'servicing physician facility',
    'servicing provider or? facility', 'service provider', 'service provider or? facility', 'billing provider',
    'billing facility|entity', 'pay to provider', 'provider to be paid', 'where given', 'place where service',
    'site of care|service|administration', 'infusion center|site', 'clinic', 'treatment center|location|facility',
    'location of treatment', 'administering provider|facility', 'rendering facility', 'treating facility', 'hospital',
    'dispensing provider', 'billing entity', 'who give|provide|perform|render service|treatment|care|infusion|drug',
    'where will? drug|medication|service|it|treatment|infusion|you|care|patient will|is|was|were? be? given|administered|provided|performed|rendered|treated|received|infused',
    'where service is|was|were rendered|provided|performed|given', 'where it|treatment|care is given', 
    'rendering location', 'billing information', 'group or? supplier', 'organization', 'place of treatment', 'provider of service',
    'infusion provider', 'entity', 'person firm or institution', 'firm or institution', 'institution', 'who gave care',
    'who provided care',
  ],
  labelOnly: ['billing npi|tin|tax|address|phone|name|entity', 'group npi|tin|tax', 'organization npi', 'organisation npi', 'type 2'],
  examples: {
    yes: ['Facility information', 'Servicing clinician / facility', 'Site of care', 'Billing provider'],
    no: ['Prescriber information', 'Requesting provider'],
  },
});
