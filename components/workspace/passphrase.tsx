import { useState } from 'preact/hooks';
import { takeFocus } from './focus.ts';

type Props = {
  id: string;
  label: string;
  value: string;
  onInput(value: string): void;
  isNew?: boolean;
  hint?: string;
  problem?: string | undefined;
  autofocus?: boolean;
};

/** A passphrase with a button that shows it, so that a long one can be typed without fear. */
export function Passphrase({ id, label, value, onInput, isNew, hint, problem, autofocus }: Props) {
  const [isShown, setShown] = useState(false);
  // Preact's types know each input by one fixed type; one element that changes its type keeps focus and caret.
  const type = (isShown ? 'text' : 'password') as 'password';
  const told = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class="field__label" for={id}>{label}</label>
      <div class="passphrase">
        <input
          id={id} name={id} class="input" type={type} ref={autofocus ? takeFocus : null} value={value} spellcheck={false} autoCapitalize="off"
          autocomplete={isNew ? 'new-password' : 'current-password'} aria-invalid={problem ? true : undefined} aria-describedby={told || undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <button type="button" class="button button--quiet" aria-pressed={isShown} aria-label={`Show: ${label.toLowerCase()}`} onClick={() => setShown(!isShown)}>
          {isShown ? 'Hide' : 'Show'}
        </button>
      </div>
      {hint && <p class="field__hint" id={`${id}-hint`}>{hint}</p>}
      {problem && <p class="field__error" id={`${id}-problem`}>{problem}</p>}
    </div>
  );
}

export const SHORTEST = 8;

/** Why a new passphrase cannot be taken, and at which of the two fields. Undefined: it can. */
export function wrongWith(once: string, again: string): { at: 'once' | 'again'; says: string } | undefined {
  if (once.length < SHORTEST) return { at: 'once', says: `Use at least ${SHORTEST} characters.` };
  return once === again ? undefined : { at: 'again', says: 'The two are not the same.' };
}
