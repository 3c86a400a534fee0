import type { InsurerDecision } from '../../case/schema.ts';
import { latestDenial } from '../../values/rows.ts';
import { passage, sentence } from '../passage.ts';
import { inside, longDate, therapy } from '../words.ts';

const SUBJECT: Record<InsurerDecision['subject'], string> = { 'prior-authorization': 'prior authorization', claim: 'the claim' };

export default passage({
  title: 'What is appealed',
  topics: ['appeal-reason'],
  order: 5,
  rank: 1,
  core: true,
  enough: 1,
  says: ({ case: one, voice }) => {
    const held = latestDenial(one);
    if (!held) return [];
    const { denial, path } = held;
    const facts = [{ path, says: `${SUBJECT[denial.subject]} denied`, date: denial.date }];
    const number = denial.referenceNumber ? `reference ${denial.referenceNumber}` : denial.claimNumber ? `claim ${denial.claimNumber}` : undefined;
    const drug = therapy(one);
    const illness = one.diagnoses[0];
    const main = (of: string) => sentence(`${voice === 'biller' ? 'We are' : 'I am'} appealing the ${longDate(denial.date)} ${denial.outcome === 'partial' ? 'partial denial' : 'denial'} of ${SUBJECT[denial.subject]}${drug ? ` for ${drug}` : ''}${of}${number ? ` (${number})` : ''}.`, [...facts, ...(of ? [{ path: 'diagnoses[0]', says: illness?.code ?? '' }] : [])]);
    const named = illness ? ` to treat ${inside(illness.description)}, ${illness.code}` : '';
    const quote = denial.quoted ? [sentence(`The letter gives this reason: "${denial.quoted}"`, facts)] : [];
    return [[main(named), ...quote], [main(illness ? ` to treat ${illness.code}` : '')]];
  },
  gaps: ({ case: one }) => (latestDenial(one) ? [] : ['No denial is recorded.']),
});
