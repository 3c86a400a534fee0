import { flag, question } from '../question.ts';

const ILL = String.raw`(?:uncontrolled|(?:poorly|not well|not adequately|inadequately|not)[- ]controlled)`;

export default question({
  title: 'Blood pressure not controlled',
  asks: [new RegExp(String.raw`\b${ILL} (?:hypertension|blood pressure)\b|\b(?:blood pressure|hypertension)\b[\s,:–-]*(?:that |which )?(?:is |remains )?(?:currently )?${ILL}\b`)],
  beside: '',
  mayBeNegated: true,
  answer: (one, asked) => {
    const now = flag(one, 'uncontrolledHypertension', 'Uncontrolled hypertension');
    return now?.is === 'yes-no' && !now.yes && /\b(?:uncontrolled|controlled)\b/.test(asked) && /\b(?:history of|past|ever) (?:\w+ )?(?:uncontrolled|poorly)/.test(asked) ? undefined : now;
  },
  examples: {
    yes: ['Does the patient have uncontrolled hypertension?', 'BP uncontrolled?', 'Uncontrolled HTN'],
    no: ['Blood pressure today', 'Does the patient have hypertension?', 'BP controlled?'],
  },
});
