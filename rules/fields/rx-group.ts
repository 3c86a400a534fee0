import { field } from '../decide/field.ts';
import { identifier } from '../values/facts.ts';
import { coverageOf } from '../values/party.ts';

export default field({
  title: 'Rx group',
  says: [
    'rx group', 'rx grp', 'rxgroup', 'rxgrp', 'rx group number', 'rx group id', 'prescription group number?',
    'rx|prescription|drug group|grp number? id?', 'rxgrp|rxgroup id|number', 'rx group no', 'prescription group id',
    'pharmacy|pbm group number? id?', 'rx group code', 'pharmacy benefit group', 'drug plan group',
  ],
  roles: ['patient', 'subscriber'],
  value(from, ask) {
    const held = coverageOf(from, ask.role, ask.coverageIndex);
    return held && identifier('other', `${held.path}.rxGroup`, 'Rx group', held.coverage.rxGroup);
  },
  examples: { yes: ['Rx Group', 'RxGrp', 'RxGRP ID', 'Prescription group'], no: ['Group number'] },
});
