import { useEffect, useState } from 'preact/hooks';
import type { Settings as Stored } from '#rules/protocol.ts';
import { attempt } from './attempt.ts';
import { ChangePassphrase } from './change-passphrase.tsx';
import { Erase } from './erase.tsx';
import { Message, type Said } from './message.tsx';
import { Packs } from './packs.tsx';
import type { Outside } from './props.ts';

type Props = { outside: Outside; onErased(): void };
const minutes = [1, 2, 5, 10, 15, 30, 60];

export function Settings({ outside, onErased }: Props) {
  const [stored, setStored] = useState<Stored>();
  const [said, setSaid] = useState<Said>();

  async function take(work: () => Promise<Stored>, good?: string) {
    const got = await attempt(work);
    if (got.failed !== undefined) return setSaid({ wrong: got.failed });
    setStored(got.value);
    setSaid(good ? { good } : undefined);
  }
  useEffect(() => void take(() => outside.send('settings.get')), []);

  async function backup() {
    const made = await attempt(() => outside.send('vault.backup'));
    if (made.failed !== undefined) return setSaid({ wrong: made.failed });
    outside.download(made.value.text, `casefile-backup-${outside.today()}.json`);
    setSaid({ good: 'Backup saved. It is encrypted and opens with the passphrase of today.' });
  }

  return (
    <div class="settings stack">
      <h1>Settings</h1>
      <Message said={said} />
      {stored && (
        <Locking minutes={stored.lockAfterMinutes} onSet={(lockAfterMinutes) => void take(() => outside.send('settings.set', { lockAfterMinutes }), 'Saved.')} />
      )}
      {stored && <Sites sites={stored.sites} onForget={(origin) => void take(() => outside.send('site.forget', { origin }), `${origin} is forgotten.`)} />}
      <Packs outside={outside} />
      <ChangePassphrase outside={outside} />
      <section class="card stack" aria-labelledby="title-backup">
        <h2 id="title-backup">Backup</h2>
        <p>A backup holds all cases, encrypted. It opens with the passphrase that you have when you make it.</p>
        <div class="row"><button type="button" class="button" id="settings-backup" onClick={() => void backup()}>Save a backup</button></div>
        <p class="muted small">To restore one here, erase everything first. The first page then offers it, so that a backup never mixes with other cases.</p>
      </section>
      <Erase outside={outside} onErased={onErased} />
    </div>
  );
}

function Locking({ minutes: now, onSet }: { minutes: number; onSet(minutes: number): void }) {
  const choices = minutes.includes(now) ? minutes : [...minutes, now].toSorted((one, other) => one - other);
  return (
    <section class="card stack" aria-labelledby="title-locking">
      <h2 id="title-locking">Locking</h2>
      <div class="field">
        <label class="field__label" for="lock-after">Lock when nobody has used the computer for</label>
        <select id="lock-after" name="lockAfterMinutes" class="input settings__short" value={String(now)} onChange={(event) => onSet(Number(event.currentTarget.value))}>
          {choices.map((each) => <option key={each} value={String(each)}>{each === 1 ? '1 minute' : `${each} minutes`}</option>)}
        </select>
      </div>
      <p class="muted small">It also locks when the browser closes, and at once with Alt+Shift+L.</p>
    </section>
  );
}

function Sites({ sites, onForget }: { sites: readonly string[]; onForget(origin: string): void }) {
  return (
    <section class="card stack" aria-labelledby="title-sites">
      <h2 id="title-sites">Sites always on</h2>
      <p class="muted">On these sites you let Casefile look for forms without a click. It fills nothing without one.</p>
      {sites.length === 0 && <p>None.</p>}
      <ul class="settings__sites">
        {sites.map((origin) => (
          <li key={origin} class="row">
            <span>{origin}</span>
            <button type="button" class="button" aria-label={`Forget ${origin}`} onClick={() => onForget(origin)}>Forget</button>
          </li>
        ))}
      </ul>
    </section>
  );
}
