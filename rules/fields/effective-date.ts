import { field } from '../decide/field.ts';
import { date } from '../values/facts.ts';
import { coverageOf } from '../values/party.ts';

export default field({
  title: 'Coverage start',
  says: ['effective date', 'coverage effective date', 'insurance effective date', 'effective date of coverage', 'coverage start date'],
  roles: ['patient', 'subscriber', 'other-coverage'],
  value(from, ask) {
    const held = coverageOf(from, ask.role, ask.coverageIndex);
    return held && date(`${held.path}.effectiveDate`, 'Coverage since', held.coverage.effectiveDate);
  },
  examples: { yes: ['Insurance Effective Date', 'EFFECTIVE DATE OF COVERAGE'], no: ['Start date'] },
});
