import { passage, sentence } from '../passage.ts';
import { condition, isEsketamine } from '../words.ts';

const READ = '2026-11-23';

export default passage({
  title: 'What the drug is approved for',
  topics: ['medical-necessity', 'appeal-reason'],
  order: 50,
  rank: 6,
  says: ({ case: one }) => {
    if (!one.request) return [];
    const facts = [{ path: 'request.drug', says: one.request.drug }];
    if (isEsketamine(one)) {
      const source = { title: 'Spravato (esketamine) prescribing information', read: READ, sure: true };
      if (condition(one) !== 'depression') return [[sentence('This use of esketamine is outside the uses that the FDA has approved.', facts, [source])]];
      return [[sentence('The FDA has approved esketamine nasal spray for treatment-resistant depression in adults.', facts, [source])]];
    }
    if (one.request.drug.toLowerCase() !== 'ketamine') return [];
    const source = { title: 'Ketamine hydrochloride injection prescribing information', read: READ, sure: true };
    return [[sentence('Ketamine is FDA-approved as an anesthetic; this use is off-label, and the request rests on the history above.', facts, [source])], [sentence('This use of ketamine is off-label.', facts, [source])]];
  },
});
