import { sentence } from '../../wording/passage.ts';
import { reply } from './reply.ts';

export default reply({
  title: 'Information missing',
  isCorrection: true,
  says: (at) => [
    sentence('The denial says that information is missing or not valid.', at.denial ? [{ path: `${at.denial.path}.reason`, says: 'missing information', date: at.denial.decision.date }] : []),
    sentence('The identifiers, the diagnosis and the treatment are given here as the record holds them.', [{ path: 'diagnoses[0]', says: at.case.diagnoses[0]?.code ?? '' }]),
    sentence('Please say exactly what is still missing.'),
  ],
  gaps: () => ['Read the remark code first: with MA130 or N211 there is no appeal, and a corrected claim is the only way.'],
});
