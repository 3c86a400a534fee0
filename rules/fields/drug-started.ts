import { field } from '../decide/field.ts';
import { date } from '../values/facts.ts';
import { coursesOf } from '../values/same-drug.ts';

export default field({
  title: 'Since when the drug asked for is taken',
  says: [
    'date patient|member|enrollee first? started|began|initiated this|requested|current? drug|medication|therapy|treatment',
    'date this? drug|medication|therapy|treatment was? first? started|begun|initiated',
    'start date of current|existing|ongoing therapy|treatment|medication|drug', 'original|initial therapy|treatment|drug|medication start date',
    'original start date', 'date of first dose of|ever this|requested drug|medication', 'when was this? drug|medication|therapy first? started',
    'current therapy start date', 'date therapy|treatment was initiated', 'how long since|has patient|member been on drug|medication since when',
    'on this? drug|medication|therapy since', 'date patient|member first received this? drug|medication|therapy',
    'date of initiation of drug|therapy|treatment|spravato|esketamine|ketamine', 'date spravato|esketamine|ketamine was? first? started|begun|initiated|began',
    'date of? first dose|treatment|infusion|session if continuing|continuation|renewal|established|already', 'first treatment|dose|infusion|session this|current|present course|episode', 'date of? first treatment|dose|infusion|session of this|current|present course|episode', 'first spravato|esketamine|ketamine dose|session|treatment|infusion|administration date?', 'date of first spravato|esketamine|ketamine dose|session|treatment|infusion|administration?', 'continuation * date therapy? started|began|initiated',
  ],
  not: ['if yes', 'anticipated', 'planned', 'expected', 'requested start', 'proposed', 'end', 'stopped', 'antidepressant', 'psychotherapy', 'last', 'will', 'needed', 'effective'],
  notWithin: ['tried', 'failed', 'outcome', 'previous medication|treatment|therapy', 'past medication|treatment|therapy', 'prior medication|treatment|therapy|trial', 'current medication'],
  beside: 'member patient enrollee drug medication therapy treatment date first continuation renewal spravato esketamine ketamine if continuing',
  kinds: ['prior-authorization'],
  roles: ['patient'],
  value(from) {
    const first = coursesOf(from)[0];
    return first && date(`${first.path}.startDate`, `${first.trial.name}: from`, first.trial.startDate);
  },
  examples: {
    yes: [
      { label: 'Date member first started this drug', kind: 'prior-authorization' }, { label: 'Start date of current therapy', kind: 'prior-authorization' },
      { label: 'Original start date', kind: 'prior-authorization' }, { label: 'Date Spravato was first started', kind: 'prior-authorization' },
    ],
    no: ['Anticipated start date', 'Start date', { label: 'Date started', heading: 'Previous medications tried' }, 'Date therapy will begin', 'Original request date'],
  },
});
