import { flag, question } from '../question.ts';

export default question({
  title: 'Enrolled in the REMS',
  asks: [/\b(?:enrolled|registered|enrollment) (?:in|with|into),? (?:the |its |this )?(?:spravato |esketamine |(?:drug|product|medication|medicine|manufacturer)(?:['’]s)? )?rems\b|\brems(?:\W+(?:program |patient |is |the )*| (?:program )?)(?:enroll\w*|registered)|\benrolled,? in(?:\/certified by)?\b.{0,60}\brems\b|\brems\b.{0,30}\b(?:is |and )(?:the )?(?:patient|pt|member|enrollee)(?: is)? (?:also )?enrolled\b|\bpatient (?:is |are )?enrolled and\b.{0,60}\brems\b/],
  not: [/\b(?:pharmacy|prescriber|physician|form)\b/, /(?<!\b(?:patient|pt|member|enrollee) (?:and|&) (?:the )?)\b(?:facility|site|setting|clinic|center)\b(?! (?:and|&) (?:the )?(?:patient|pt|member|enrollee)\b)(?!.{0,40}\bcertified\b)(?<!\bcertified.{0,40})/],
  beside: 'both its drug product medicine manufacturer rems program spravato esketamine enrolled enrollment registered complete completed treatment drug medication confirmed administering',
  mayBeNegated: true,
  answer: (one) => flag(one, 'remsEnrolled', 'Patient enrolled in the Spravato REMS'),
  examples: {
    yes: ['Is the member enrolled in the drug’s REMS program?', 'Is the patient enrolled in the Spravato REMS?', 'Is the member registered with the Spravato REMS?'],
    no: ['Clinic is enrolled in the REMS', 'Is the site certified in the REMS?', 'Is the pharmacy enrolled in the REMS?'],
  },
});
