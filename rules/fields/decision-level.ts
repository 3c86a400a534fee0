import { field } from '../decide/field.ts';
import { asksYesNo } from '../values/yes-no.ts';
import { fact } from '../values/facts.ts';
import { latestDenial } from '../values/rows.ts';

export default field({
  title: 'Level of appeal',
  says: [
    'appeal level', 'level of appeal', 'appeal type level', 'level of review', 'type of appeal level', 'first or second level',
    'which level of appeal', 'level', 'is this your? first|second appeal', 'is this an? first|second level appeal',
    'first level appeal', 'second level appeal', 'stage of appeal', 'appeal stage', 'appeal round', 'which appeal level',
    'level of reconsideration|dispute', 'dispute|reconsideration level', 'first or second', 'appeal request level',
    'which appeal is this', 'is this a? first|second|1st|2nd appeal', 'first|second|1st|2nd appeal', 'first|second request for reconsideration',
    '1st or 2nd', 'level of grievance|appeal|review', 'request level',
  ],
  beside: 'appeal review of request internal provider member dispute reconsideration',
  not: ['care', 'pain', 'education', 'urgency', 'acuity', 'reason', 'date', 'number', 'decision on', 'have you', 'would you', 'will you', 'do you', 'hearing', 'speak', 'attend', 'only'],
  options: [
    ['first level', 'level 1', 'level one', 'level i', '1st level', 'first appeal', '1st appeal', 'first level appeal', 'first internal appeal', 'first internal', 'first reconsideration'],
    ['second level', 'level 2', 'level two', 'level ii', '2nd level', 'second appeal', '2nd appeal', 'second internal appeal', 'external review', 'second reconsideration'],
  ],
  yesNo: true,
  roles: ['patient'],
  value(from, ask) {
    const held = latestDenial(from);
    if (held?.denial.level !== 'initial' && held?.denial.level !== 'first-appeal') return undefined;
    const first = held.denial.level === 'initial';
    if (asksYesNo(ask.control)) {
      if (!/\b(?:first|1st|initial|second|2nd|final)\b/i.test(ask.control.label)) return undefined;
      const second = /\b(?:second|2nd|final)\b/i.test(ask.control.label);
      return { is: 'yes-no', yes: first !== second, facts: [fact(`${held.path}.level`, `Last decision: ${held.denial.level}`, held.denial.date)] };
    }
    return { is: 'choice', id: first ? 'first-appeal' : 'second-appeal', label: first ? 'First level' : 'Second level', also: first ? ['Level I appeal', 'Level one appeal', 'First', 'First appeal', 'First level appeal', 'Level 1', '1', '1st level', 'Level I', 'First-level appeal', 'First Level Appeal', 'Internal appeal', 'Level 1 appeal', 'Level one', '1st appeal', '1st', 'First-level', '1st level appeal', 'First level (internal)', 'First level internal', 'Initial appeal', 'First request', 'First internal appeal', 'First internal', 'First internal level', 'First reconsideration'] : ['Level II appeal', 'Level two appeal', 'Second', 'Second appeal', 'Second level appeal', 'Level 2', '2', '2nd level', 'Level II', 'Second-level appeal', 'Level 2 appeal', 'Level two', '2nd appeal', '2nd', 'Second-level', 'Second internal appeal', '2nd level appeal', 'Final appeal'], facts: [fact(`${held.path}.level`, `Last decision: ${held.denial.level}`, held.denial.date)] };
  },
  examples: { yes: ['Appeal lvl', 'Is this your first or second appeal?', 'Appeal level', 'Level of appeal'], no: ['Level of care', 'Appeal reason', { label: 'Is this appeal for an overpayment?', kind: 'appeal' }] },
});
