import { ASKED } from '../decide/asked.ts';
import { field } from '../decide/field.ts';
import { number } from '../values/facts.ts';

export default field({
  title: 'Quantity',
  says: [
    'kit|device|vial|tablet|capsule|syringe|pen|ampule per? day|28|30|31|month|fill', 'number of kit|vial|device|tablet|capsule|syringe|ampule', 'kit|vial|device requested|needed', 'how many kit|vial|device|tablet|capsule',
    'how many to dispense', 'dispense number',
    'number|amount to be? dispense|dispensed', 'how many dispensed', 'how many are dispensed', 'number of device|tablet|vial|kit|unit|capsule dispensed', 'amount to be? dispensed', 'quantity written',
    'quantity', 'quantity requested', 'requested quantity', 'drug quantity', 'quantity per fill|month|day', 'number dispensed',
    'dispense quantity', 'quantity per 30 day', 'total quantity', 'amount dispensed', 'quantity per? 28|30|31 day',
    'quantity per? month|fill|dispense|prescription', 'quantity to dispense', 'quantity dispensed', 'amount to dispense',
    'quantity prescribed|ordered', 'number of unit dispensed', 'dispense amount', 'quantity per 28 day supply?', 'monthly quantity',
  ],
  not: ['unit of', 'of unit', 'taken', 'on hand', 'remaining', 'session', 'visit', 'infusion', 'treatment', 'exceed', 'exceeds', 'ndc', 'limit', 'refill'],
  notWithin: ['tried', 'failed', 'outcome', 'charge'],
  beside: `${ASKED} dispense dispensed dispensing be metric rx written fill per prescription total drug medication number`,
  roles: ['patient'],
  value(from, ask) {
    const asked = from.request;
    // "Per 30 days" or "per day" is answered only where the recorded quantity is for such a time.
    const days = Number(/\b(?:per|\/|every)\s*(\d{1,3})[- ]?days?\b/i.exec(ask.control.label)?.[1] ?? (/\b(?:per|\/|a)\s*day\b|\bdaily\b/i.test(ask.control.label) ? 1 : 0));
    const monthly = /\bmonth/i.test(ask.control.label);
    const held = asked?.daysSupply;
    if ((days > 0 && held !== days) || (monthly && !(held && held >= 28 && held <= 31))) return undefined;
    return number('request.quantity', 'Quantity', asked?.quantity);
  },
  examples: { yes: ['Kits per 28 days', 'Vials requested', 'How many devices?', 'Number of kits', 'Amount to be dispensed', 'Rx qty', 'Quantity:', 'Qty', 'Quantity requested'], no: ['Kit NDC', 'Vial size', 'Devices the patient has tried', 'Number of tablets taken today', 'Quantity limit exception', 'Units'] },
});
