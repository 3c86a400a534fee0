import { sentence } from '../../wording/passage.ts';
import { part } from '../letter.ts';
import { prescriberName } from '../voice.ts';

export default part({
  heading: 'Provider',
  style: 'lines',
  says: ({ case: one }) => {
    const { prescriber, facility } = one;
    return [
      ...(prescriber ? [sentence(`Rendering provider: ${prescriberName(one)}, NPI ${prescriber.npi}`, [{ path: 'prescriber.npi', says: prescriber.npi }])] : []),
      ...(facility ? [sentence(`Billing provider: ${facility.name}${facility.npi ? `, NPI ${facility.npi}` : ''}`, [{ path: 'facility', says: facility.name }])] : []),
      ...(facility?.taxId ?? prescriber?.taxId ? [sentence(`Tax ID: ${(facility?.taxId ?? prescriber?.taxId ?? '').replace(/^(\d{2})/, '$1-')}`, [{ path: facility?.taxId ? 'facility.taxId' : 'prescriber.taxId', says: 'tax ID' }])] : []),
      ...(facility ? [sentence(`Place of treatment: ${[facility.name, facility.address.line1, facility.address.line2, `${facility.address.city}, ${facility.address.state} ${facility.address.postalCode}`].filter(Boolean).join(', ')}`, [{ path: 'facility.address', says: facility.name }])] : []),
      ...(facility?.placeOfService ? [sentence(`Place of service code: ${facility.placeOfService}`, [{ path: 'facility.placeOfService', says: facility.placeOfService }])] : []),
    ];
  },
});
