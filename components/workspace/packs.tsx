import { useEffect, useState } from 'preact/hooks';
import { entries as fields } from '#rules/fields/index.ts';
import type { Pack } from '#rules/packs/pack.ts';
import { attempt } from './attempt.ts';
import { Message, type Said } from './message.tsx';
import type { Outside } from './props.ts';

const host = (site: string): string => site.replace(/^https?:\/\//, '');

/** What a person taught about sites' forms: switched off in one click, shared as one small file. */
export function Packs({ outside }: { outside: Outside }) {
  const [packs, setPacks] = useState<Pack[]>([]);
  const [said, setSaid] = useState<Said>();
  async function take(work: () => Promise<{ packs: Pack[] }>, good?: string) {
    const got = await attempt(work);
    if (got.failed !== undefined) return setSaid({ wrong: got.failed });
    setPacks(got.value.packs);
    setSaid(good ? { good } : undefined);
  }
  useEffect(() => void take(() => outside.send('packs.list')), []);
  async function save(site: string) {
    const made = await attempt(() => outside.send('packs.export', { site }));
    if (made.failed !== undefined) return setSaid({ wrong: made.failed });
    outside.download(made.value.text, `casefile-pack-${host(site).replace(/[^a-z0-9.]+/gi, '-')}.json`);
  }
  return (
    <section class="card stack" aria-labelledby="title-packs">
      <h2 id="title-packs">What you taught</h2>
      <p class="muted">In a preview, “Correct what a field asks” teaches Casefile what a field of that site asks. It is kept by the field’s own words and holds nothing of any case.</p>
      <Message said={said} />
      {packs.length === 0 && <p>Nothing yet.</p>}
      <ul class="settings__sites">
        {packs.map((one) => (
          <li key={one.site} class="stack" data-pack={one.site}>
            <div class="row">
              <label><input type="checkbox" checked={!one.off} onChange={(event) => void take(() => outside.send('packs.set', { site: one.site, off: !event.currentTarget.checked }))} /> {host(one.site)}</label>
              <button type="button" class="button" aria-label={`Save the pack of ${host(one.site)}`} onClick={() => void save(one.site)}>Save as a file</button>
              <button type="button" class="button" aria-label={`Forget what was taught about ${host(one.site)}`} onClick={() => void take(() => outside.send('packs.remove', { site: one.site }), `What you taught about ${host(one.site)} is forgotten.`)}>Forget</button>
            </div>
            <ul class="small muted">{one.rules.map((rule) => <li key={`${rule.group}|${rule.label}`}>{rule.label}: {rule.is ? (fields[rule.is.field]?.title ?? rule.is.field) : 'always left'}</li>)}</ul>
          </li>
        ))}
      </ul>
      <div class="field">
        <label class="field__label" for="pack-file">Add a pack from a file</label>
        <input id="pack-file" type="file" accept=".json,application/json" onChange={(event) => { const file = event.currentTarget.files?.[0]; if (file) void file.text().then((text) => take(() => outside.send('packs.import', { text }), 'The pack was added.')); }} />
      </div>
    </section>
  );
}
