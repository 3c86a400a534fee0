import { field } from '../decide/field.ts';
import charge from './charge.ts';
import { money } from '../values/facts.ts';
import { sum } from '../values/rows.ts';

export default field({
  title: 'Charge for one visit',
  says: [
    'charge|cost|fee for one|each visit|session|treatment|infusion', 'amount billed each visit|session',
    'per visit|session|treatment|infusion charge|cost|fee|rate|amount', 'charge|cost|fee|rate each visit|session|treatment', 'rate per visit|session|treatment|infusion', 'session|visit rate|fee|charge', 'fee|charge|cost for each visit|session|treatment', 'cost|charge|fee of one|each|a visit|session|treatment', 'how much was|is|does each visit|session', 'single visit charge|cost|fee', 'billed|charged per visit|session|treatment', 'amount charged per visit|session', 'charge visit',
    'charge|chg|cost|fee|amount per visit|session|treatment|infusion', 'billed chg|charge per visit|session|treatment|infusion', 'charge for each visit|session|treatment', 'cost of each visit|session|treatment', 'amount billed per visit|session|treatment'],
  not: ['copay', 'paid', 'allowed', 'total', 'unit per', 'visit per'],
  beside: 'average billed amount',
  roles: ['patient'],
  rows: 'services',
  value(from, ask) {
    // In a line it is the line's own charge.
    if (ask.row !== undefined) return charge.value(from, ask);
    const each = (from.visits ?? []).map((visit) => sum(visit.services.map((one) => one.charge)));
    // Visits that cost different sums have no charge "per visit".
    return each.length > 0 && new Set(each).size === 1 ? money('visits[0]', 'Charges of each visit', each[0]) : undefined;
  },
  examples: { yes: ['Fee/visit', 'How much was each visit?', 'Billed chg per visit ($)', 'Cost per session', 'Charge for each visit'], no: ['Total charge', 'Copay per visit', 'Units per visit'] },
});
