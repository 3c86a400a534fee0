import { sentence } from '../../wording/passage.ts';
import { type At, part } from '../letter.ts';
import { fullName, phoneShown, prescriberName } from '../voice.ts';

type Address = At['case']['patient']['address'];
export const addressLines = (of: Address | undefined, path: string) =>
  of ? [sentence(of.line1, [{ path, says: of.line1 }]), ...(of.line2 ? [sentence(of.line2, [{ path, says: of.line2 }])] : []), sentence(`${of.city}, ${of.state} ${of.postalCode}`, [{ path, says: of.city }])] : [];
const line = (text: string | undefined, path: string) => (text ? [sentence(text, [{ path, says: text }])] : []);

export default part({
  style: 'lines',
  says: ({ case: one, voice }) => {
    const { patient, prescriber, contact, facility } = one;
    if (voice === 'patient') return [...line(fullName(patient), 'patient'), ...addressLines(patient.address, 'patient.address'), ...line(phoneShown(patient.phone), 'patient.phone'), ...line(patient.email, 'patient.email')];
    const of = voice === 'biller' ? (facility ?? prescriber) : prescriber;
    if (!of) return [];
    const path = of === facility ? 'facility' : 'prescriber';
    return [
      ...line(voice === 'biller' ? (facility?.name ?? prescriber?.practiceName) : prescriberName(one), path), ...(voice === 'clinician' ? line(prescriber?.practiceName, 'prescriber.practiceName') : []),
      ...addressLines(of.address, `${path}.address`), ...line(of.phone && `Phone ${phoneShown(of.phone)}`, `${path}.phone`), ...line(of.fax && `Fax ${phoneShown(of.fax)}`, `${path}.fax`), ...line(of.npi && `NPI ${of.npi}`, `${path}.npi`),
      ...(voice === 'biller' ? line(contact && `From ${contact.name}${contact.role ? `, ${contact.role}` : ''}`, 'contact') : []),
    ];
  },
  gaps: ({ case: one, voice }) => (voice !== 'patient' && !one.prescriber ? ['No prescriber is recorded.'] : []),
});
