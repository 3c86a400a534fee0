import { useState } from 'preact/hooks';
import { mayBeTaught, type Meaning } from '#rules/packs/pack.ts';
import type { Plan, PlanItem } from '#rules/plan.ts';
import { type Choices, restore, tick, write } from './choices.ts';
import { Item } from './item.tsx';
import { Teach } from './teach.tsx';
import { count, grouped } from './words.ts';

type Props = { plan: Plan; choices: Choices; onChange(choices: Choices): void; onTeach(item: string, meaning: Meaning | undefined): void };

/** What would be filled, grouped as the page is; below, what is left and why. */
export function Preview({ plan, choices, onChange, onTeach }: Props) {
  // Off at first: nobody should have to tab past what they do not need.
  const [isTeaching, setTeaching] = useState(false);
  const left = plan.items.filter((item) => item.state === 'left');
  const able = plan.items.filter((item) => item.state !== 'left');
  return (
    <>
      {plan.warnings.map((warning) => <p key={warning} class="banner banner--warn" role="status">{warning}</p>)}
      {able.length === 0 && <p class="banner">Nothing on this page can be filled from this case.</p>}
      {grouped(able).map(({ group, items }) => (
        <fieldset key={items[0]!.id} class="fill__group">
          <legend><h2>{group || 'This form'}</h2></legend>
          <ul class="fill__items">
            {items.map((item) => (
              <Item
                key={item.id} item={item} choices={choices}
                onTick={(on) => onChange(tick(choices, item.id, on))}
                onWrite={(text) => onChange(write(choices, item.id, text))}
                {...(isTeaching || item.taught ? { onTeach: (meaning: Meaning | undefined) => onTeach(item.id, meaning) } : {})}
                onRestore={() => onChange(restore(choices, item.id))}
              />
            ))}
          </ul>
        </fieldset>
      ))}
      {left.length > 0 && <Left items={left} isTeaching={isTeaching} onTeach={onTeach} />}
      <p><button type="button" class="button button--quiet" id="teach" aria-pressed={isTeaching} onClick={() => setTeaching(!isTeaching)}>{isTeaching ? 'Done correcting' : 'Correct what a field asks'}</button></p>
    </>
  );
}

function Left({ items, isTeaching, onTeach }: { items: PlanItem[]; isTeaching: boolean; onTeach: Props['onTeach'] }) {
  return (
    <details class="fill__left">
      <summary>{count(items.length, 'field')} left for you</summary>
      {grouped(items).map(({ group, items: rows }) => (
        <section key={rows[0]!.id} class="fill__group">
          <h2>{group || 'This form'}</h2>
          <ul class="fill__items">
            {rows.map((item) => (
              <li key={item.id} class="item" data-item={item.id} data-state="left">
                <span class="item__label">{item.label || 'A field without a name'}</span>
                <p class="item__from">{item.why}</p>
                {(isTeaching || item.taught) && mayBeTaught(item.reason) && <Teach item={item} onTeach={(meaning) => onTeach(item.id, meaning)} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
