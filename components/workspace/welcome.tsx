import { useState } from 'preact/hooks';
import { attempt } from './attempt.ts';
import { Message, type Said } from './message.tsx';
import { Passphrase, SHORTEST, wrongWith } from './passphrase.tsx';
import type { Outside } from './props.ts';
import { Restore } from './restore.tsx';

type Props = { outside: Pick<Outside, 'send' | 'readFile'>; onCreated(sample?: { key: string } | { failed: string }): void; onRestored(): void };

/** The first page: what Casefile is, and the passphrase that everything hangs on. */
export function Welcome({ outside, onCreated, onRestored }: Props) {
  const [once, setOnce] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<ReturnType<typeof wrongWith>>();
  const [said, setSaid] = useState<Said>();
  const [busy, setBusy] = useState<'empty' | 'sample'>();

  async function start(how: 'empty' | 'sample') {
    const found = wrongWith(once, again);
    setWrong(found);
    setSaid(undefined);
    if (found) return document.getElementById(found.at === 'once' ? 'passphrase' : 'passphrase-again')?.focus();
    setBusy(how);
    const made = await attempt(() => outside.send('vault.create', { passphrase: once }));
    if (made.failed !== undefined) {
      setBusy(undefined);
      return setSaid({ wrong: made.failed });
    }
    const sample = how === 'sample' ? await attempt(() => outside.send('cases.sample')) : undefined;
    onCreated(sample && (sample.failed === undefined ? sample.value : { failed: sample.failed }));
  }

  return (
    <div class="welcome stack">
      <h1>Welcome to Casefile</h1>
      <p class="welcome__says">
        Casefile recognizes insurers’ forms for ketamine and esketamine treatment. It fills them from a treatment history that
        you keep, when you say so, and shows where every word comes from. Everything stays encrypted on this device; nothing is sent
        anywhere.
      </p>
      <form class="card stack" noValidate onSubmit={(event) => { event.preventDefault(); void start('empty'); }}>
        <h2>Choose a passphrase</h2>
        <p>
          It opens your cases on this device. <strong>Nobody can recover it, not even us.</strong> Write it down where only you find
          it, and make a backup once your cases are in.
        </p>
        <Passphrase
          id="passphrase" label="Passphrase" isNew autofocus value={once} onInput={setOnce}
          hint={`At least ${SHORTEST} characters. Four or more unrelated words are easy to keep in mind and hard to guess.`}
          problem={wrong?.at === 'once' ? wrong.says : undefined}
        />
        <Passphrase id="passphrase-again" label="The same passphrase again" isNew value={again} onInput={setAgain} problem={wrong?.at === 'again' ? wrong.says : undefined} />
        <Message said={wrong ? { wrong: wrong.says } : said} />
        <div class="row">
          <button type="submit" class="button button--primary" id="start-empty" disabled={busy !== undefined}>{busy === 'empty' ? 'Setting up' : 'Start with my own cases'}</button>
          <button type="button" class="button" id="start-sample" disabled={busy !== undefined} onClick={() => void start('sample')}>
            {busy === 'sample' ? 'Setting up' : 'Try with a sample case'}
          </button>
        </div>
        <p class="muted small">The sample is an invented person. You can delete it at any time.</p>
      </form>
      <details class="card">
        <summary>Restore a backup</summary>
        <Restore outside={outside} onRestored={onRestored} />
      </details>
    </div>
  );
}
