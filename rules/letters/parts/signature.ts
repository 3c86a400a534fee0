import { sentence } from '../../wording/passage.ts';
import { part } from '../letter.ts';
import { fullName, prescriberName } from '../voice.ts';

/** The name below the place for a signature: nobody is signed for. */
export default part({
  style: 'lines',
  says: ({ case: one, voice }) => {
    const { contact, facility, prescriber, patient } = one;
    const name = voice === 'patient' ? fullName(patient) : voice === 'biller' ? (contact?.name ?? facility?.name ?? prescriberName(one)) : prescriberName(one);
    const path = voice === 'patient' ? 'patient' : voice === 'biller' ? (contact ? 'contact' : facility ? 'facility' : 'prescriber') : 'prescriber';
    const under = voice === 'clinician' && prescriber ? [...(prescriber.specialty ? [sentence(prescriber.specialty, [{ path: 'prescriber.specialty', says: prescriber.specialty }])] : []), sentence(`NPI ${prescriber.npi}`, [{ path: 'prescriber.npi', says: prescriber.npi }])] : voice === 'biller' && contact?.role ? [sentence(contact.role, [{ path: 'contact.role', says: contact.role }])] : [];
    return [sentence('Sincerely,'), ...(name ? [sentence(name, [{ path, says: name }])] : []), ...under];
  },
});
