import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'Antidepressant taken now',
  says: [
    'other medication|drug patient|member take for this diagnosis|condition', 'other medication|drug taken|used for this diagnosis|condition together|along|with',
    'oral antidepressant and? daily? dose', 'name and dose of oral? antidepressant', 'antidepressant patient|member take now',
    'current antidepressant and? dose?', 'oral antidepressant taken along', 'oral antidepressant name',
    'name of oral? antidepressant', 'concurrent antidepressant', 'concomitant antidepressant', 'oral antidepressant',
    'antidepressant taken now', 'current oral antidepressant', 'antidepressant currently taken', 'antidepressant being taken',
    'which oral? antidepressant', 'antidepressant and dose', 'antidepressant in use', 'which one and at what dose',
    'oral antidepressant taken along with spravato with strength', 'oral antidepressant with strength',
    'antidepressant used together', 'which antidepressant will be used', 'depression medication currently? prescribed',
    'antidepressant prescribed with', 'other antidepressant currently', 'antidepressant to be? used with',
    'antidepressant to be? used|taken|given|prescribed with|alongside|together', 'antidepressant patient|member will take',
    'antidepressant that will be used', 'concurrent|concomitant|current oral? antidepressant|ad',
    'antidepressant * taken|used|prescribed|given|combined|conjunction with',
    'antidepressant * with|alongside spravato|esketamine|ketamine|treatment',
    'which|what oral? antidepressant * with|take|taking|now|currently', 'antidepressant patient|member is taking|on', 'oral ad',
    'background antidepressant', 'newly initiated antidepressant', 'antidepressant therapy current',
    'co prescribed antidepressant', 'antidepressant currently', 'combination antidepressant',
    'currently|current prescribed|taking antidepressant',
    'antidepressant * taken|used|prescribed|given|continued|combined|administered along|together|alongside|concurrently|concomitantly|in combination|conjunction|addition',
    'antidepressant * will be? taken|used|continued|prescribed|given', 'antidepressant patient|member? will take|continue|use|receive|remain',
    'antidepressant in? combination|conjunction|addition', 'antidepressant to be? continued|combined|coadministered', 'antidepressant to be? co administered',
    'adjunct|adjunctive|companion|accompanying oral? antidepressant', 'antidepressant combined with',
  ],
  beside: 'name dose drug strength daily oral patient member taking being used with frequency mg agent spravato esketamine ketamine together along alongside concurrently concurrent currently and prescribed',
  not: [
    'tried', 'failed', 'previous', 'past', 'prior', 'stopped', 'history', 'yes', 'has', 'does', 'date', 'start',
    'is patient|member|enrollee|there|it|this|ketamine|spravato|drug', 'class', 'how long', 'number', 'discontinued', 'why', 'reason', 'not',
  ],
  roles: ['patient'],
  value: (from) => text('clinical.concurrentAntidepressant', 'Antidepressant taken now', from.clinical?.concurrentAntidepressant),
  examples: { yes: ['Antidepressant that will be taken along with this drug, with dose', 'Adjunct antidepressant (drug and dose)', 'Antidepressant the member will continue', 'Which antidepressant will be taken with Spravato?', 'Concurrent oral AD (drug/strength)', 'Oral antidepressant and dose', 'Name and dose of oral antidepressant', 'Current antidepressant'], no: ['Antidepressant that will be discontinued', 'Antidepressant taken', 'Antidepressants tried', 'Has the patient tried an antidepressant?'] },
});
