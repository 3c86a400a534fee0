import { question } from '../question.ts';

export default question({
  title: 'Somebody acts for the patient',
  asks: [/\b(?:do|does|has|have|is there|will)\b.{0,40}\b(?:an? |the |your )?(?:authorized |appointed |personal |legal )?representative\b/, /\b(?:someone|somebody|anyone|another person) (?:else )?(?:is |will be )?(?:helping|acting for|filing for|acting on|filing on|representing)\b/],
  not: [/^\W*(?:what|which|who|when|how|if |name|address|phone|why)/, /\b(?:form|document\w*|attach\w*|signed|signature|enclosed|on file|paperwork|sales|service|customer|plan|member services|attorney|relationship|spoken|contact(?:ed)?|called|unable|not)\b/],
  mayBeNegated: false,
  toChoose: true,
  answer: (one) => (one.representative ? { is: 'yes-no', yes: true, facts: [{ path: 'representative', says: `Representative: ${one.representative.firstName} ${one.representative.lastName}` }] } : undefined),
  examples: {
    yes: ['Do you have a representative?', 'Does the member have an authorized representative?', 'Is there an appointed representative?', 'Is someone else helping you?', 'Is someone acting for the member?'],
    no: ['Is the representative form attached?', 'Have you spoken with a customer service representative?', 'Representative’s name', 'Is your representative an attorney?', 'If someone is helping you, who?'],
  },
});
