import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'What was denied',
  says: [
    'service|item|drug|medication|treatment that was? denied', 'denied service|item|drug|medication|treatment',
    'service or? drug that was? denied', 'service|item|drug|medication being appealed|denied',
    'name of service|drug|medication being? appealed|denied', 'drug or? service denied', 'item or? service in dispute|question',
    'service in dispute|question', 'medication denied', 'item or? service you wish to appeal', 'service or? item being? appealed',
    'description of denied service', 'what was denied', 'type of care or drug', 'treatment you are asking',
    'treatment you are asking va|u|plan to approve|cover', 'describe treatment service supply or drug',
    'service treatment or drug in question', 'service or drug', 'drug brand and strength or service', 'treatment you want covered',
    'care or drug', 'service treatment or drug in dispute|question', 'treatment in dispute|question',
    'drug|medication|treatment|item in dispute', 'name of treatment|service|drug|medication plan|insurer|we|they refused|denied',
    'treatment|service|drug|medication refused', 'what is in dispute', 'procedure denied', 'denied procedure',
    'treatment|drug|medication|care being disputed', 'service or treatment denied|in dispute|requested', 'service being disputed',
    'what was not covered|approved|paid', 'denied care|request', 'item|service|drug|treatment under appeal',
    'name of denied service|drug|medication|treatment', 'treatment or service denied', 'care that was denied', 'service s denied',
    'service s or item s? denied', 'denied service s?', 'service drug or item denied', 'service|drug|item denied',
    'service drug or supply', 'service supply or drug', 'service procedure or drug', 'drug service or supply',
    'service procedure drug or supply', 'what did we|they|plan|insurer * no|deny|denied|refuse',
    'service|item|drug|treatment|care|medication|procedure * denied|appealed|appealing|disputed|refused',
    'denied * service|drug|treatment|item|procedure|care', 'service|item|drug|treatment|care you * appeal|appealing',
    'what was turned down', 'name of drug * denied', 'treatment|service|care|drug|medication|item|request * turned',
    'what * turned', 'drug or? procedure', 'procedure or? drug', 'what treatment|service|medication|drug|care|item or? service|medication|drug|treatment|item|care or? medication|drug|service|treatment? are you asking|requesting|appealing|seeking', 'service|treatment|medication|drug|item|care you are asking for',
  ],
  not: [
    'date', 'reason', 'why', 'number', 'amount', 'type of', 'brand', 'strength', 'describe your', 'condition', 'believe', 'code',
    'cpt', 'hcpcs',
  ],
  kinds: ['appeal'],
  roles: ['patient'],
  value: (from) => from.request && text('request.drug', 'Asked for:', `${from.request.route} ${from.request.drug}`, [from.request.drug, from.request.brand ?? ''].filter(Boolean)),
  examples: {
    yes: [{ label: 'What treatment, service or medication are you asking for?', kind: 'appeal' }, { label: 'What did we say no to?', kind: 'appeal' }, { label: 'Service or drug that was denied', kind: 'appeal' }, { label: 'Item or service you wish to appeal', kind: 'appeal' }],
    no: ['Procedure codes denied', 'Date of denial', 'Reason for denial', 'Type of appeal'],
  },
});
