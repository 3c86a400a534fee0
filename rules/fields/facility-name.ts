import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'Facility name',
  says: [
    'facility', 'facility name', 'name of facility', 'facility or? clinic? name', 'hospital name', 'servicing facility name?',
    'servicing provider name?', 'servicing physician facility', 'location name', 'site name', 'service location', 'place where service',
    'billing provider name?', 'facility provider name', 'treatment facility', 'service provider or? facility? name?',
    'infusion center|site name?', 'name of infusion center|site', 'rendering facility name?', 'clinic facility name',
    'facility name where', 'clinic and? site', 'provider to be paid', 'administering facility name?', 'name of hospital',
    'provider facility name', 'name of provider or facility', 'provider or facility name', 'health care professional or facility name',
    'name of facility or? provider', 'place of treatment', 'servicing facility provider',
  ],
  not: ['type', 'npi', 'address', 'phone', 'fax', 'code', 'admitted', 'requesting', 'inpatient', 'contact', 'tax', 'treating'],
  roles: ['facility'],
  value: (from) => text('facility.name', 'Facility:', from.facility?.name),
  examples: {
    yes: ['Facility name', 'Servicing Clinician/Facility:', 'Name of facility'],
    no: ['Facility type', 'Facility NPI', 'Inpatient Facility:', 'Patient name'],
  },
});
