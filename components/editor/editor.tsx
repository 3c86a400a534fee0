import { useMemo, useRef, useState } from 'preact/hooks';
import { Ask } from '../workspace/ask.tsx';
import { attempt } from '../workspace/attempt.ts';
import { Message, type Said } from '../workspace/message.tsx';
import type { Outside } from '../workspace/props.ts';
import { useDraft, useNextFocus } from './draft.ts';
import { atInputs, halfDates, summary } from './found.ts';
import { Header, nameOf } from './header.tsx';
import { useKeysAndLeaving } from './leaving.ts';
import { Nav } from './nav.tsx';
import { PartView, type Editing } from './part.tsx';
import { problemsOf, toProblem, withLists, type Problem } from './problems.ts';
import { sections } from './sections/index.ts';
import { Stale } from './stale.tsx';

/** A case as it is stored; without `key` it is new. */
export type Opened = { key?: string; revision?: number; case: unknown };
/** For whoever wants to leave the page: is something unsaved, and how to save it. */
export type Guard = { isDirty: boolean; save(): Promise<boolean> };
type Props = {
  opened: Opened;
  outside: Pick<Outside, 'send' | 'download' | 'today'>;
  guard: { current: Guard | undefined };
  onSaved(opened: Opened & { key: string }): void;
  onDeleted(name: string): void;
  onLetters(key: string): void;
};

export function Editor({ opened, outside, guard, onSaved, onDeleted, onLetters }: Props) {
  const [base, setBase] = useState(opened);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [said, setSaid] = useState<Said>();
  const [newer, setNewer] = useState<Opened>();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusNext = useNextFocus(form);
  const { draft, put, acts, removal } = useDraft(opened.case, focusNext, (path) => {
    setSaid(undefined);
    setProblems((before) => (path ? before.filter((problem) => problem.path !== path) : []));
  });
  const isDirty = useMemo(() => JSON.stringify(draft) !== JSON.stringify(base.case), [draft, base]);
  const named = useMemo(() => new Map(problems.map(({ path, says }) => [path, says])), [problems]);
  const editing: Editing = { draft, problems: named, ...acts };

  function show(found: readonly Problem[]) {
    const placed = atInputs(found, form.current);
    setProblems(placed);
    setSaid({ wrong: summary(found) });
    focusNext(`[name="${placed[0]?.path}"]`);
  }

  /** True when the case is stored as it stands. */
  async function save(over: Opened = base): Promise<boolean> {
    const whole = withLists(draft);
    const found = [...halfDates(form.current), ...problemsOf(whole, sections)];
    if (found.length > 0) {
      show(found);
      return false;
    }
    setProblems([]);
    setBusy(true);
    const stored = await attempt(() => outside.send('cases.save', { ...(over.key === undefined ? {} : { key: over.key }), ...(over.revision === undefined ? {} : { revision: over.revision }), case: whole }));
    setBusy(false);
    if (stored.failed !== undefined) {
      await refused(stored.failed);
      return false;
    }
    const now = { ...stored.value, case: whole };
    put(whole);
    setBase(now);
    setNewer(undefined);
    setSaid({ good: 'Saved.' });
    onSaved(now);
    return true;
  }

  /** The sentence says why; whether another window saved first is seen from what is stored now. */
  async function refused(failed: string) {
    const { key, revision } = base;
    const stored = key === undefined ? undefined : await attempt(() => outside.send('cases.get', { key }));
    const now = stored && stored.failed === undefined ? stored.value : undefined;
    const isStale = now !== undefined && now.revision !== revision;
    setNewer(isStale ? now : undefined);
    const problem = toProblem(failed, sections);
    if (problem.path) show([problem]);
    else setSaid(isStale ? undefined : { wrong: failed });
  }

  function reload(stored: Opened) {
    put(stored.case);
    setBase(stored);
    setNewer(undefined);
    setSaid({ good: 'This is the case as the other window saved it.' });
  }

  async function remove() {
    setAsking(false);
    const { key } = base;
    const gone = key === undefined ? undefined : await attempt(() => outside.send('cases.delete', { key }));
    if (gone?.failed !== undefined) return setSaid({ wrong: gone.failed });
    onDeleted(nameOf(base.case) || 'The case');
  }

  async function exportCase() {
    const { key } = base;
    if (key === undefined || isDirty) return setSaid({ wrong: 'Save the case first, so that the file holds what you see.' });
    const made = await attempt(() => outside.send('cases.export', { keys: [key] }));
    if (made.failed !== undefined) return setSaid({ wrong: made.failed });
    outside.download(made.value.text, `casefile-case-${outside.today()}.json`);
    setSaid({ good: 'Exported. The file is not encrypted, so keep it in a safe place.' });
  }

  guard.current = { isDirty, save };
  useKeysAndLeaving(isDirty, () => void save());

  return (
    <form ref={form} class="edit" noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <Header draft={draft} isNew={base.key === undefined} isDirty={isDirty} isBusy={isBusy} onLetters={() => base.key !== undefined && onLetters(base.key)} onExport={() => void exportCase()} onDelete={() => setAsking(true)}>
        <Message said={said} />
        {removal && (
          <p class="banner row" role="status">
            <span>{removal.what} removed.</span>
            <button type="button" class="button" id="undo-remove" onClick={removal.undo}>Undo</button>
          </p>
        )}
        {newer && <Stale onReload={() => reload(newer)} onKeep={() => void save({ ...newer })} />}
      </Header>
      <div class="edit__body">
        <Nav sections={sections} problems={problems} />
        <div class="edit__sections">
          {sections.map((section) => (
            <section key={section.id} class="card edit__section" id={`section-${section.id}`} aria-labelledby={`title-${section.id}`}>
              <h2 id={`title-${section.id}`} tabIndex={-1}>{section.title}</h2>
              <p class="muted">{section.says}</p>
              <div class="edit__grid">
                {section.parts.map((part, index) => <PartView key={index} part={part} base="" editing={editing} />)}
              </div>
            </section>
          ))}
        </div>
      </div>
      {isAsking && (
        <Ask
          title={`Delete ${nameOf(base.case) || 'this case'}?`}
          says="It is deleted from this device for good. An export or a backup made before still holds it."
          choices={[{ label: 'Delete', kind: 'danger', id: 'delete-yes', act: () => void remove() }, { label: 'Keep', act: () => setAsking(false) }]}
        />
      )}
    </form>
  );
}
