import { role } from '../decide/role.ts';

export default role({
  title: 'Insurer',
  role: 'payer',
  cues: [
    'payer', 'payor', 'health plan information', 'insurance company', 'insurance carrier', 'plan information', 'submitted to', 'send to',
    'insurer', 'issuer', 'plan medical group',
  ],
  labelOnly: [
    'insurance phone|fax', 'plan phone|fax|address', 'health plan phone|fax', 'insurer phone|fax|address', 'insurer',
    'phone number? on back', 'customer|member service phone|line|number', 'issuer|insurer|plan customer|member', 'payer|payor|insurer|carrier phone|fax',
  ],
  examples: { yes: ['Payer information', 'Insurance company', 'Payer phone'], no: ['Patient information', 'Payment'] },
});
