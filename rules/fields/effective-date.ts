import { field } from '../decide/field.ts';
import { date } from '../values/facts.ts';
import { coverageOf } from '../values/party.ts';

const OTHER_PART = /\bpart [acd]\b|\badvantage\b|\bmedigap\b|\bsupplement/i;
const PROGRAMS: [RegExp, string][] = [[/\bmedicare\b|\bpart b\b/i, 'medicare'], [/\bmedicaid\b|\bmedi-?cal\b/i, 'medicaid'], [/\btricare\b/i, 'tricare']];

export default field({
  title: 'Coverage start',
  says: [
    'effective date', 'coverage effective date', 'insurance effective date', 'effective date of coverage', 'coverage start date',
    'eff date', 'eff dt', 'date coverage|policy|insurance|plan began|begin|start|effective',
    'coverage|policy|insurance|plan began|start|begin|eff|from date?', 'start of coverage', 'coverage effective',
    'effective date of policy|plan|insurance|coverage', 'coverage effective from', 'policy|plan|insurance|member effective date',
    'date insurance|coverage|policy became effective', 'original effective date', 'date of coverage start',
    'coverage effective|eff', 'coverage eff date?', 'date coverage|insurance|plan|policy|eligibility started|start|begin|began',
    'member|insured|covered|enrolled since', 'enrollment|eligibility effective|begin|start|from? date', 'date insured|enrolled',
    'from date of coverage|eligibility', 'coverage in effect since|from',
    'coverage|insurance|policy|plan|eligibility begin|start|from date',
    'when did your|patient|member? coverage|insurance|plan|policy start|begin',
    'date your|patient|member? coverage|insurance|plan|policy began|started',
    'date coverage|policy|plan|insurance took effect', 'coverage|policy|plan|insurance effective',
    'coverage|insurance|policy active since',
  ],
  notWithin: [
    'treatment plan', 'requested', 'authorization', 'medication', 'drug', 'therapy', 'service requested', 'plan of treatment', 'treatment',
    'clinical',
  ],
  not: [
    'end', 'termination', 'term date', 'thru', 'through', 'expiration', 'expire', 'until', 'authorization', 'request', 'change', 'drug',
    'approval', 'denial', 'retro', 'retroactive', 'part a', 'part d', 'part c', 'dental', 'vision',
  ],
  roles: ['patient', 'subscriber', 'other-coverage'],
  value(from, ask) {
    // "Medicare Part B effective date" is that programme's, whichever coverage the form is about.
    const program = PROGRAMS.find(([name]) => name.test(ask.control.label))?.[1];
    const at = program ? from.coverages.findIndex(({ insuranceType }) => insuranceType === program) : -1;
    if (program || OTHER_PART.test(ask.control.label)) return at < 0 || OTHER_PART.test(ask.control.label) ? undefined : date(`coverages[${at}].effectiveDate`, 'Coverage since', from.coverages[at]?.effectiveDate);
    const held = coverageOf(from, ask.role, ask.coverageIndex);
    return held && date(`${held.path}.effectiveDate`, 'Coverage since', held.coverage.effectiveDate);
  },
  examples: {
    yes: ['Insurance Effective Date', 'EFFECTIVE DATE OF COVERAGE', 'Eff. date', 'Date coverage began', 'Start of coverage', 'Insured since', 'Eligibility begin date'],
    no: ['Start date', 'Coverage end date', 'Requested effective date', { label: 'Effective date', heading: 'Service requested' }],
  },
});
