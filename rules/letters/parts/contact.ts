import { sentence } from '../../wording/passage.ts';
import { part } from '../letter.ts';
import { fullName, phoneShown, prescriberName } from '../voice.ts';

export default part({
  style: 'paragraph',
  says: ({ case: one, voice }) => {
    const { contact, prescriber, patient } = one;
    if (voice === 'patient') return [sentence(`You can reach me at ${phoneShown(patient.phone)}${patient.email ? ` or ${patient.email}` : ''}.`, [{ path: 'patient.phone', says: fullName(patient) }])];
    if (contact && (contact.phone || contact.email)) return [sentence(`For questions, please contact ${contact.name}${contact.role ? `, ${contact.role}` : ''}, ${[contact.phone && `phone ${phoneShown(contact.phone)}`, contact.fax && `fax ${phoneShown(contact.fax)}`, contact.email].filter(Boolean).join(', ')}.`, [{ path: 'contact', says: contact.name }])];
    return prescriber ? [sentence(`For questions, please contact ${prescriberName(one)}, phone ${phoneShown(prescriber.phone)}${prescriber.fax ? `, fax ${phoneShown(prescriber.fax)}` : ''}.`, [{ path: 'prescriber.phone', says: prescriber.phone }])] : [];
  },
  gaps: ({ case: one, voice }) => (voice !== 'patient' && !one.contact && !one.prescriber ? ['No one to call back is recorded.'] : []),
});
