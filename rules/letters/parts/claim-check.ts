import { longDate } from '../../format/date.ts';
import { type At, part } from '../letter.ts';
import { notValid } from '../valid.ts';

/** What no case holds: who else took part, and a signature. */
const BY_HAND = [
  'Box 17: if another clinician referred the patient or ordered the treatment, name that person with DN (referred) or DK (ordered), and the NPI in 17b. The case does not hold it.',
  'Box 24J: the prescriber is named as the rendering provider. Change it if another gave the treatment.',
  'Box 31: the physician or supplier signs and dates by hand. Nobody is signed for here.',
];

/**
 * What a claim on a CMS-1500 needs and the case lacks; the numbers are the form's boxes. Box 17 asks for whoever referred or ordered,
 * with DN or DK before the name (First Coast, a Medicare contractor, read 2026-11-25); a case has no place for such a person.
 */
function lacking({ case: one, voice }: At): string[] {
  const visits = one.visits ?? [];
  const lines = visits.flatMap((visit) => visit.services.map((service) => ({ visit, service })));
  return [
    ...(one.coverages[0]?.insuranceType === 'medicare' ? ['With Medicare a superbill is seldom the way: a provider who has not opted out must send the claim, and one who has opted out cannot be paid by Medicare at all.'] : []),
    ...(one.coverages[0]?.memberId ? [] : ['Box 1a: no member ID is recorded.']),
    ...(one.patient.sex === 'unknown' ? ['Box 3: the patient’s sex is recorded as unknown.'] : []),
    ...(one.coverages[0]?.subscriber && !one.coverages[0].subscriber.address ? ['Box 7: no address of the subscriber is recorded.'] : []),
    ...(voice === 'patient' ? [] : BY_HAND),
    ...(one.facility?.taxId ?? one.prescriber?.taxId ? [] : ['Box 25: no tax ID of the billing provider is recorded.']),
    ...(one.prescriber?.npi ? [] : ['Box 24J: no NPI of the rendering provider is recorded.']),
    ...place(one),
    ...(one.facility?.npi ? [] : ['Box 33a: no NPI of the billing provider is recorded.']),
    ...(one.diagnoses.length > 0 ? [] : ['Box 21: no diagnosis is recorded.']),
    ...visits.filter((visit) => !visit.placeOfService && !one.facility?.placeOfService).map((visit) => `Box 24B: no place of service is recorded for ${longDate(visit.date)}.`),
    ...visits.filter((visit) => (visit.diagnosisCodes ?? []).length === 0).map((visit) => `Box 24E: no diagnosis is recorded for the visit on ${longDate(visit.date)}.`),
    ...visits.filter((visit) => visit.diagnosisCodes?.some((code) => !one.diagnoses.some((held) => held.code === code))).map((visit) => `Box 21: the visit on ${longDate(visit.date)} names a diagnosis that the case does not list.`),
    ...lines.filter(({ service }) => service.charge === undefined).map(({ visit, service }) => `Box 24F: no charge is recorded for ${service.code} on ${longDate(visit.date)}.`),
    ...visits.filter((visit) => visit.paid === undefined).map((visit) => `Box 29: what was paid on ${longDate(visit.date)} is not recorded.`),
    ...lines.flatMap(({ visit, service }) => { const why = notValid(service.code, visit.date); return why ? [`Box 24D: ${why}`] : []; }),
    ...(lines.some(({ service }) => service.code === 'J3490') ? ['Box 24D: J3490 is an unclassified drug; insurers ask for its name, dose and NDC beside it.'] : []),
  ];
}

/** Box 32: name, address and NPI of the place where the treatment was given. */
function place({ facility, visits = [] }: At['case']): string[] {
  if (!facility) return ['Box 32: where the treatment was given is not recorded: name, address and ZIP code of the place.'];
  const elsewhere = visits.filter((visit) => visit.placeOfService && facility.placeOfService && visit.placeOfService !== facility.placeOfService);
  return [
    ...(facility.npi ? [] : ['Box 32a: no NPI of the place where the treatment was given is recorded.']),
    ...elsewhere.map((visit) => `Box 32: the visit on ${longDate(visit.date)} has place of service ${visit.placeOfService}, ${facility.name} has ${facility.placeOfService}: name where it was given.`),
  ];
}

/** Writes nothing: it tells what a claim would lack. */
export default part({ style: 'lines', says: () => [], gaps: lacking });
