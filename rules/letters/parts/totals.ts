import { sum } from '../../values/rows.ts';
import { sentence } from '../../wording/passage.ts';
import { part } from '../letter.ts';
import { moneyShown } from '../voice.ts';

/** A sum only where every line of it is recorded. */
export default part({
  style: 'lines',
  says: ({ case: one }) => {
    const visits = one.visits ?? [];
    const charged = sum(visits.flatMap((visit) => visit.services.map(({ charge }) => charge)));
    const paid = sum(visits.map((visit) => visit.paid));
    const facts = visits.map((visit, n) => ({ path: `visits[${n}]`, says: 'visit', date: visit.date }));
    return [...(charged === undefined ? [] : [sentence(`Total charges: ${moneyShown(charged)}`, facts)]), ...(paid === undefined ? [] : [sentence(`Paid by the patient: ${moneyShown(paid)}`, facts)]), ...(charged === undefined || paid === undefined || paid > charged ? [] : [sentence(`Balance: ${moneyShown(Math.round((charged - paid) * 100) / 100)}`, facts)])];
  },
});
