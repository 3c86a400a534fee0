import { form } from '../decide/form.ts';

export default form({
  title: 'Search or directory',
  kind: 'none',
  evidence: [
    'find a? provider|doctor|physician|pharmacy|facility|location', 'provider search|directory|finder', 'directory search',
    'facility locator', 'locator', 'search for', 'check status', 'status search|lookup|inquiry', 'authorization status', 'appeal status',
    'eligibility search|inquiry|check|verification', 'look up', 'lookup', 'member search', 'patient search', 'authorization search',
    'search authorization|claim|member|patient', 'check eligibility', 'track your?', 'drug search', 'price a medication', 'cost estimator',
    'formulary search', 'find a claim', 'check authorization requirement', 'prior authorization requirement search|lookup|tool', 'inquiry',
    'submit inquiry', 'search by', 'search criteria', 'lookup tool', 'look up tool', 'requirement tool', 'code check', 'check code',
    'prior authorization lookup', 'authorization lookup', 'member lookup', 'patient lookup', 'coverage checker', 'coverage check',
    'is authorization required', 'does this service require', 'requirement check', 'claim status', 'authorization required',
    'do i|you need prior? authorization', 'eligibility and? benefit', 'benefit inquiry|lookup|search', 'remittance', 'eob search|lookup',
    'view claim|authorization|status', 'claim|authorization history', 'authorization inquiry|list|worklist', 'formulary lookup|list|tool',
    'drug list|lookup|pricing|cost', 'status of claim|authorization|appeal|request',
    'check claim|appeal|authorization|request|application|order', 'request|application|order|referral status', 'code checker|check|search',
    'prior authorization list', 'authorization tool|checker', 'claim inquiry|search', 'locate a', 'results', 'advanced search',
    'verify eligibility|coverage|benefit|insurance', 'member eligibility', 'patient eligibility', 'policy search', 'document search',
  ],
  asks: [],
  examples: {
    yes: [
      'Find a doctor', 'VA facility locator', 'Claim status inquiry', 'Is authorization required?', 'Check request status',
      'Verify eligibility', 'Drug pricing tool',
    ],
    no: ['Prior authorization request', 'Research study', 'Create authorization'],
  },
});
