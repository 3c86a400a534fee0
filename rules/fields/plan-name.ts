import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { coverageOf } from '../values/party.ts';

export default field({
  title: 'Plan name',
  says: ['plan name', 'name of plan', 'benefit plan', 'benefit plan name', 'product name', 'plan product', 'insurance product'],
  not: ['health plan name', 'insurance plan name', 'type'],
  roles: ['patient', 'subscriber', 'other-coverage'],
  value(from, ask) {
    const held = coverageOf(from, ask.role, ask.coverageIndex);
    return held && text(`${held.path}.planName`, 'Plan:', held.coverage.planName);
  },
  examples: { yes: ['Plan name', 'Name of plan'], no: ['Health plan name', 'Plan type', 'Patient name'] },
});
