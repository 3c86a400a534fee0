import { sentence } from '../../wording/passage.ts';
import { reply } from './reply.ts';

export default reply({
  title: 'Not covered under the plan',
  says: (at) => {
    const facts = at.denial ? [{ path: `${at.denial.path}.reason`, says: 'not covered', date: at.denial.decision.date }] : [];
    const mental = (at.case.diagnoses[0]?.code ?? '').startsWith('F');
    const hasPlanDocument = !['medicare', 'medicaid', 'va', 'tricare'].includes(at.coverage?.insuranceType ?? '');
    return [
      sentence('The denial says that the plan does not cover the treatment.', facts),
      sentence(hasPlanDocument ? 'Please send the words of the exclusion from the plan document, with the page.' : 'Please name the rule that excludes the treatment, with its section.', facts),
      ...(mental ? [sentence('If the plan covers drugs outside their label in medical or surgical care, please say why it does not in mental health care.', [{ path: 'diagnoses[0]', says: at.case.diagnoses[0]?.code ?? '' }])] : []),
      sentence('If the plan allows an exception, please treat this letter as the request for one.', facts),
    ];
  },
  gaps: ({ coverage }) => [coverage?.insuranceType === 'employer' ? 'Evidence seldom changes an exclusion: ask the employer’s benefits office, or use out-of-network benefits or an HSA or FSA too.' : 'Evidence seldom changes an exclusion: look for out-of-network benefits or an HSA or FSA too.'],
});
