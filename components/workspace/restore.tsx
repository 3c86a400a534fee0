import { useState } from 'preact/hooks';
import { MAX_FILE_BYTES } from '#rules/case/parse.ts';
import { attempt } from './attempt.ts';
import { Message, type Said } from './message.tsx';
import { Passphrase } from './passphrase.tsx';
import type { Outside } from './props.ts';

/** Encrypted, the largest case file is a third longer; twice leaves room. */
const MAX_BACKUP_BYTES = MAX_FILE_BYTES * 2;

type Props = { outside: Pick<Outside, 'send' | 'readFile'>; onRestored(): void };

/** Opens an encrypted backup with the passphrase that it was made under. */
export function Restore({ outside, onRestored }: Props) {
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState<Said>();
  const [isBusy, setBusy] = useState(false);

  async function restore() {
    if (!file) return setSaid({ wrong: 'Choose the backup file first.' });
    if (file.size > MAX_BACKUP_BYTES) return setSaid({ wrong: 'This file is too large to be a backup of Casefile. Nothing was changed.' });
    if (!passphrase) return setSaid({ wrong: 'Type the passphrase that was in use when the backup was made.' });
    setBusy(true);
    const done = await attempt(async () => outside.send('vault.restore', { text: await outside.readFile(file), passphrase }));
    setBusy(false);
    if (done.failed !== undefined) return setSaid({ wrong: done.failed });
    setPassphrase('');
    onRestored();
  }

  return (
    <form class="stack" noValidate onSubmit={(event) => { event.preventDefault(); void restore(); }}>
      <div class="field">
        <label class="field__label" for="restore-file">Backup file</label>
        <input id="restore-file" class="input" type="file" accept=".json,application/json" onChange={(event) => setFile(event.currentTarget.files?.[0])} />
      </div>
      <Passphrase id="restore-passphrase" label="Passphrase of the backup" value={passphrase} onInput={setPassphrase} />
      <Message said={said} />
      <div class="row"><button type="submit" class="button" id="restore" disabled={isBusy}>{isBusy ? 'Restoring' : 'Restore the backup'}</button></div>
    </form>
  );
}
