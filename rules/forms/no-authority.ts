import { form } from '../decide/form.ts';

export default form({
  title: 'Courts, permits, taxes, licences, tenancies',
  kind: 'none',
  evidence: [
    'court', 'permit', 'zoning', 'property tax', 'tax assessment', 'taxpayer', 'driver license', 'eviction', 'lease', 'tenant',
    'housing authority', 'building department', 'petition for', 'victim', 'citation', 'hoa', 'architectural review',
  ],
  against: ['taxpayer identification'],
  marks: [
    'parcel', 'parcel number', 'permit number|type', 'contractor license', 'zoning', 'property owner', 'docket', 'judge', 'petitioner',
    'respondent', 'court', 'taxpayer', 'tax year', 'assessment number', 'assessed value', 'driver license', 'lease', 'tenant', 'landlord',
    'law enforcement', 'police report', 'perpetrator', 'offender', 'victim', 'crime', 'vehicle type', 'claimant id', 'last employer',
    'reason for? separation', 'weekly benefit', 'project address', 'cost of construction', 'citation', 'plate', 'hoa', 'lot number and block',
    'property address', 'inmate', 'probation', 'immigration', 'visa type',
  ],
  alone: [
    'docket', 'parcel number', 'permit number', 'date|type of crime', 'lease number', 'driver license number', 'citation number',
    'property address',
  ],
  asks: [],
  examples: { yes: ['Building permit application', 'Docket number', 'Tax year'], no: ['Case number', 'External review', 'Taxpayer identification number'] },
});
