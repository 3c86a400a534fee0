import type { Receipt, ReceiptItem } from '#rules/plan.ts';
import { count, dayShown, grouped } from './words.ts';

/** What happened: refused first, since those need a look; then filled; then left. */
export function ReceiptView({ receipt }: { receipt: Receipt }) {
  const of = (outcome: ReceiptItem['outcome']) => receipt.items.filter((item) => item.outcome === outcome);
  const [refused, filled, left] = [of('refused'), of('filled'), of('left')];
  return (
    <>
      <p class={`banner ${refused.length > 0 ? 'banner--warn' : 'banner--good'}`} role="status" id="receipt-says">
        {receipt.undone ? (filled.length === 0 ? 'Undone. The page holds what it held before.' : `Undone, except for ${count(filled.length, 'field')} that the page kept: look at them.`) : `${count(filled.length, 'field')} filled, ${left.length} left, ${refused.length} refused. Nothing was sent: look it over, then send it yourself.`}
      </p>
      {refused.length > 0 && <Part title={`Refused (${refused.length})`} items={refused} open />}
      {filled.length > 0 && <Part title={receipt.undone ? `Not undone (${filled.length})` : `Filled (${filled.length})`} items={filled} open />}
      {left.length > 0 && <Part title={`Left (${left.length})`} items={left} open={false} />}
    </>
  );
}

function Part({ title, items, open }: { title: string; items: ReceiptItem[]; open: boolean }) {
  return (
    <details open={open}>
      <summary>{title}</summary>
      {grouped(items).map(({ group, items: rows }) => (
        <section key={rows[0]!.id} class="fill__group">
          <h2>{group || 'This form'}</h2>
          <ul class="fill__items">
            {rows.map((item) => (
              <li key={item.id} class="item" data-item={item.id} data-outcome={item.outcome}>
                <span class="item__label">{item.label || 'A field without a name'}</span>
                {item.shown && <span class="item__value">{dayShown(item.shown)}</span>}
                {item.why && <p class="item__from">{item.why}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
