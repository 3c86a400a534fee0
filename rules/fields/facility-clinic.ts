import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'Clinic that gives the service',
  says: [
    'clinic name', 'clinic', 'practice name', 'practice', 'group name', 'group or? practice name', 'organization name?', 'agency name', 'business name',
    'center name', 'name of clinic|practice|organization|agency|center', 'hospital', 'clinic or? practice name?', 'legal business name',
  ],
  not: ['type', 'npi', 'tax', 'insurance', 'plan', 'employer', 'number', 'id', 'address', 'phone', 'fax', 'facility'],
  within: [
    'facility', 'servicing', 'service location', 'site of care|service', 'infusion center|site|provider|clinic', 'place of service',
    'administering', 'rendering location', 'billing provider|entity|group',
  ],
  notWithin: ['insurance information', 'coverage', 'policy', 'insurance', 'patient', 'requesting'],
  roles: ['facility'],
  value: (from) => text('facility.name', 'Facility:', from.facility?.name),
  examples: {
    yes: [{ label: 'Clinic name', heading: 'Servicing facility' }, { label: 'Organization', heading: 'Site of care' }],
    no: ['Clinic name', { label: 'Group name', heading: 'Insurance information' }],
  },
});
