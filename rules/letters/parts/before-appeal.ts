import { part } from '../letter.ts';
import { routeOf } from '../route.ts';

/** Writes nothing: what to settle before an appeal goes out. */
export default part({
  style: 'lines',
  says: () => [],
  gaps: ({ coverage, denial, voice }) => [
    ...(routeOf(coverage?.insuranceType, denial?.decision.level)?.orExternal ? ['Not every plan has a second level: if the letter says that this was the final decision, write a request for external review.'] : []),
    ...(coverage?.insuranceType === 'va' ? ['With the VA, ask the facility’s patient advocate how a clinical appeal is made and by when: the time is not known here.'] : []),
    ...(voice === 'patient' ? [] : ['The plan may want the patient’s signed consent before someone else may appeal: ask for its form.']),
    ...(coverage?.insuranceType === 'employer' ? ['Ask whether the employer funds the plan itself: then federal rules alone apply; an insured plan is under the state’s rules too.'] : []),
  ],
});
