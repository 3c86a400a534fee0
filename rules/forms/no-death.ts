import { form } from '../decide/form.ts';

export default form({
  title: 'A death',
  kind: 'none',
  evidence: ['funeral', 'life insurance', 'death benefit', 'deceased', 'burial', 'death claim'],
  marks: [
    'cause|place|manner of death', 'date of death', 'funeral', 'funeral home', 'death certificate', 'decedent', 'deceased',
    'beneficiary percentage', 'burial', 'relationship to deceased', 'last resident', 'executor',
  ],
  alone: ['cause|manner of death', 'funeral home', 'burial', 'relationship to deceased'],
  asks: [],
  examples: { yes: ['Death claim', 'Cause of death', 'Funeral home'], no: ['Life threatening condition', 'Beneficiary ID'] },
});
