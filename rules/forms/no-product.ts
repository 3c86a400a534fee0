import { form } from '../decide/form.ts';

export default form({
  title: 'Goods, devices, homes and software',
  kind: 'none',
  evidence: [
    'home warranty', 'protection plan', 'appliance', 'return authorization', 'rma', 'software', 'device protection', 'product registration',
    'product return', 'it support', 'recall',
  ],
  against: ['drug recall'],
  marks: [
    'appliance', 'serial|model number', 'imei', 'device model|type', 'date of loss|purchase', 'purchase date', 'return reason',
    'reason for return', 'homeowner', 'cause of loss', 'description of damage', 'mortgage company', 'proof of purchase', 'wireless carrier',
    'software', 'operating system', 'error message', 'step to reproduce', 'license key', 'describe issue', 'repair shop', 'sku|order number',
    'parts needed', 'age of unit', 'purchased from', 'retailer', 'warranty', 'what happened to', 'cause of failure', 'application version',
    'attachment type',
  ],
  alone: ['imei', 'software version', 'error message', 'cause of failure', 'wireless carrier'],
  asks: [],
  examples: { yes: ['Home warranty service request', 'Return authorization request', 'IMEI number', 'Software version'], no: ['Service authorization request', 'Product: drug name'] },
});
