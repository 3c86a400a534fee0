import { field } from '../decide/field.ts';
import { answers } from '../format/options.ts';
import { fact } from '../values/facts.ts';
import { latestDenial } from '../values/rows.ts';

/** An answer that is an appeal, and no complaint that only names one. */
const isAppeal = (label: string): boolean => /\bappeal/i.test(label) && !/^\W*(?:an? |file an? )?(?:\w+ )?(?:grievance|complaint)\b/i.test(label);

export default field({
  title: 'What is filed',
  says: ['i want|wish|am to? file|filing', 'i would like to? file', 'what would|do you like|want to? file', 'which of these do|would you want|like to? file', 'what are you filing', 'type of filing'],
  not: ['date', 'number', 'reason', 'level', 'claim', 'why'],
  options: [['appeal'], ['complaint', 'grievance']],
  optionsNot: ['external', 'level', 'second', 'expedited', 'fast', 'payment'],
  kinds: ['appeal'],
  roles: ['patient'],
  value(from, ask) {
    // What was denied is appealed; a complaint about people or service is nothing that a case records.
    const held = latestDenial(from);
    const fit = answers(ask.control.options ?? []).filter(({ label }) => isAppeal(label));
    return held && fit.length === 1 && fit[0] ? { is: 'choice', id: 'appeal', label: fit[0].label, also: [], facts: [fact(`${held.path}.outcome`, `Denied: ${held.denial.subject}`, held.denial.date)] } : undefined;
  },
  examples: {
    yes: [{ label: 'I want to file', kind: 'appeal' }, { label: 'Which of these do you want to file?', kind: 'appeal' }],
    no: ['Date filed', 'Claim filing number', { label: 'Why are you filing?', kind: 'appeal' }],
  },
});
