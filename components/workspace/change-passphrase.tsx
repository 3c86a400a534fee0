import { useState } from 'preact/hooks';
import { attempt } from './attempt.ts';
import { Message, type Said } from './message.tsx';
import { Passphrase, wrongWith } from './passphrase.tsx';
import type { Outside } from './props.ts';

export function ChangePassphrase({ outside }: { outside: Pick<Outside, 'send'> }) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<ReturnType<typeof wrongWith>>();
  const [said, setSaid] = useState<Said>();
  const [isBusy, setBusy] = useState(false);

  async function changeIt() {
    const found = wrongWith(to, again);
    setWrong(found);
    setSaid(found && { wrong: found.says });
    if (found) return;
    setBusy(true);
    const done = await attempt(() => outside.send('vault.change', { from, to }));
    setBusy(false);
    if (done.failed !== undefined) return setSaid({ wrong: done.failed });
    [setFrom, setTo, setAgain].forEach((clear) => clear(''));
    setSaid({ good: 'The passphrase is changed. Backups made before still open with the old one.' });
  }

  return (
    <section class="card" aria-labelledby="title-change">
      <form class="stack" noValidate onSubmit={(event) => { event.preventDefault(); void changeIt(); }}>
        <h2 id="title-change">Change the passphrase</h2>
        <Passphrase id="change-from" label="Passphrase now" value={from} onInput={setFrom} />
        <Passphrase id="change-to" label="New passphrase" isNew value={to} onInput={setTo} problem={wrong?.at === 'once' ? wrong.says : undefined} />
        <Passphrase id="change-again" label="New passphrase again" isNew value={again} onInput={setAgain} problem={wrong?.at === 'again' ? wrong.says : undefined} />
        <Message said={said} />
        <div class="row"><button type="submit" class="button" id="change" disabled={isBusy}>{isBusy ? 'Changing' : 'Change the passphrase'}</button></div>
      </form>
    </section>
  );
}
