import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseSummary } from '#rules/protocol.ts';
import { attempt } from './attempt.ts';
import { CaseTable } from './case-table.tsx';
import { matching } from './find.ts';
import { takeFocus } from './focus.ts';
import { useImport } from './import.tsx';
import { Message, type Said } from './message.tsx';
import type { Outside } from './props.ts';
import { count } from './shown.ts';

type Props = { outside: Outside; said: Said; onOpen(key: string): void; onNew(): void };

/** All cases: find one, add some, take them along. */
export function Cases({ outside, said: first, onOpen, onNew }: Props) {
  const [cases, setCases] = useState<readonly CaseSummary[]>();
  const [query, setQuery] = useState('');
  const [said, setSaid] = useState<Said>(first);
  const place = useRef<HTMLDivElement>(null);

  async function list() {
    const got = await attempt(() => outside.send('cases.list'));
    if (got.failed !== undefined) return setSaid({ wrong: got.failed });
    setCases(got.value.cases.toSorted((one, other) => one.label.localeCompare(other.label)));
  }
  useEffect(() => void list(), []);

  const { take, question } = useImport(outside, (outcome) => {
    setSaid(outcome);
    void list();
  });

  async function save(name: 'cases.export' | 'vault.backup') {
    const made = await attempt<{ text: string }>(() => (name === 'vault.backup' ? outside.send(name) : outside.send(name, {})));
    if (made.failed !== undefined) return setSaid({ wrong: made.failed });
    const isBackup = name === 'vault.backup';
    outside.download(made.value.text, `casefile-${isBackup ? 'backup' : 'cases'}-${outside.today()}.json`);
    setSaid({
      good: isBackup
        ? 'Backup saved. It is encrypted and opens with the passphrase of today.'
        : 'Exported. The file is not encrypted, so keep it in a safe place.',
    });
  }

  const found = matching(cases ?? [], query);
  const isEmpty = cases?.length === 0;
  const focusRow = () => place.current?.querySelector<HTMLElement>('[data-case] button')?.focus();
  const acts = <Acts isEmpty={isEmpty} onNew={onNew} onFile={(file) => void take(file)} onSave={(name) => void save(name)} />;

  return (
    <div
      class="cases stack" ref={place}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) void take(file);
      }}
    >
      <div class="row cases__head">
        <h1>Cases</h1>
        {acts}
      </div>
      <Message said={said} />
      {question}
      {isEmpty && <Empty onSample={() => void sample()} />}
      {cases && !isEmpty && (
        <>
          <div class="field cases__find">
            <label class="field__label" for="find-case">Find a case</label>
            <input
              id="find-case" class="input" type="search" value={query} ref={takeFocus} autocomplete="off" aria-describedby="find-hint"
              onInput={(event) => setQuery(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'ArrowDown') { event.preventDefault(); focusRow(); }
                if (event.key === 'Enter' && query && found[0]) onOpen(found[0].key);
              }}
            />
            <p class="field__hint" id="find-hint">Name, insurer, or the end of the member ID. Arrow keys move through the list, Enter opens.</p>
          </div>
          <p class="muted small" role="status">{query ? `${count(found.length, 'case')} of ${cases.length}` : count(cases.length, 'case')}</p>
          {found.length > 0 && <CaseTable cases={found} onOpen={onOpen} onAbove={() => document.getElementById('find-case')?.focus()} />}
        </>
      )}
    </div>
  );

  async function sample() {
    const added = await attempt(() => outside.send('cases.sample'));
    if (added.failed !== undefined) return setSaid({ wrong: added.failed });
    onOpen(added.value.key);
  }
}

type ActsProps = { isEmpty: boolean; onNew(): void; onFile(file: File): void; onSave(name: 'cases.export' | 'vault.backup'): void };

function Acts({ isEmpty, onNew, onFile, onSave }: ActsProps) {
  return (
    <div class="row cases__acts">
      <button type="button" class="button button--primary" id="new-case" onClick={onNew}>New case</button>
      <span class="filepick">
        <input
          id="import-file" class="visually-hidden" type="file" accept=".json,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // Emptied, so that the same file, mended, can be chosen again.
            event.currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
        <label for="import-file" class="button">Import file</label>
      </span>
      {!isEmpty && <button type="button" class="button" id="export-all" onClick={() => onSave('cases.export')}>Export all</button>}
      {!isEmpty && <button type="button" class="button" id="backup" onClick={() => onSave('vault.backup')}>Backup</button>}
    </div>
  );
}

function Empty({ onSample }: { onSample(): void }) {
  return (
    <div class="card stack cases__empty">
      <h2>No case yet</h2>
      <p>
        A case is one patient: insurance, diagnoses, earlier treatments and what is asked for now. Type one in with <strong>New case</strong>,
        or bring cases along with <strong>Import file</strong>. You can also drop a file onto this page.
      </p>
      <div class="row"><button type="button" class="button" id="add-sample" onClick={onSample}>Look at a sample case</button></div>
    </div>
  );
}
