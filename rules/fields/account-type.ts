import { field } from '../decide/field.ts';
import { choice } from '../values/facts.ts';
import { coverageOf } from '../values/party.ts';
import { INSURANCE } from '../values/choices.ts';

export default field({
  title: 'Spending account',
  says: [
    'account type', 'type of account', 'which account', 'reimbursement account', 'benefit account', 'account to reimburse from',
    'spending account', 'select account',
    'plan or? account', 'account to use|pay|reimburse|charge', 'reimburse from', 'pay from account?', 
    'account name', 'account for this claim', 'which account should pay|reimburse',
    'pay|paid|reimbursed|reimburse me? from which account',
  ],
  not: ['bank', 'checking', 'number'],
  options: [['fsa', 'flexible spending', 'hcfsa', 'lpfsa'], ['hsa', 'hra', 'health saving', 'health reimbursement', 'dependent care', 'lpfsa', 'limited']],
  optionsNot: ['none', 'also', 'transfer', 'contribution'],
  kinds: ['hsa-fsa'],
  roles: ['subscriber'],
  value(from, ask) {
    const held = coverageOf(from, 'patient', ask.coverageIndex);
    const type = held?.coverage.insuranceType;
    const word = type === 'hsa' || type === 'fsa' ? INSURANCE[type] : undefined;
    return held && word && choice(`${held.path}.insuranceType`, 'Account:', type, word.label, word.also);
  },
  examples: { yes: ['Account type', 'Which account'], no: ['Account number', 'Insurance type'] },
});
