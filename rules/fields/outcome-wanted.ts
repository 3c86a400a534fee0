import { field } from '../decide/field.ts';

export default field({
  title: 'What the appeal asks for',
  says: [
    'desired outcome', 'outcome desired|requested|wanted|sought', 'resolution requested|desired|sought',
    'requested|desired resolution|outcome', 'what outcome would you like', 'what resolution are you seeking',
    'what would you like us to do', 'what would you like plan to do', 'remedy requested|sought', 'what do you want us to do',
    'how would you like this resolved', 'what outcome|resolution|remedy do|are you want|seek|seeking|requesting|expecting',
    'outcome you? want|seek|desire|expect|are? seeking', 'what would you like plan|u|insurer|company|we|health to do',
    'resolution you? want|seek|are? seeking', 'relief requested|sought', 'action requested', 'what action are you requesting',
    'expected resolution', 'what do you want plan|insurer|u|company to do', 'what are you asking u|plan|insurer to do',
    'what would you like to see happen', 'what would you like to happen', 'what would you like done', 'expected outcome',
    'what result do you want', 'how can we resolve', 'how would you like u to resolve',
    'what * like|want * u|plan|reviewer|insurer|company to do', 'what are you asking * to do',
    'what * want|like|seeking|hope|hoping|expect * happen|resolution|outcome|result',
    'how * fixed|resolved|solve|resolve|settled|settle|fix',
    'resolution|outcome|result|remedy * looking|seeking|want|like|hope|sought|requested',
    'relief|remedy|resolution|action|outcome sought|requested|desired|wanted',
    'desired|requested|preferred|proposed resolution|outcome|remedy|relief', 'what can we * fix|resolve|do',
    'what decision * make', 'decision * like|want|seeking', 'requested action', 'action * want|requesting',
  ],
  not: ['clinical', 'date', 'treatment', 'therapy'],
  kinds: ['appeal'],
  wide: true,
  roles: ['patient'],
  value: () => ({ is: 'wording', topic: 'outcome-wanted', facts: [] }),
  examples: { yes: ['What outcome do you want?', 'Desired outcome', 'Resolution requested', 'What would you like us to do?'], no: ['Treatment outcome', 'Reason for appeal', 'Outcome of previous therapy'] },
});
