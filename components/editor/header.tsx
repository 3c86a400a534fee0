import type { ComponentChildren } from 'preact';
import { shownDate } from '../workspace/shown.ts';
import { readAt } from './path.ts';

type Props = { draft: unknown; isNew: boolean; isDirty: boolean; isBusy: boolean; onLetters(): void; onExport(): void; onDelete(): void; children: ComponentChildren };

/** "Ana Ruiz", or what of it there is. */
export function nameOf(draft: unknown): string {
  return ['firstName', 'lastName'].map((at) => readAt(draft, `patient.${at}`)).filter(Boolean).join(' ');
}

/** Stays in sight while a case is edited: whose it is, whether it is saved, and (`children`) what was just said about it. */
export function Header({ draft, isNew, isDirty, isBusy, onLetters, onExport, onDelete, children }: Props) {
  const born = shownDate(readAt(draft, 'patient.birthDate'));
  return (
    <div class="edit__header">
      <div class="edit__who">
        <h1>{nameOf(draft) || (isNew ? 'New case' : 'Case without a name')}</h1>
        <span class="muted">{born ? `Born ${born}` : 'Birth date not recorded'}</span>
        {isDirty && <span class="badge">Not saved yet</span>}
      </div>
      <div class="row edit__acts">
        <button type="submit" class="button button--primary" id="save" disabled={isBusy} title="Ctrl+S" aria-keyshortcuts="Control+S">
          {isBusy ? 'Saving' : 'Save'}
        </button>
        {!isNew && <button type="button" class="button" id="letters" onClick={onLetters}>Criteria and letters</button>}
        {!isNew && <button type="button" class="button" id="export-case" onClick={onExport}>Export this case</button>}
        {!isNew && <button type="button" class="button button--danger" id="delete" onClick={onDelete}>Delete</button>}
      </div>
      <div class="edit__said">{children}</div>
    </div>
  );
}
