import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { ofProvider } from '../values/of-provider.ts';
import { coverageOf } from '../values/party.ts';

export default field({
  title: 'Plan name',
  says: [
    'plan name', 'name of plan', 'benefit plan', 'benefit plan name', 'product name', 'plan product', 'insurance product',
    'plan or? product name', 'name of coverage|benefit|insurance? plan', 'coverage plan name', 'specific plan name', 'plan name from card',
    'name of product',
    'name of? your|patient|member plan', 'product or? plan', 'plan or? product', 'insurance|health|benefit plan or? product',
    'plan description', 'plan title', 'specific plan', 'which plan', 'which plan are|is you|patient|member enrolled|in|on',
    'name of? benefit package', 'benefit package name?', 'package name', 'policy name', 'plan or? policy name', 'name of policy',
    'exact plan name',
  ],
  notWithin: [
    'drug|medication name|information|requested', 'medication', 'prescription information', 'product requested|information|strength',
    'requested product|drug|service', 'drug', 'treatment',
  ],
  not: ['health plan name', 'insurance plan name', 'type', 'insurer', 'carrier', 'payer', 'code'],
  roles: ['patient', 'subscriber', 'other-coverage'],
  value(from, ask) {
    if (!/\b(plan|insurance|benefit|coverage)\b/i.test(ask.control.label) && ofProvider(ask)) return undefined;
    const held = coverageOf(from, ask.role, ask.coverageIndex);
    return held && text(`${held.path}.planName`, 'Plan:', held.coverage.planName);
  },
  examples: {
    yes: ['Plan name', 'Name of plan', 'Plan/product name', 'Name of benefit plan', 'Which plan?', 'Product/plan'],
    no: ['Health plan name', 'Plan type', 'Patient name', { label: 'Product name', heading: 'Drug information' }, 'Name of plan or insurer'],
  },
});
