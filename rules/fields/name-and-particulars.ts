import { type Particular, particularsIn } from '../decide/particulars.ts';
import type { Case } from '../case/schema.ts';
import { type Ask, field } from '../decide/field.ts';
import { nearestRole } from '../decide/role-of.ts';
import { fact } from '../values/facts.ts';
import { type Party, partyOf } from '../values/party.ts';

const phone = (digits: string): string => `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`;

/** Each asked thing as it stands in one line of text; nothing where the case lacks it. */
const TOLD: Record<Particular, (of: Party) => string | undefined> = {
  name: (of) => of.name ?? (of.firstName && of.lastName ? [[of.firstName, of.lastName, of.suffix].filter(Boolean).join(' '), of.credentials].filter(Boolean).join(', ') : undefined),
  birth: (of) => of.birthDate && `born ${of.birthDate.slice(5, 7)}/${of.birthDate.slice(8)}/${of.birthDate.slice(0, 4)}`,
  address: ({ address: at }) => at && [at.line1, at.line2, at.city, `${at.state} ${at.postalCode}`].filter(Boolean).join(', '),
  phone: (of) => of.phone && `phone ${phone(of.phone)}`,
  fax: (of) => of.fax && `fax ${phone(of.fax)}`,
  email: (of) => of.email,
  npi: (of) => of.npi && `NPI ${of.npi}`,
  // What no case holds, or holds elsewhere.
  other: () => undefined,
  'tax-id': (of) => of.taxId && `tax ID ${of.taxId}`,
};

/** Whose name it is: of nobody whom the page does not name, and of the practice where the label asks for the clinic. */
function partyNamed(from: Case, ask: Ask): Party | undefined {
  const party = nearestRole(ask.control) && partyOf(from, ask);
  if (!party || ask.role !== 'prescriber' || !/\b(?:clinic|practice|group|facility|hospital)\b/i.test(ask.control.label)) return party || undefined;
  return { ...party, name: from.prescriber?.practiceName, firstName: undefined };
}

export default field({
  title: 'Name with address or numbers',
  says: ['name and? address', 'name address', 'name and? phone', 'address and? phone', 'name and? npi', 'name and? dob', 'clinic|facility|practice|hospital|physician|doctor|provider and? full|complete|mailing|its? address|phone'],
  together: [['name', 'address'], ['address', 'phone', 'npi', 'fax', 'email', 'tin', 'dob', 'tax', 'birth']],
  beside: `facility hospital clinic institution practice group agency supplier service rendered performed received treatment treating doctor where were was full
    complete mailing insurance company insurer carrier physician city state zip code street specialty treated gave who care telephone date birth given`,
  not: ['employer', 'pharmacy', 'bank', 'email or', 'attorney', 'witness', 'previous', 'school', 'street name', 'if different', 'same as', 'specialty', 'city of', 'relationship', 'date of service', 'emergency', 'title', 'license', 'dea', 'taxonomy', 'degree', 'business', 'last four', 'group', 'suffix'],
  roles: ['facility', 'prescriber', 'payer', 'patient', 'subscriber', 'representative', 'contact'],
  placed: true,
  value(from, ask) {
    const party = partyNamed(from, ask);
    const asked = particularsIn(ask.control.label);
    if (!party || asked.length < 2) return undefined;
    const told = (Object.keys(TOLD) as Particular[]).filter((one) => asked.includes(one)).map((one) => TOLD[one](party));
    // All that is asked, or nothing.
    return told.every(Boolean) ? { is: 'text', text: told.join(', '), facts: [fact(party.path, `${party.says}: ${asked.join(', ')}`)] } : undefined;
  },
  examples: {
    yes: ['Clinic and full address', 'Facility where services were rendered (Name and Address)', 'Name and address of hospital', 'Provider name, address and phone', 'Name/address of treating physician', 'Insurance company name and address', 'Doctor’s name & telephone'],
    no: ['Provider/facility address', 'Clinic address', 'Hospital phone', 'Facility name', 'Name', 'Email address', 'Name and address of employer', 'Street name and number', 'Name, if different from address on file', 'Mailing address'],
  },
});
