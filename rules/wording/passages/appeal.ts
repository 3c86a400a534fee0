import type { InsurerDecision } from '../../case/schema.ts';
import { passage, sentence } from '../passage.ts';
import { longDate, therapy } from '../words.ts';

const SUBJECT: Record<InsurerDecision['subject'], string> = { 'prior-authorization': 'prior authorization', claim: 'the claim' };

export default passage({
  title: 'What is appealed',
  topics: ['appeal-reason'],
  order: 5,
  rank: 1,
  says: ({ case: one, voice }) => {
    const at = (one.decisions ?? []).findLastIndex((decision) => decision.outcome !== 'approved');
    const decision = one.decisions?.[at];
    if (!decision) return [];
    const facts = [{ path: `decisions[${at}]`, says: `${SUBJECT[decision.subject]} denied`, date: decision.date }];
    const number = decision.referenceNumber ?? decision.claimNumber;
    const drug = therapy(one);
    const main = `${voice === 'biller' ? 'We are' : 'I am'} appealing the ${longDate(decision.date)} denial of ${SUBJECT[decision.subject]}${drug ? ` for ${drug}` : ''}${number ? ` (reference ${number})` : ''}.`;
    const quote = decision.quoted ? [sentence(`The letter gives this reason: "${decision.quoted}"`, facts)] : [];
    return [[sentence(main, facts), ...quote], [sentence(main, facts)]];
  },
  gaps: ({ case: one }) => ((one.decisions ?? []).some((decision) => decision.outcome !== 'approved') ? [] : ['No denial is recorded.']),
});
