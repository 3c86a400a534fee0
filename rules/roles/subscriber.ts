import { role } from '../decide/role.ts';

export default role({
  title: 'Subscriber',
  role: 'subscriber',
  cues: [
    'subscriber', 'policyholder', 'policy holder', 'insured', 'sponsor', 'employee', 'cardholder', 'card holder', 'primary customer',
    'primary member', 'account holder', 'accountholder', 'plan participant', 'contract holder', 'primary insured', 'plan member',
    'policy owner', 'primary cardholder', 'who holds contract|policy|plan|coverage', 'holder of contract|policy|plan|coverage',
    'whose plan|policy|coverage|contract',
    'whose name is on', 'whose insurance', 'account owner', 'main member', 'contract owner', 'head of contract', 'name on policy|insurance',
    'person who holds', 'main policy|plan? holder', 'main insured', 'who carries insurance|policy|coverage', 'covered through',
    'coverage holder', 'plan holder', 'primary subscriber',
    'policy|plan|insurance|coverage belongs to',
  ],
  examples: {
    yes: ['Policyholder (subscriber) information', 'Sponsor’s name', 'Employee information', 'Insured’s date of birth'],
    no: ['Patient information', 'Insurance'],
  },
});
