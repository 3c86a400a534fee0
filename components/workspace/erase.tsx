import { useState } from 'preact/hooks';
import { attempt } from './attempt.ts';
import { Message, type Said } from './message.tsx';
import type { Outside } from './props.ts';

const WORDS = 'erase everything';

/** Two words typed by hand: a slip of the mouse cannot do this. */
export function Erase({ outside, onErased }: { outside: Pick<Outside, 'send'>; onErased(): void }) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<Said>();

  async function erase() {
    if (typed.trim().toLowerCase() !== WORDS) return setSaid({ wrong: `Type “${WORDS}” to go on. Nothing was erased.` });
    const done = await attempt(() => outside.send('vault.erase', { confirm: WORDS }));
    if (done.failed !== undefined) return setSaid({ wrong: done.failed });
    onErased();
  }

  return (
    <section class="card" aria-labelledby="title-erase">
      <form class="stack" noValidate onSubmit={(event) => { event.preventDefault(); void erase(); }}>
        <h2 id="title-erase">Erase everything</h2>
        <p>Deletes all cases, the passphrase and the settings from this device. Only a backup or an export brings cases back.</p>
        <div class="field">
          <label class="field__label" for="erase-words">Type “{WORDS}”</label>
          <input id="erase-words" class="input settings__short" value={typed} autocomplete="off" onInput={(event) => setTyped(event.currentTarget.value)} />
        </div>
        <Message said={said} />
        <div class="row"><button type="submit" class="button button--danger" id="erase">Erase everything</button></div>
      </form>
    </section>
  );
}
