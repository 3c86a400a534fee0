import { question } from '../question.ts';

const CODE = /^\W*(?:cpt|hcpcs)?\W*([a-z]\d{4}|\d{5})\b(?!\s*(?:-|–|to|through|\/|,|or|and|&)\s*[a-z]?\d{4,5})/;

/** "G2083 – visit, more than 56 mg": a box for each code that may be asked for. */
export default question({
  title: 'A code that is asked for',
  asks: [CODE],
  not: [/\b(?:not|no longer|denied|previously|instead|replaced|except)\b/],
  mayBeNegated: false,
  answer(one, asked) {
    const code = CODE.exec(asked)?.[1]?.toUpperCase();
    const at = (one.request?.services ?? []).findIndex((service) => service.code.toUpperCase() === code);
    return code && at >= 0 ? { is: 'yes-no', yes: true, facts: [{ path: `request.services[${at}]`, says: code }] } : undefined;
  },
  examples: {
    yes: ['G2083 – visit, greater than 56 mg', 'S0013 – esketamine, nasal spray, 1 mg', 'CPT 96365', 'J3490'],
    no: ['96365–96368', 'G2082 or G2083', '97214-1234', 'Date of 96365', '96365 not requested', 'Is the patient pregnant?'],
  },
});
