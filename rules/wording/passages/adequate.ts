import { className, factOf, isAntidepressant, milligrams, rowsOf } from '../../clinical/antidepressants.ts';
import type { Case } from '../../case/schema.ts';
import { lasted, reached } from '../../policies/trials.ts';
import { passage, sentence } from '../passage.ts';
import { condition, list } from '../words.ts';

/** Six weeks at the least adequate dose, as trials of esketamine counted; insurers' own numbers stand in their criteria. */
const WEEKS = 6;
const ATRQ = { title: 'MGH Antidepressant Treatment Response Questionnaire (MGH-ATRQ), as trials of esketamine used it, PMID 37025256', read: '2026-11-23', sure: true, says: `An adequate trial: at least ${WEEKS} weeks at or above the least dose that the questionnaire lists.` };

const adequate = (one: Case) => rowsOf(one).filter((row) => isAntidepressant(row) && ['no-response', 'partial-response'].includes(row.trial.outcome) && reached(row) === true && lasted(row) >= WEEKS);

/** What makes a depression resistant to treatment, said where the record shows it: two adequate trials without enough response. */
export default passage({
  title: 'Adequate trials',
  topics: ['medical-necessity', 'appeal-reason'],
  order: 32,
  rank: 5.5,
  says: ({ case: one, voice }) => {
    const rows = adequate(one).toSorted((a, b) => a.trial.startDate.localeCompare(b.trial.startDate));
    if (condition(one) !== 'depression' || rows.length < 2 || rows.some(({ trial }) => milligrams(trial.dose) === undefined)) return [];
    const names = list(rows.map((row) => { const of = className(row); return `${row.trial.name}${of ? ` (${of})` : ''}`; }));
    const partial = rows.some(({ trial }) => trial.outcome === 'partial-response');
    if (voice === 'patient') return [[sentence(`I took ${names} for ${WEEKS} weeks or more each, at a dose that counts as adequate (MGH-ATRQ). ${rows.length === 2 ? 'Neither' : 'None of them'} helped enough.`, rows.map(factOf), [ATRQ])]];
    return [[sentence(`Of these, the trials of ${names} each reached an adequate dose by the MGH-ATRQ, lasted ${WEEKS} weeks or more, and brought no response${partial ? ' or only a partial one' : ''}.`, rows.map(factOf), [ATRQ])]];
  },
});
