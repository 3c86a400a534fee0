import { type At, part } from '../letter.ts';
import { routeOf } from '../route.ts';

/** Where no last day can be counted, that is said: silence would read as if there were none. */
function untold({ coverage, denial }: At): string[] {
  const step = routeOf(coverage?.insuranceType, denial?.decision.level);
  if (step?.time) return [];
  return [step?.untold ?? 'By when this step has to be taken is not known here: go by the letter, and ask the insurer.'];
}

/** Writes nothing: what to settle before an appeal goes out. */
export default part({
  style: 'lines',
  says: () => [],
  gaps: (at) => [
    ...(routeOf(at.coverage?.insuranceType, at.denial?.decision.level)?.orExternal ? ['Not every plan has a second level: if the letter says that this was the final decision, write a request for external review.'] : []),
    ...untold(at),
    ...(at.voice === 'patient' ? [] : ['The insurer may want the patient’s signed consent before someone else may appeal: ask for its form.']),
    ...(at.coverage?.insuranceType === 'employer' ? ['Ask whether the employer funds the plan itself: then federal rules alone apply; an insured plan is under the state’s rules too.'] : []),
  ],
});
