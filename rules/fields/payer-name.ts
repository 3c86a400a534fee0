import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { coverageOf } from '../values/party.ts';

export default field({
  title: 'Insurer',
  says: [
    'plan medical group name?', 'issuer name?', 'name of other health? insurance company?',
    'other health? insurance company|carrier? name?', 'secondary insurance company? name?', 'insurance', 'insurance company',
    'insurance company name', 'name of insurance company', 'insurance carrier', 'carrier', 'payer', 'payer name', 'payor name',
    'health plan', 'health insurance', 'insurance name', 'health plan name', 'name of health insurance company?',
    'primary insurance name?', 'insurer', 'name of insurer', 'name of health plan', 'patient health plan', 'insurance provider',
    'carrier name', 'health insurance company name?', 'primary insurance carrier', 'insurance plan', 'insurance plan name',
    'medical plan', 'plan', 'primary payer', 'other insurer', 'other carrier', 'other insurance',
    'name of other insurer|carrier|plan|insurance', 'if yes other carrier|insurer|plan', 'name of that? carrier or? program?',
    'secondary insurer|carrier|payer|plan', 'other coverage', 'if yes name of that? carrier|insurer|plan or? program?',
    'if yes carrier', 'carrier if yes',
  ],
  not: [
    'id', 'number', 'address', 'phone', 'fax', 'type', 'covered', 'effective', 'do you', 'auto', 'insurance group', 'plan group',
    'group plan', 'group id', 'employer group', 'yes', 'denial', 'reason', 'treatment plan', 'program name', 'amount', 'paid',
    'explain',
  ],
  notWithin: ['treatment plan'],
  roles: ['patient', 'subscriber', 'payer', 'other-coverage'],
  value(from, ask) {
    const held = coverageOf(from, ask.role, ask.coverageIndex);
    return held && text(`${held.path}.payer.name`, 'Insurer:', held.coverage.payer.name);
  },
  examples: {
    yes: ['Name of Insurance Company', 'HEALTH PLAN:', 'Payer name', '6. Patient Health Plan:'],
    no: ['Insurance phone', 'Treatment plan', 'Payer ID', 'Plan name', 'Plan type'],
  },
});
