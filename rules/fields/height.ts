import { field } from '../decide/field.ts';
import { number } from '../values/facts.ts';

export default field({
  title: 'Height',
  says: [
    'height', 'patient height', 'height inch|cm', 'height ft in', 'height in inch|cm', 'height inch|cm|feet', 'height in inch|cm|feet',
  ],
  roles: ['patient'],
  value: (from) => number('patient.heightCm', 'Height', from.patient.heightCm, 'cm'),
  examples: { yes: ['Height:', 'Height (in)'], no: ['Weight', 'Height and weight taken'] },
});
