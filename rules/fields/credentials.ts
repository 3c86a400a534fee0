import { field } from '../decide/field.ts';
import { credentialWords } from '../values/credentials.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'Credentials',
  says: [
    'credential', 'degree', 'professional title', 'provider title', 'license type', 'title md do np', 'credential md do np pa?',
    'degree credential', 'credential or? degree', 'md do np pa', 'license degree', 'provider credential|degree',
    'professional credential|degree|designation', 'designation', 'title md do np pa', 'title or? credential',
    'license or? credential', 'medical degree', 'highest|professional|academic degree', 'credential or? suffix|title|license',
    'professional suffix', 'provider suffix',
    'degree or? and? license', 'type|kind of license', 'license type or? degree', 'licensure', 'licensure or? credential',
  ],
  not: [
    'contact', 'state', 'number', 'name', 'with credential', 'provider|physician|practitioner|prescriber|psychiatrist and', 'with degree', 'with', 'and degree', 'system', 'login', 'status', 'date', 'account',
  ],
  options: [['md', 'do', 'physician', 'medical physician'], ['np', 'nurse practitioner', 'aprn', 'physician assistant', 'pa c', 'arnp']],
  roles: ['prescriber'],
  value: (from) => text('prescriber.credentials', 'Prescriber: credentials', from.prescriber?.credentials, credentialWords(from.prescriber?.credentials ?? '')),
  examples: {
    yes: ['Credentials', 'Degree', 'Provider title', 'MD/DO/NP/PA', 'Professional credentials', 'Degree / license', 'Type of license (MD, DO, NP)'],
    no: ['Contact title', 'License number', 'Degree and license number', 'License'],
  },
});
