import type { InsurerDecision } from '#rules/case/schema.ts';
import { nextStep } from '#rules/denials/next-step.ts';
import type { Assessment } from '#rules/policies/assess.ts';
import { sourceOf } from '#rules/policies/policy.ts';
import { Cited } from '../fill/sources.tsx';
import { dayShown, pathShown } from '../fill/words.ts';

const STATES = { met: 'Met', missing: 'Missing', unclear: 'Cannot tell' };
const STANCES = { criteria: '', 'not-covered': 'Reported as not covered', investigational: 'Called investigational' };
type Props = { assessments: Assessment[]; payer: string | undefined; denial: InsurerDecision | undefined };

/** What the payer asks for, point by point, against the record; and what a denial calls for. */
export function Criteria({ assessments, payer, denial }: Props) {
  const step = denial && nextStep(denial);
  return (
    <div class="stack">
      <h2 class="letters__title">The plan’s criteria</h2>
      {step && (
        <section class="banner">
          <h3>{step.title}</h3>
          <p>{step.answer}</p>
          {step.steps && <ol>{step.steps.map((one) => <li key={one}>{one}</li>)}</ol>}
          <p class="muted small"><Cited source={step.source} /></p>
        </section>
      )}
      {assessments.length === 0 && <p>{payer ? `What ${payer} asks for this treatment is not known here. Ask the plan for its policy and criteria in writing.` : 'Record the insurance first.'}</p>}
      {assessments.map(({ id, policy, answers, state }) => (
        <section key={id} class="card stack" data-policy={id}>
          <h3>{policy.title}</h3>
          <p class="muted small">
            <Cited source={sourceOf(policy)} />{policy.dated && `; the policy itself: ${policy.dated}`}
          </p>
          {policy.stance !== 'criteria' && <p class="banner banner--warn"><strong>{STANCES[policy.stance]}.</strong> {policy.says}</p>}
          {policy.stance === 'criteria' && (
            <p>
              {state === 'met' ? 'Every criterion is met by the record.' : `${answers.filter((one) => one.state === 'met').length} of ${answers.length} are met by the record.`}
              {!policy.complete && ' This list is known to be incomplete: compare it with the policy itself.'}
            </p>
          )}
          {answers.length > 0 && (
            <table class="table letters__criteria">
              <thead><tr><th scope="col">It asks</th><th scope="col">Record</th><th scope="col">What the record says</th></tr></thead>
              <tbody>
                {answers.map(({ criterion, state: one, says, facts }, at) => (
                  <tr key={at} data-state={one}>
                    <th scope="row">{criterion.text}{criterion.anyOf && <span class="muted small"> (one of these is enough)</span>}</th>
                    <td><span class={`badge letters__state letters__state--${one}`}>{STATES[one]}</span></td>
                    <td>{says}{facts.length > 0 && <div class="muted small">{facts.map((fact) => `${pathShown(fact.path)}${fact.date ? ` (${dayShown(fact.date)})` : ''}`).join('; ')}</div>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {policy.note && <p class="muted small">{policy.note}</p>}
        </section>
      ))}
    </div>
  );
}
