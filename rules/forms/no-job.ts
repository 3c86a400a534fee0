import { form } from '../decide/form.ts';

export default form({
  title: 'Job application or credentialing',
  kind: 'none',
  evidence: [
    'job application', 'employment application', 'career', 'npi application', 'credentialing', 'join our network', 'provider enrollment',
    'application update form', 'roster', 'provider data update', 'demographic update', 'contracting', 'dea registration',
    'become a provider',
  ],
  asks: [],
  examples: { yes: ['NPI Application/Update Form', 'Join our network'], no: ['External appeal application', 'Prior authorization'] },
});
