import { field } from '../decide/field.ts';
import { listed } from '../values/lines.ts';

export default field({
  title: 'Allergies',
  says: ['allergy', 'drug allergy', 'known allergy', 'known drug allergy', 'medication allergy', 'patient allergy'],
  not: ['outcome', 'yes'],
  roles: ['patient'],
  value: (from) => (from.patient.allergies?.length ? listed(from.patient.allergies.map((one, n) => ({ text: one, path: `patient.allergies[${n}]` })), 'Allergy:') : undefined),
  examples: { yes: ['Allergies:', 'Drug allergies'], no: ['Allergist'] },
});
