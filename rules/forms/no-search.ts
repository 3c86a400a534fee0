import { form } from '../decide/form.ts';

export default form({
  title: 'Search or directory',
  kind: 'none',
  evidence: [
    'find a? provider|doctor|physician|pharmacy|facility|location', 'provider search|directory|finder', 'directory search',
    'facility locator', 'locator', 'search for', 'check status', 'status search|lookup|inquiry', 'authorization status',
    'appeal status', 'eligibility search|inquiry|check|verification', 'look up', 'lookup', 'member search', 'patient search',
    'authorization search', 'search authorization|claim|member|patient', 'check eligibility', 'track your?', 'drug search',
    'price a medication', 'cost estimator', 'formulary search', 'find a claim', 'check authorization requirement',
    'prior authorization requirement search|lookup|tool', 'inquiry', 'submit inquiry', 'search by', 'search criteria', 'lookup tool',
    'look up tool', 'requirement tool', 'code check', 'check code', 'prior authorization lookup', 'authorization lookup',
    'member lookup', 'patient lookup', 'coverage checker', 'coverage check', 'is authorization required', 'does this service require',
    'requirement check', 'claim status',
  ],
  asks: [],
  examples: {
    yes: ['Find a doctor', 'VA facility locator', 'Claim status inquiry'],
    no: ['Prior authorization request', 'Research study'],
  },
});
