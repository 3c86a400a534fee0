import { yearsBetween } from '../../values/rows.ts';
import { question } from '../question.ts';

const LEAST = /\b(?:age[ds]?|is|patient|member|at least|≥|>=)\b.{0,30}?\b(\d{2})\b.{0,20}\byears?\b.{0,12}\b(?:or older|of age|and older|or over|or greater|old)\b|(?:≥|>=|at least) ?(\d{2}) ?years/;

export default question({
  title: 'Age of at least',
  asks: [LEAST],
  not: [/\bless than|younger|under\b|<|\bonset|between\b|\d\s*(?:-|to)\s*\d/],
  mayBeNegated: true,
  answer: (one, asked, today) => {
    const found = LEAST.exec(asked);
    const least = Number(found?.[1] ?? found?.[2]);
    if (!least) return undefined;
    const age = yearsBetween(one.patient.birthDate, today);
    return { is: 'yes-no', yes: age >= least, facts: [{ path: 'patient.birthDate', says: `${age} years old on ${today}`, date: one.patient.birthDate }] };
  },
  examples: { yes: ['Is the patient 18 years of age or older?', 'Patient is at least 18 years old', 'Member is ≥ 18 years of age'], no: ['What is the member’s age in years?', 'Is the patient under 18 years of age?'] },
});
