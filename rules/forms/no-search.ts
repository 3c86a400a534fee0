import { form } from '../decide/form.ts';

export default form({
  title: 'Search or directory',
  kind: 'none',
  evidence: [
    'find a? provider|doctor|physician|pharmacy|facility|location', 'provider search|directory|finder', 'directory search',
    'facility locator', 'locator', 'search for', 'check status', 'status search|lookup|inquiry', 'claim status', 'authorization status',
    'appeal status', 'eligibility search|inquiry|check|verification', 'look up', 'lookup', 'member search', 'patient search',
    'authorization search', 'search authorization|claim|member|patient', 'check eligibility', 'track your?', 'drug search',
    'price a medication', 'cost estimator', 'formulary search', 'find a claim', 'check authorization requirement',
    'prior authorization requirement search|lookup|tool',
  ],
  asks: [],
  examples: {
    yes: ['Find a doctor', 'VA facility locator', 'Claim status inquiry'],
    no: ['Prior authorization request', 'Research study'],
  },
});
