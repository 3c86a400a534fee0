import { field } from '../decide/field.ts';
import { fact, text } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'Full name',
  says: [
    'name', 'full name', 'complete name', 'name last first mi?|middle?', 'name first last', 'name first mi?|middle? last',
    'patient name', 'legal name', 'member name', 'print name', 'physician name', 'provider name', 'prescriber name',
    'provider first and last name', 'first and last name', 'last first middle? name?', 'name first and last',
    'health care professional name', 'prescriber', 'requesting provider|physician',
    'rendering|ordering|prescribing|attending|treating provider|physician', 'attending md', 'psychiatrist', 'provider', 'physician',
    'account holder', 'patient', 'policyholder', 'subscriber', 'psychiatrist name', 'representative', 'authorized representative',
    'contact person', 'office contact', 'contact', 'name and title', 'form completed by', 'person completing form?',
    'requesting|treating tms physician', 'person receiving product or? service', 'who received service', 'contract holder',
    'caller contact', 'caller', 'last first', 'first mi? last', 'first middle? last', 'name of contract|policy holder',
    'name of person', 'patient full name', 'treating|ordering|prescribing|attending clinician|doctor|practitioner', 'doctor',
    'person we may? call about this? request', 'who can we call', 'who filled this out', 'contact for this? request',
    'who may we contact', 'name of insured person', 'ordering practitioner', 'contact for question',
    'employee first mi? middle? last', 'employee last first', 'insured last first', 'practitioner print and? degree',
    'practitioner print name? and? degree', 'provider name and degree', 'clinician name and degree',
    'individual who received service', 'person who received service', 'performing rendering practitioner',
    'performing provider|practitioner', 'rendering practitioner', 'practitioner', 'doctor or other professional', 'treating doctor',
    'person arranging call', 'doctor who treated you', 'provider who treated you', 'name and degree|credential', 'name degree',
    'name and title md do?', 'treating|rendering|ordering|prescribing|attending provider|physician|practitioner with credential',
    'provider with credential', 'treating|rendering|ordering|prescribing|attending provider|physician|practitioner with degree',
    'provider with degree',
  ],
  not: [
    'first name', 'last name', 'middle name', 'firstname', 'lastname', 'group name', 'plan name', 'drug name', 'employer', 'company',
    'user name', 'facility', 'practice', 'street name', 'insurance', 'information', 'yes', 'type', 'id', 'bank', 'clinic', 'hospital',
    'brand', 'generic', 'carrier', 'payer', 'street', 'relationship', 'covered', 'dose', 'title', 'va employee', 'if yes', 'if so',
    'do you', 'are you', 'did you', 'have you', 'if you', 'you have', 'you are', 'you want', 'you need', 'will you', 'would you',
    'can you', 'you believe', 'spoke',
  ],
  notWithin: ['requested? medication name', 'service requested table'],
  autocomplete: ['name'],
  roles: ['patient', 'subscriber', 'prescriber', 'contact', 'representative', 'other-coverage', 'facility', 'payer'],
  value(from, ask) {
    const party = partyOf(from, ask);
    if (!party) return undefined;
    const { firstName, lastName, middleName, suffix, credentials, path, says } = party;
    if (!firstName || !lastName) return text(`${path}.name`, `${says}:`, party.name);
    return {
      is: 'name', first: firstName, last: lastName, ...(middleName ? { middle: middleName } : {}), ...(suffix ? { suffix } : {}), ...(credentials ? { credentials } : {}),
      facts: [fact(path, `${says}: ${firstName} ${lastName}`)],
    };
  },
  examples: {
    yes: ['Patient Name:', 'Member Name (first & last):', 'Full name', 'EMPLOYEE NAME (LAST NAME, FIRST NAME, MIDDLE INITIAL)', 'Attending MD:', 'Insured/Subscriber Name (Last, First, Middle Initial)', 'Prescriber Name'],
    no: ['Drug Name', 'Employer Name', 'First name', 'Facility name', 'Plan name'],
  },
});
