import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'Facility name',
  says: [
    'facility', 'facility name', 'name of facility', 'facility or? clinic? name', 'hospital name', 'servicing facility name?',
    'servicing provider name?', 'servicing physician facility', 'location name', 'site name', 'service location',
    'place where service', 'billing provider name?', 'facility provider name', 'treatment facility',
    'service provider or? facility? name?', 'infusion center|site name?', 'name of infusion center|site', 'rendering facility name?',
    'clinic facility name', 'facility name where', 'clinic and? site', 'provider to be paid', 'administering facility name?',
    'name of hospital', 'provider facility name', 'name of provider or facility', 'provider or facility name',
    'health care professional or facility name', 'name of facility or? provider', 'place of treatment', 'servicing facility provider',
    'billing entity', 'servicing facility or? group', 'facility or? practice', 'facility practice', 'clinic or? site',
    'provider or? facility that billed', 'name of group or? supplier', 'group or? supplier name?', 'supplier name',
    'place where? you? were treated', 'clinic or? hospital', 'entity name', 'name of entity', 'infusion provider',
    'facility or? group', 'billing entity name', 'who billed you', 'who billed', 'name of clinic or? facility?',
    'name of provider or? clinic|practice', 'name of clinic or? provider', 'provider or clinic name', 'clinic or provider name',
    'treatment will take place at', 'provider who gave care', 'who provided care', 'treatment place', 'place where it will be given',
    'practice clinic or hospital named on bill', 'practice clinic or hospital', 'doctor facility or practice', 'provider merchant',
    'provider or facility that gave service', 'provider or merchant', 'rendering site', 'clinic group or hospital',
    'clinic group or? facility', 'name of rems certified health care setting', 'name of health care setting',
    'health care setting name', 'rems certified setting name',
  ],
  not: ['type', 'npi', 'address', 'phone', 'fax', 'code', 'admitted', 'requesting', 'inpatient', 'contact', 'tax', 'treating'],
  roles: ['facility'],
  value: (from) => text('facility.name', 'Facility:', from.facility?.name),
  examples: {
    yes: ['Facility name', 'Servicing Clinician/Facility:', 'Name of facility'],
    no: ['Facility type', 'Facility NPI', 'Inpatient Facility:', 'Patient name'],
  },
});
