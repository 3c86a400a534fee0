import { flag, question } from '../question.ts';

export default question({
  title: 'Enrolled in the REMS',
  asks: [/\b(enrolled|registered) (in|with) (the )?(spravato )?rems\b|\brems (program )?enroll/],
  not: [/\b(?:pharmacy|facility|site|setting|prescriber|physician|clinic|center|form)\b/],
  mayBeNegated: true,
  answer: (one) => flag(one, 'remsEnrolled', 'Patient enrolled in the Spravato REMS'),
  examples: {
    yes: ['Is the patient enrolled in the Spravato REMS?', 'Is the member registered with the Spravato REMS?'],
    no: ['Is the site certified in the REMS?', 'Is the pharmacy enrolled in the REMS?'],
  },
});
