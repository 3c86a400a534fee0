import { portal } from '../decide/portal.ts';

export default portal({
  title: 'UnitedHealthcare',
  payerNames: ['unitedhealthcare', 'united healthcare', 'uhc', 'united health care', 'uhcprovider', 'oxford health'],
  hosts: ['https://*.uhc.com/*', 'https://*.uhcprovider.com/*', 'https://*.myuhc.com/*'],
  source: 'The company’s well-known site; the page was not opened when this was written',
  read: '2026-11-24',
  sure: false,
  examples: { yes: ['UnitedHealthcare Medicare Advantage', 'UHC'], no: ['United Airlines', 'HealthCare.gov'] },
});
