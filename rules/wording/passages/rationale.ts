import { passage, sentence } from '../passage.ts';

export default passage({
  title: 'The clinician’s own words',
  topics: ['medical-necessity', 'appeal-reason'],
  order: 45,
  rank: 5,
  says: ({ case: one, voice }) => {
    const own = one.request?.rationale;
    return own ? [[sentence(voice === 'clinician' ? own : `The prescriber writes: "${own}"`, [{ path: 'request.rationale', says: own }])]] : [];
  },
});
