import { field } from '../decide/field.ts';
import { identifier } from '../values/facts.ts';
import { ofProvider } from '../values/of-provider.ts';
import { coverageOf } from '../values/party.ts';

export default field({
  title: 'Group number',
  says: [
    'group number', 'group', 'group id', 'insurance group number?', 'policy group number', 'policy group', 'member group number',
    'employer group number', 'account number from id card', 'plan group number', 'group policy number', 'group account number',
    'group plan number', 'group or policy number', 'account number group', 'account number from? cigna id card',
    'account number on the front of your cigna id card', 'grp number', 'grp', 'group number on card', 'employer group id',
    'policy or group number', 'group no on card', 'group code', 'grp id', 'group or? account number', 'account number on card',
    'group|employer account number', 'insurance group id', 'group id number', 'insurance grp number?', 'member grp number?',
    'group or? policy number|id', 'group or? employer number', 'policy or? group number', 'health plan group number?', 'group no',
    'account or? group number?', 'policy group or? feca number?', 'policy group number or? feca', 'group or? feca number?',
    'group or? plan number', 'insured policy group', 'group number for coverage|plan',
    'group or? contract number',
  ],
  notWithin: ['drug information', 'medication information|requested', 'drug requested', 'support group'],
  not: [
    'rx', 'medical group', 'practice', 'name', 'provider', 'npi', 'age', 'therapy', 'blood', 'pharmacy', 'support', 'food', 'tax', 'tin',
    'size', 'session', 'psychotherapy', 'prescription', 'specialty', 'billing', 'physician', 'medication', 'drug', 'facility', 'servicing',
    'clinic', 'organization',
    'policyholder employer', 'name of group',
  ],
  roles: ['patient', 'subscriber', 'other-coverage'],
  value(from, ask) {
    if (!/\b(insurance|plan|policy|employer|account|card)\b/i.test(ask.control.label) && ofProvider(ask)) return undefined;
    const held = coverageOf(from, ask.role, ask.coverageIndex);
    return held && identifier('other', `${held.path}.groupNumber`, 'Group number', held.coverage.groupNumber);
  },
  examples: {
    yes: [
      'Group No.', 'Group Number', 'Policy/Group Number', 'Member’s Group Number (Optional)', 'Grp #', 'GRP', 'Group or account number',
      'Account # (on card)', 'Grp no.', 'Insured’s policy group or FECA number', 'Group/acct #',
    ],
    no: ['Provider Group (if applicable)', 'Rx Group', 'Group name', 'Group therapy', 'Group size', 'Physician group'],
  },
});
