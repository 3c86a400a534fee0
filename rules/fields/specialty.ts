import { field } from '../decide/field.ts';
import { specialtyWords } from '../values/credentials.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'Specialty',
  says: [
    'practice in specialty of?', 'my specialty', 'specialize|specializes in', 'board certified in specialty of',
    'specialty', 'provider specialty', 'prescriber specialty', 'medical specialty', 'specialty type', 'area of specialty',
    'practice specialty', 'provider type', 'specialty taxonomy', 'board specialty', 'area of practice', 'discipline',
    'board certified? specialty', 'type of practice', 'physician specialty', 'primary specialty', 'clinical specialty',
    'specialty of prescriber|provider|physician', 'field of practice', 'type of specialist', 'specialty or? board certification',
    'specialty or? area of practice', 'medical discipline',
    'specialty or? board', 'area of specialization', 'specialization', 'board certification? specialty',
    'type of provider|physician|prescriber|specialist|practitioner',
    'what type|kind of physician|provider|specialist is prescribing|treating|this?', 'practice type or? specialty',
    'practice type specialty', 'board certified in', 'board certification|certified', 'field of medicine|specialty|specialization',
    'specialty area|field', 'provider type or? specialty',
    'provider|physician field', 'medical specialization',
  ],
  not: [
    'pharmacy', 'drug', 'consult', 'facility', 'referral', 'yes', 'consulted', 'whom', 'disciplinary', 'number', 'code', 'taxonomy',
    'facility type',
  ],
  roles: ['prescriber'],
  placed: true,
  value: (from) => text('prescriber.specialty', 'Prescriber: specialty', from.prescriber?.specialty, specialtyWords(from.prescriber?.specialty ?? '')),
  examples: {
    yes: ['Prescriber Specialty:', 'Specialty', 'Board specialty', 'Area of practice', 'Board certified in', 'Area of specialization'],
    no: ['Specialty pharmacy', 'Specialty drug'],
  },
});
