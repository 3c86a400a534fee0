import { useState } from 'preact/hooks';
import { entries as fields } from '#rules/fields/index.ts';
import type { Meaning } from '#rules/packs/pack.ts';
import type { PlanItem } from '#rules/plan.ts';

type Whose = Extract<Meaning, { is: unknown }>['is']['whose'];
const WHOSE: [Whose, string][] = [
  ['patient', 'the patient'], ['subscriber', 'the subscriber'], ['prescriber', 'the prescriber'], ['facility', 'the facility'], ['contact', 'the contact person'],
  ['representative', 'the representative'], ['payer', 'the insurer'], ['other-coverage', 'other insurance'],
];
const MEANINGS = Object.entries(fields).map(([id, { title, roles }]) => ({ id, title, roles })).sort((a, b) => a.title.localeCompare(b.title));

type Props = { item: PlanItem; onTeach(meaning: Meaning | undefined): void };

/** "This is the member ID", "leave this": kept for this site, by the control's own words. */
export function Teach({ item, onTeach }: Props) {
  const [field, setField] = useState('');
  const roles: readonly string[] = MEANINGS.find((one) => one.id === field)?.roles ?? [];
  const [whose, setWhose] = useState<Whose>('patient');
  const able = WHOSE.filter(([role]) => roles.includes(role));
  const chosen = able.some(([role]) => role === whose) ? whose : able[0]?.[0];
  const id = `teach-${item.id}`;
  return (
    <details class="teach">
      <summary>{item.taught ? 'You taught this' : 'Not right?'}</summary>
      <div class="teach__row">
        <label for={id}>It asks</label>
        <select id={id} class="input" value={field} onChange={(event) => setField(event.currentTarget.value)}>
          <option value="">Choose what it asks</option>
          {MEANINGS.map((one) => <option key={one.id} value={one.id}>{one.title}</option>)}
        </select>
        {able.length > 1 && <label for={`${id}-whose`}>of</label>}
        {able.length > 1 && (
          <select id={`${id}-whose`} class="input" value={chosen} onChange={(event) => setWhose(event.currentTarget.value as Whose)}>
            {able.map(([role, name]) => <option key={role} value={role}>{name}</option>)}
          </select>
        )}
        <button type="button" class="button" disabled={!chosen || field === ''} onClick={() => chosen && onTeach({ is: { whose: chosen, field } })}>Remember on this site</button>
        <button type="button" class="button" onClick={() => onTeach({ leave: true })}>Always leave it</button>
        {item.taught && <button type="button" class="button button--quiet" onClick={() => onTeach(undefined)}>Forget what I taught</button>}
      </div>
    </details>
  );
}
