import { form } from '../decide/form.ts';

export default form({
  title: 'Work: injury, disability, leave, expenses',
  kind: 'none',
  evidence: [
    'employer report', 'fmla', 'leave of absence', 'paid leave', 'medical leave', 'time off', 'return to work', 'work status',
    'family and medical leave', 'expense report', 'sick leave', 'fitness for duty', 'income protection', 'leave certification',
  ],
  marks: [
    'body part', 'how * injury happen|happened|occur|occurred', 'supervisor', 'last day worked', 'date last worked', 'last worked',
    'date of hire|hire date', 'hourly|weekly wage', 'date disability began', 'disability began', 'restriction and? limitation', 'restriction',
    'work schedule', 'type of leave', 'leave type', 'incapacity', 'frequency of episode', 'episode of incapacity', 'elimination period',
    'cost center', 'business purpose', 'project code', 'gl code', 'per diem', 'approver', 'osha', 'light duty', 'claim adjuster', 'salary amount', 'time injury occurred',
    'time employee began', 'job duty', 'expected return', 'injured worker|employee', 'claim administrator', 'work limitation',
    'period of absence', 'period of incapacity', 'date you? stopped work|working', 'go back to work', 'modified duty',
    'maximum medical improvement', 'permanent disability', 'vacation balance', 'time sheet', 'pto', 'work capacity', 'functional capacity',
  ],
  alone: [
    'body part injured', 'date disability began', 'hourly wage', 'cost center', 'type of leave', 'incapacity', 'injured worker|employee',
    'stopped work|working', 'maximum medical improvement',
  ],
  asks: [],
  examples: { yes: ['Medical leave request', 'Last day worked', 'Date disability began', 'Cost center'], no: ['Employee claim form', 'Employee ID', 'Was the injury related to work?'] },
});
