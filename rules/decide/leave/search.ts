import { leave } from '../leave-entry.ts';

export default leave({
  title: 'Search',
  reason: 'search',
  says: ['search', 'filter', 'keyword', 'find a', 'look up', 'type to search', 'site search'],
  unless: ['drug name', 'select'],
  examples: { yes: ['Search this site', 'Filter results'], no: ['Drug name', 'Research'] },
});
