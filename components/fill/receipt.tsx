import { useState } from 'preact/hooks';
import type { Receipt, ReceiptItem } from '#rules/plan.ts';
import { count, dayShown, grouped } from './words.ts';

type Copy = (text: string) => Promise<void>;

/** What happened: refused first, since those need a look; then filled; then left. */
export function ReceiptView({ receipt, copy }: { receipt: Receipt; copy: Copy }) {
  const of = (outcome: ReceiptItem['outcome']) => receipt.items.filter((item) => item.outcome === outcome);
  const [refused, filled, left] = [of('refused'), of('filled'), of('left')];
  return (
    <>
      <p class={`banner ${refused.length > 0 ? 'banner--warn' : 'banner--good'}`} role="status" id="receipt-says">
        {receipt.undone ? (filled.length === 0 ? 'Undone. The page holds what it held before.' : `Undone, except for ${count(filled.length, 'field')} that the page kept: look at them.`) : `${count(filled.length, 'field')} filled, ${left.length} left, ${refused.length} refused. Nothing was sent: look it over, then send it yourself.`}
      </p>
      {refused.length > 0 && <Part title={`Refused (${refused.length})`} items={refused} copy={copy} open />}
      {filled.length > 0 && <Part title={receipt.undone ? `Not undone (${filled.length})` : `Filled (${filled.length})`} items={filled} copy={copy} open />}
      {left.length > 0 && <Part title={`Left (${left.length})`} items={left} copy={copy} open={false} />}
    </>
  );
}

function Part({ title, items, open, copy }: { title: string; items: ReceiptItem[]; open: boolean; copy: Copy }) {
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
                {item.meant && <Meant label={item.label} text={dayShown(item.meant)} copy={copy} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

/** What was meant for a control that did not take it, ready to be put in by hand. */
function Meant({ label, text, copy }: { label: string; text: string; copy: Copy }) {
  const [said, setSaid] = useState('');
  const onCopy = () => copy(text).then(() => setSaid('Copied.'), () => setSaid('The browser did not allow copying: select the value and copy it.'));
  return (
    <p class="item__meant row">
      <span class="item__value">{text}</span>
      <button type="button" class="button button--quiet" aria-label={`Copy what was meant for ${label || 'this field'}`} onClick={() => void onCopy()}>Copy</button>
      <span class="small muted" role="status">{said}</span>
    </p>
  );
}
