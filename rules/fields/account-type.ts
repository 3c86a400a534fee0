import { field } from '../decide/field.ts';
import { answers } from '../format/options.ts';
import { choice } from '../values/facts.ts';
import { coverageOf } from '../values/party.ts';
import { INSURANCE } from '../values/choices.ts';

const OTHER_FSA = /\blimited|\bdependent|\bday ?care|\blp-?fsa|\bdc-?fsa|\bdental|\bvision|\bcombination|\bcommuter|\btransit|\bparking|\badoption/i;

export default field({
  title: 'Spending account',
  says: [
    'account type', 'type of account', 'which account', 'reimbursement account', 'benefit account', 'account to reimburse from',
    'spending account', 'select account', 'reimburse from', 'pay|paid|reimbursed from', 'which account should we pay from', 'benefit plan type',
    'plan or? account', 'account to use|pay|reimburse|charge', 'pay from account?',
    'account name', 'account for this claim', 'which account should pay|reimburse',
    'pay|paid|reimbursed|reimburse me? from which account',
  ],
  not: ['bank', 'checking', 'number'],
  options: [
    ['fsa', 'flexible spending', 'flex spending', 'hcfsa', 'lpfsa'],
    ['hsa', 'hra', 'dcfsa', 'lpfsa', 'health savings', 'health reimbursement', 'reimbursement arrangement', 'dependent care', 'day care', 'limited', 'commuter'],
  ],
  optionsNot: ['none', 'also', 'transfer', 'contribution'],
  kinds: ['reimbursement', 'hsa-fsa', 'appeal'],
  roles: ['subscriber'],
  value(from, ask) {
    const held = coverageOf(from, 'patient', ask.coverageIndex);
    const type = held?.coverage.insuranceType;
    const word = type === 'hsa' || type === 'fsa' ? INSURANCE[type] : undefined;
    const own = type === 'hsa' ? /\bhsa\b|health savings/i : /\b(?:hc)?fsa\b|flex(?:ible)? spending/i;
    const fit = answers(ask.control.options ?? []).filter(({ label }) => own.test(label) && !OTHER_FSA.test(label));
    if (held && type && word && fit.length === 1 && fit[0]) return choice(`${held.path}.insuranceType`, 'Account:', type, fit[0].label, []);
    return held && word && choice(`${held.path}.insuranceType`, 'Account:', type, word.label, word.also);
  },
  examples: { yes: ['Account type', 'Which account'], no: ['Account number', 'Insurance type'] },
});
