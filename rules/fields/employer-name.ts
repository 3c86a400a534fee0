import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { coverageOf } from '../values/party.ts';

export default field({
  title: 'Employer',
  says: [
    'employer', 'employer name', 'name of employer', 'company name', 'employer group name', 'group name', 'company',
    'employer plan sponsor', 'insurance group name', 'employer company name', 'employer or group name', 'name of company',
    'employer group', 'employer or group', 'employer or? sponsor', 'employing company', 'if job based employer',
    'employer if job based',
  ],
  not: ['address', 'phone', 'id', 'number', 'insurance company', 'contact', 'pharmacy', 'practice', 'medical group'],
  roles: ['subscriber', 'patient', 'other-coverage'],
  value(from, ask) {
    const held = coverageOf(from, ask.role, ask.coverageIndex);
    return held && text(`${held.path}.employerName`, 'Employer:', held.coverage.employerName);
  },
  examples: {
    yes: ['Employer Name', 'EMPLOYER', 'F. EMPLOYER NAME', { label: 'Group name', heading: 'Insurance information' }],
    no: ['Employer identification number', 'Employee name', 'Name and address of employer'],
  },
});
