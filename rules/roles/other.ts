import { role } from '../decide/role.ts';

export default role({
  title: 'Another party',
  role: 'other',
  cues: [
    'pharmacy information|name|phone|fax|address|npi|number', 'dispensing pharmacy', 'specialty pharmacy', 'name of pharmacy',
    'primary care', 'pcp', 'referring', 'referred by', 'referral provider|source', 'human resource',
    'employer contact|representative|phone|address', 'witness', 'witnessed', 'spouse', 'dependent', 'emergency contact', 'guarantor', 'attorney',
    'notary', 'supervising', 'collaborating', 'therapist', 'preferred pharmacy', 'retail pharmacy', 'outpatient provider',
    'dependent care', 'tertiary', 'mother', 'father', 'anesthesiologist', 'consulting', 'auto insurance|carrier', 'automobile',
    'third party', 'worker compensation', 'motor vehicle', 'custodian', 'trustee', 'hospitalization', 'inpatient admission',
    'former employer', 'ship to', 'shipping', 'deliver to', 'delivery address|information|location|contact|instruction', 'case manager', 'care manager', 'care coordinator', 'home health agency|provider|company',
    'home infusion company|provider|pharmacy', 'for? plan use only', 'internal use', 'office use only', 'health plan use', 'insurer use only', 'plan reviewer', 'reviewer name|phone|signature',
    'laboratory name|phone|information', 'lab information|name', 'skilled nursing', 'nursing facility', 'pharmacist', 'counselor name|phone|information', 'psychotherapist name|phone', 'caregiver name|phone|information',
    'next of kin', 'interpreter name|phone', 'employer information', 'hr contact|department', 'broker', 'agent of record', 'nearest relative',
    'secondary provider', 'co treating', 'co signing|signer', 'other provider|physician|prescriber|practitioner', 'second opinion',
    'previous provider|insurance|physician|insurer', 'prior insurance|insurer|carrier', 'former insurance', 'transferring',
    'discharge facility', 'admitting physician|provider|facility|hospital', 'surgeon name', 'assistant surgeon', 'manufacturer name', 'distributor', 'drug supplier',
    'plan contact', 'plan reviewer', 'for carrier use', 'received by', 'reviewed by', 'school name', 'teacher',
    'power of attorney only',
    'supervisor', 'supervising provider|physician', 'other treating', 'other provider', 'provider contacted', 'contacted provider',
    'in network provider contacted', 'nurse practitioner supervisor', 'landlord', 'school contact', 'anesthesia provider',
    'nurse case manager', 'caseworker', 'case worker', 'primary doctor|provider|physician',
    'family doctor|physician', 'regular doctor|physician', 'home care', 'transport', 
    'transportation', 'interpreter', 'translator', 'benefit administrator', 'payroll', 'legal counsel', 'lawyer',
    'preferred provider contacted', 'alternative provider', 'alternate provider', 'provider seen before',
    'former provider|physician', 'past provider|physician',
    'payee', 'auto|automobile|car|vehicle|homeowner|liability insurer|insurance|carrier|policy', 'other driver', 'insurance adjuster', 'law firm', 'to whom check', 'nurse on site', 'wholesaler', 'infusion nurse', 'nurse name',
  ],
  labelOnly: ['pharmacy'],
  examples: {
    yes: [
      'Dispensing Pharmacy Information', 'Referring physician', 'Primary care provider', 'Witness', 'Ship to', 'Case manager',
      'Home health agency', 'For plan use only', 'Pharmacist', 'Home infusion company', 'Payee, if not the insured', 'In-network provider contacted', 'Supervisor',
    ],
    no: ['Patient information', 'Primary insurance', 'Prescriber information', 'Shipment'],
  },
});
