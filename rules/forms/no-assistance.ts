import { form } from '../decide/form.ts';

export default form({
  title: 'Help with the price',
  kind: 'none',
  evidence: [
    'patient assistance', 'assistance program', 'copay assistance', 'free drug', 'copay card', 'saving program', 'charity', 'hardship',
    'financial hardship', 'income verification', 'manufacturer program', 'grant request', 'copay grant', 'discounted care', 'sliding fee',
  ],
  marks: [
    'number of? dependent', 'proof of income', 'opt in', 'share information with manufacturer', 'copay card id|number', 'marketing',
    'nurse educator', 'free drug', 'program enrollment', 'sponsor program', 'family size', 'liquid asset', 'total household',
    'household member', 'people in home|household', 'u resident', 'adjusted gross', 'wage', 'other income', 'guarantor', 'tax return',
    'employment income', 'income source', 'checking account balance',
  ],
  alone: [
    'household income|size', 'family size|income', 'copay card id|number|bin', 'annual|monthly household? income', 'proof of income',
    'number in household', 'yearly|annual|household income', 'people in home|household', 'person in household', 'adjusted gross income',
  ],
  asks: [],
  examples: { yes: ['Copay assistance request', 'Household size', 'Annual income', 'Copay card ID'], no: ['Prior authorization request', 'Did the member start on samples or a card?'] },
});
