import { flag, question } from '../question.ts';

export default question({
  title: 'Enrolled in the REMS',
  asks: [/\benrolled in the (spravato )?rems\b|\brems (program )?enroll/],
  mayBeNegated: true,
  answer: (one) => flag(one, 'remsEnrolled', 'Patient enrolled in the Spravato REMS'),
  examples: {
    yes: ['Is the patient enrolled in the Spravato REMS?'],
    no: ['Is the site certified in the REMS?'],
  },
});
