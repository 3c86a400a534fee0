import { useState } from 'preact/hooks';
import { attempt } from './attempt.ts';
import { Message, type Said } from './message.tsx';
import { Passphrase } from './passphrase.tsx';
import type { Outside } from './props.ts';

type Props = { outside: Pick<Outside, 'send'>; onUnlocked(): void };

export function Locked({ outside, onUnlocked }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState<Said>();
  const [isBusy, setBusy] = useState(false);

  async function unlock() {
    if (!passphrase) return setSaid({ wrong: 'Type your passphrase.' });
    setBusy(true);
    setSaid(undefined);
    const done = await attempt(() => outside.send('vault.unlock', { passphrase }));
    setBusy(false);
    if (done.failed === undefined) return onUnlocked();
    setSaid({ wrong: done.failed });
    document.getElementById('passphrase')?.focus();
  }

  return (
    <div class="welcome stack">
      <h1>Casefile is locked</h1>
      <form class="card stack" noValidate onSubmit={(event) => { event.preventDefault(); void unlock(); }}>
        <Passphrase id="passphrase" label="Passphrase" autofocus value={passphrase} onInput={setPassphrase} />
        <Message said={said} />
        <div class="row"><button type="submit" class="button button--primary" id="unlock" disabled={isBusy}>{isBusy ? 'Unlocking' : 'Unlock'}</button></div>
      </form>
      <p class="muted small">Lost the passphrase? It cannot be recovered. You can remove Casefile from the browser, install it again, and restore a backup of which you know the passphrase.</p>
    </div>
  );
}
