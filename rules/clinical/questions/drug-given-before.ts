import { coursesOf } from '../../values/same-drug.ts';
import { question } from '../question.ts';

/** Drugs that a question may name: those of one line are one. */
const SAME = [/\b(?:spravato|esketamine)\b/, /\b(?:ketamine|ketalar)\b/];

export default question({
  title: 'The drug was given before',
  asks: [
    /\b(?:already|ever|previously) (?:been )?(?:started|begun|initiated|received|had|taken|used|given|treated with|started on)\b(?: on)? (?:this |the )?(?:requested )?(?:drug|medication|medicine|therapy|spravato|esketamine|ketamine)\b/,
    /\b(?:had|received|been given|been treated with|taken|used|been started on)\b (?:iv |intravenous |intranasal |any )*(?:ketamine|ketalar|esketamine|spravato)\b(?: (?:infusions?|treatments?|therapy|doses?|sessions?|nasal spray))? (?:before|previously|in the past|already)\b/,
    /\b(?:started|begun|received|been given|been started on) (?:this |the )(?:requested )?(?:drug|medication|therapy) (?:before|previously|already)\b/,
    /^\W*(?:any )?(?:previous|prior|past) (?:use of |treatment with |exposure to )?(?:iv |intravenous )?(?:ketamine|ketalar|esketamine|spravato)(?: (?:infusions?|treatments?|use|therapy))?\W*$/,
  ],
  // How it went, who paid and what besides it is another question.
  not: [/^\W*(?:what|which|when|how|list|describe|date|if |please|where)/, /\d|\b(?:samples?|outpatient|inpatient|hospital\w*|respon\w+|benefit\w*|adverse|reactions?|allerg\w*|tolera\w*|improv\w*|fail\w*|other|alternative|formulary|generic|oral|not|no|will|approved|paid|covered|abuse\w*|misuse\w*|recreational\w*|last|within|since)\b/],
  beside: 'already ever previously before started begun initiated received had taken used given treated requested drug medication medicine therapy treatment treatments infusion infusions dose doses sessions session nasal spray iv intravenous intranasal spravato esketamine ketamine ketalar use exposure',
  mayBeNegated: false,
  answer: (one, asked) => {
    const drug = [one.request?.drug, one.request?.brand].join(' ').toLowerCase();
    const named = SAME.filter((name) => name.test(asked));
    if (named.some((name) => !name.test(drug))) return undefined;
    const course = coursesOf(one)[0];
    if (course) return { is: 'yes-no', yes: true, facts: [{ path: `${course.path}.startDate`, says: `${course.trial.name}: from`, date: course.trial.startDate }] };
    const at = SAME.filter((name) => name.test(drug)).map((name) => (one.visits ?? []).findIndex((visit) => visit.services.some(({ description }) => name.test((description ?? '').toLowerCase())))).find((found) => found >= 0);
    return at === undefined ? undefined : { is: 'yes-no', yes: true, facts: [{ path: `visits[${at}].date`, says: 'Given', date: one.visits?.[at]?.date ?? '' }] };
  },
  examples: {
    yes: ['Has the patient already started the medication?', 'Has the enrollee had ketamine infusions before?', 'Has the member previously received Spravato?', 'Prior ketamine infusions?', 'Has the member already been treated with this drug?'],
    no: ['Has the patient responded to the medication?', 'When did the patient start the medication?', 'Has the patient started samples of the drug?', 'Has the patient used ketamine recreationally before?', 'Has the patient already received other medications?', 'Is the member currently treated on this medication?'],
  },
});
