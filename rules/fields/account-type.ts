import { field } from '../decide/field.ts';
import { choice } from '../values/facts.ts';
import { coverageOf } from '../values/party.ts';
import { INSURANCE } from '../values/choices.ts';

export default field({
  title: 'Spending account',
  says: [
    'account type', 'type of account', 'which account', 'reimbursement account', 'benefit account', 'account to reimburse from',
    'spending account', 'select account',
  ],
  not: ['bank', 'checking', 'number'],
  roles: ['subscriber'],
  value(from, ask) {
    const held = coverageOf(from, 'patient', ask.coverageIndex);
    const type = held?.coverage.insuranceType;
    const word = type === 'hsa' || type === 'fsa' ? INSURANCE[type] : undefined;
    return held && word && choice(`${held.path}.insuranceType`, 'Account:', type, word.label, word.also);
  },
  examples: { yes: ['Account type', 'Which account'], no: ['Account number', 'Insurance type'] },
});
