import { serverLength } from '#rules/format/fit.ts';
import type { Meaning } from '#rules/packs/pack.ts';
import type { PlanItem } from '#rules/plan.ts';
import { type Choices, plannedText } from './choices.ts';
import { From, Sources } from './sources.tsx';
import { Teach } from './teach.tsx';
import { count, dayShown } from './words.ts';

type Props = { item: PlanItem; choices: Choices; onTick(on: boolean): void; onWrite(text: string): void; onRestore(): void; onTeach?(meaning: Meaning | undefined): void };

/** One control of the page that can be filled: its tick, what will be there and why. */
export function Item({ item, choices, onTick, onWrite, onRestore, onTeach }: Props) {
  const id = `item-${item.id}`;
  return (
    <li class="item" data-item={item.id} data-state={item.state}>
      <div class="item__line">
        <input type="checkbox" id={id} checked={choices.ticked.has(item.id)} onChange={(event) => onTick(event.currentTarget.checked)} />
        <label for={id}>
          <span class="item__label">{item.label}</span>
          {!item.wording && <span class="item__value">{dayShown(item.shown)}</span>}
        </label>
        {item.state === 'offer' && <p class="item__from">{item.why ?? 'Something is there already. Tick it to replace that.'}</p>}
        {!item.wording && <From facts={item.facts} />}
      </div>
      {item.wording && <Draft item={item} wording={item.wording} own={choices.texts[item.id]} onWrite={onWrite} onRestore={onRestore} />}
      {onTeach && <Teach item={item} onTeach={onTeach} />}
    </li>
  );
}

type DraftProps = { item: PlanItem; wording: NonNullable<PlanItem['wording']>; own: string | undefined; onWrite(text: string): void; onRestore(): void };

function Draft({ item, wording, own, onWrite, onRestore }: DraftProps) {
  const text = own ?? plannedText(item);
  const length = serverLength(text);
  const isOver = wording.limit !== undefined && length > wording.limit;
  const id = `text-${item.id}`;
  return (
    <>
      <textarea
        id={id} class="input" rows={7} value={text} aria-label={`Wording for ${item.label}`} aria-describedby={`${id}-count`} aria-invalid={isOver || undefined}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
      <p class="item__from row" id={`${id}-count`}>
        <span>{wording.limit === undefined ? count(length, 'character') : `${length} of ${wording.limit} characters`}{isOver && `, ${length - wording.limit!} too many`}</span>
        {own !== undefined && <button type="button" class="button button--quiet" onClick={onRestore}>Back to the draft</button>}
      </p>
      {own === undefined && wording.leftOut.length > 0 && <details><summary>Left out or shortened, for room</summary><ul class="item__sources">{wording.leftOut.map((one) => <li key={one}>{one}</li>)}</ul></details>}
      {wording.gaps.length > 0 && <details><summary>{count(wording.gaps.length, 'thing')} to add or to know</summary><ul class="item__sources">{wording.gaps.map((gap) => <li key={gap}>{gap}</li>)}</ul></details>}
      {own === undefined ? <Sources sentences={wording.sentences} /> : <p class="item__from">These are your own words now; the sources stay with the draft.</p>}
    </>
  );
}
