import { field } from '../decide/field.ts';

export default field({
  title: 'What the appeal asks for',
  says: [
    'desired outcome', 'outcome desired|requested|wanted|sought', 'resolution requested|desired|sought', 'requested|desired resolution|outcome', 'what outcome would you like', 'what resolution are you seeking',
    'what would you like us to do', 'what would you like plan to do', 'remedy requested|sought', 'what do you want us to do', 'how would you like this resolved',
  ],
  not: ['treatment', 'therapy', 'clinical', 'date'],
  kinds: ['appeal'],
  wide: true,
  roles: ['patient'],
  value: () => ({ is: 'wording', topic: 'outcome-wanted', facts: [] }),
  examples: { yes: ['Desired outcome', 'Resolution requested', 'What would you like us to do?'], no: ['Treatment outcome', 'Reason for appeal', 'Outcome of previous therapy'] },
});
