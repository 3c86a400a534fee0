import { field } from '../decide/field.ts';
import { identifier } from '../values/facts.ts';
import { coverageOf } from '../values/party.ts';

export default field({
  title: 'Group number',
  says: [
    'group number', 'group', 'group id', 'insurance group number?', 'policy group number', 'policy group', 'member group number',
    'employer group number', 'account number from id card', 'plan group number', 'group policy number', 'group account number',
    'group plan number', 'group or policy number', 'account number group', 'account number from? cigna id card',
    'account number on the front of your cigna id card', 'grp number', 'grp', 'group number on card', 'employer group id',
    'policy or group number', 'group no on card', 'group code',
  ],
  not: ['rx', 'medical group', 'practice', 'name', 'provider', 'npi', 'age', 'therapy', 'blood'],
  roles: ['patient', 'subscriber', 'other-coverage'],
  value(from, ask) {
    const held = coverageOf(from, ask.role, ask.coverageIndex);
    return held && identifier('other', `${held.path}.groupNumber`, 'Group number', held.coverage.groupNumber);
  },
  examples: {
    yes: ['Group No.', 'Group Number', 'Policy/Group Number', 'Member’s Group Number (Optional)'],
    no: ['Provider Group (if applicable)', 'Rx Group', 'Group name'],
  },
});
