import { role } from '../decide/role.ts';

export default role({
  title: 'Facility',
  role: 'facility',
  cues: [
    'facility', 'servicing location', 'where patient|member|recipient|enrollee|person will|is|was? be? treated|seen', 'service location', 'servicing provider|physician', 'servicing physician facility',
    'servicing provider or? facility', 'service provider', 'service provider or? facility', 'billing provider',
    'billing facility|entity', 'pay to provider', 'provider to be paid', 'where given', 'place where service',
    'site of care|service|administration', 'infusion center|site', 'clinic', 'treatment center|location|facility',
    'location of treatment', 'administering provider|facility', 'rendering facility', 'treating facility', 'hospital',
    'dispensing provider', 'billing entity', 'who give|provide|perform|render service|treatment|care|infusion|drug',
    'where will? drug|medication|service|it|treatment|infusion|you|care|patient will|is|was|were? be? given|administered|provided|performed|rendered|treated|received|infused',
    'where service is|was|were rendered|provided|performed|given|furnished', 'where it|treatment|care is given', 'rendering location',
    'billing information', 'group or? supplier', 'organization', 'place of treatment', 'provider of service', 'infusion provider',
    'entity', 'person firm or institution', 'firm or institution', 'institution', 'who gave care', 'who provided care',
    'billing group|clinic|practice|location|npi|tin', 'infusion provider|clinic|facility|location|suite', 'administering',
    'who give service|treatment|infusion',
    'who will|is give|giving|provide|providing|perform|performing|administer|administering service|treatment|drug|infusion',
    'where service|treatment|drug|medication|infusion will? is? be? given|provided|performed|administered|rendered|take',
    'where will? is? service|treatment|drug|medication|infusion|patient will? be? given|provided|performed|administered|rendered|take|treated',
    'where was|were|is|did service|treatment|care|infusion|drug|you|patient|visit given|provided|performed|rendered|received|treated|take|receive',
    'site where', 'treating site|clinic|center|location', 'rendering location|site|clinic', 'outpatient center',
    'ambulatory surgery|infusion center', 'group or? facility', 'agency npi|tin|phone|fax|address|name',
    'place of administration|infusion|care', 'administration site|location', 'where drug|medication will? be? administered',
    'biller', 'pay to', 'where will? treatment|care|infusion|service happen',
    'where care|treatment|service will? happen|happens', 'place of infusion', 'svc fac', 'service facility', 'site of infusion',
    'provider to pay',
  ],
  labelOnly: [
    'billing office|department phone|fax|address|email|telephone', 'billing npi|tin|tax|address|phone|name|entity|street|city|state', 'billing mailing|street? address', 'group npi|tin|tax', 'organization npi', 'organisation npi', 'type 2',
    'site npi|name|address|phone|fax|tin|tax|city|zip', 'location npi|address|phone|fax|tin|tax',
  ],
  examples: {
    yes: [
      'Facility information', 'Servicing clinician / facility', 'Site of care', 'Billing provider', 'Billing street address', 'Who will give the service?',
      'Infusion clinic', 'Where will the patient be treated?', 'Biller', 'Pay-to', 'Place of administration',
    ],
    no: ['Prescriber information', 'Requesting provider', 'Billing address of cardholder'],
  },
});
