import { field } from '../decide/field.ts';
import { sections } from '../decide/context.ts';
import { roleIn } from '../decide/role-of.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'Practice name',
  says: [
    'practice name', 'clinic name', 'group name', 'provider group', 'group practice name?', 'practice', 'name of practice', 'office name',
    'medical group', 'clinic practice name', 'practice clinic name', 'practice group name', 'clinic', 'practice or? organization name?',
    'organization name', 'agency or? organization', 'organization', 'group or? practice name?', 'practice or? group|clinic|office name?',
    'office or? clinic name', 'clinic or? group|practice|office name?', 'name of group practice?', 'name of clinic|office|organization',
    'provider organization name?', 'legal business name', 'business name', 'dba', 'agency name',
    'practice legal name', 'provider practice name?', 'agency or? practice', 'practice or? agency',
    'name of medical|group practice', 'medical practice name?', 'where does provider|physician|prescriber practice',
    'clinic|practice affiliation', 'practice or? facility affiliation', 'affiliated practice|clinic|group',
  ],
  not: [
    'ipa', 'hospital affiliation',     'insurance group', 'number', 'type', 'plan', 'site', 'npi', 'tax', 'facility', 'hospital', 'infusion', 'area of', 'type of', 'scope',
  ],
  within: ['provider', 'prescriber', 'physician', 'practice', 'clinic', 'office', 'medical group'],
  notWithin: [
    'insurance information', 'coverage', 'policy', 'insurance', 'facility', 'servicing', 'service location', 'site of care|service',
    'infusion center|site|provider|clinic', 'place of service', 'administering', 'rendering location', 'hospital', 'drug',
    'health plan organization',
  ],
  roles: ['prescriber'],
  value(from, ask) {
    // "Organization name" below "Where the patient will be treated" is that place's.
    if (sections(ask.control).map((one) => roleIn(one, false)).find(Boolean) === 'facility') return text('facility.name', 'Facility:', from.facility?.name);
    // A plan's medical group is the member's, unless the section is a provider's.
    const isProviders = ask.control.headings.concat(ask.control.legends).some((one) => /\b(?:provider|physician|doctor|prescriber|practitioner|clinician)\b/i.test(one));
    if (ask.kind === 'appeal' && /\bmedical group\b|\bipa\b/i.test(ask.control.label) && !isProviders) return undefined;
    return text('prescriber.practiceName', 'Prescriber: practice', from.prescriber?.practiceName);
  },
  examples: {
    yes: [
      'Practice name', 'Provider Group (if applicable)', 'Clinic name', 'Practice or organization',
      { label: 'Organization name', heading: 'Requesting provider' },
    ],
    no: [
      'Group number', 'Plan name', { label: 'Group name', heading: 'Insurance information' }, 'Facility/clinic name',
      { label: 'Clinic name', heading: 'Servicing facility' },
    ],
  },
});
