import { useEffect, useId, useRef } from 'preact/hooks';

export type Choice = { label: string; act(): void; kind?: 'primary' | 'danger'; id?: string };

/** A question over the page. Escape is the same as the last choice, which changes nothing. */
export function Ask({ title, says, choices }: { title: string; says: string; choices: readonly Choice[] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
    // Never the button that destroys: a person may be pressing Enter already.
    dialog.current?.querySelector<HTMLElement>('button:not(.button--danger)')?.focus();
  }, []);
  return (
    <dialog
      ref={dialog} class="ask card" role="alertdialog" aria-labelledby={`${id}-title`} aria-describedby={`${id}-says`}
      onCancel={(event) => { event.preventDefault(); choices.at(-1)?.act(); }}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-says`}>{says}</p>
      <div class="row ask__choices">
        {choices.map(({ label, act, kind, id: hook }) => (
          <button key={label} type="button" id={hook} class={kind ? `button button--${kind}` : 'button'} onClick={act}>{label}</button>
        ))}
      </div>
    </dialog>
  );
}
