import { yearsBetween } from '../../values/rows.ts';
import { question } from '../question.ts';

const OLDER = /\b(\d{2})\s*(?:years?)?(?: of age| old)?\s*(?:or|and|&)\s*(?:older|over|above|greater|more)\b|\b(\d{2})\s*\+/;
const LEAST = /(?:≥|>=|\bat least|\bminimum age(?: of)?|\breached(?: the age of)?)\s*(\d{2})\s*(?:years?|\W*$)|\bage[ds]?\s*(?:is\s*)?(?:≥|>=|at least)\s*(\d{2})\b|\badult\s*\(?\s*(?:age\s*)?(?:≥|>=)?\s*(\d{2})\s*(?:\+|years)/;
const OVER = /\b(?:over|older than|above|more than|greater than)\s*(?:the age of\s*|age\s*)?(\d{2})\b/;
const UNDER = /\b(?:under|younger than|less than|below)\s*(?:the age of\s*|age\s*)?(\d{2})\s*(?:years?)?\b/;
const SPAN = /\b(?:between\s*(?:the ages of\s*|ages\s*)?|ages?\s*|aged\s*)(\d{1,2})\s*(?:and|to|-|–|through)\s*(\d{2})\b/;
const ADULT = /\b(?:is (?:the |this )?)?(?:patient|member|enrollee|beneficiary|recipient|individual)(?: is)? an adult\s*(?:\?|$)/;

/** Whether somebody of this age is who the question speaks of; undefined where it names no age. */
function holds(asked: string, age: number): boolean | undefined {
  const span = SPAN.exec(asked);
  if (span) return age >= Number(span[1]) && age <= Number(span[2]);
  const under = UNDER.exec(asked)?.[1];
  if (under) return age < Number(under);
  const [older, least, over] = [OLDER.exec(asked), LEAST.exec(asked), OVER.exec(asked)];
  const from = Number(older?.[1] ?? older?.[2] ?? least?.[1] ?? least?.[2] ?? least?.[3] ?? (ADULT.test(asked) ? 18 : 0));
  return from ? age >= from : over ? age > Number(over[1]) : undefined;
}

export default question({
  title: 'Age of at least',
  asks: [OLDER, LEAST, OVER, UNDER, SPAN, ADULT, /\bis (?:at least )?\d{2} years old\b/],
  not: [/^\W*(?:what|which|when|how|list|if )/, /\bonset|\bweeks?|\bmonths?|\bscore|\bphq|\bmadrs|\bdos(?:e|age)|\bdays?\b|\bvisits?|\bsessions?|\bunits?|\bmg\b|\bpounds?|\bdollars?|\$|%|\bchild|\bdependent|\btr(?:ied|ials?)\b|\bfail/],
  // Whose age it is must be clear: a student, a caregiver, somebody in the household is another.
  beside: '# age aged ages years year old older over above greater than least equal under younger less below minor adult adults pediatric meets requirement criteria between through reached minimum',
  mayBeNegated: true,
  answer: (one, asked, today) => {
    const age = yearsBetween(one.patient.birthDate, today);
    const yes = holds(asked, age);
    return yes === undefined ? undefined : { is: 'yes-no', yes, facts: [{ path: 'patient.birthDate', says: `${age} years old on ${today}`, date: one.patient.birthDate }] };
  },
  examples: {
    yes: [
      'Is the patient 18 years of age or older?', 'Patient is at least 18 years old', 'Member is ≥ 18 years of age', 'Patient is 18 or older',
      'Is this member an adult (18+)?', 'Is the patient under 18 years of age?', 'Is the patient between 18 and 64 years of age?', 'Member age ≥ 18?',
      'Is the patient greater than or equal to 18 years of age?', 'Age 18+?', 'Pt ≥18 y/o?', 'Patient is an adult',
    ],
    no: ['What is the member’s age in years?', 'Is the PHQ-9 score at least 20?', 'Is there a dependent under 26 years of age?', 'Age at onset'],
  },
});
