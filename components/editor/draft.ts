import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Editing } from './part.tsx';
import { addRow, moveRow, removeRow, rowsAt, writeAt } from './path.ts';

/** Gives the focus, when the next drawing is done, to the first of these selectors that is there and can take it. */
export function useNextFocus(form: { readonly current: HTMLElement | null }): (...selectors: string[]) => void {
  const wanted = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    const found = wanted.current.map((selector) => form.current?.querySelector<HTMLElement>(selector));
    wanted.current = [];
    const there = found.find((each) => each && !each.matches(':disabled'));
    const fold = there?.closest('details');
    if (fold) fold.open = true;
    there?.focus({ preventScroll: true });
    // In the middle: the header that stays above may have just grown over what the browser would call in sight.
    there?.scrollIntoView({ block: 'center' });
  });
  return (...selectors) => { wanted.current = selectors; };
}

/**
 * The case as it stands on screen, and the ways to change it. `onChange` hears the path that was changed, or none where rows
 * have moved and paths mean something else now. The last removal of a row can be undone until something else is changed.
 */
export function useDraft(first: unknown, focusNext: (...selectors: string[]) => void, onChange: (path?: string) => void) {
  const [draft, setDraft] = useState(first);
  const [removed, setRemoved] = useState<{ before: unknown; what: string }>();

  function put(next: unknown, path?: string) {
    setDraft(next);
    setRemoved(undefined);
    onChange(path);
  }
  const acts: Pick<Editing, 'change' | 'add' | 'remove' | 'move'> = {
    change: (path, value) => put(writeAt(draft, path, value), path),
    add: (path) => {
      put(addRow(draft, path), path);
      focusNext(`[name^="${path}[${rowsAt(draft, path).length}]."]`);
    },
    remove: (path, index, what) => {
      put(removeRow(draft, path, index));
      setRemoved({ before: draft, what });
      focusNext(`[id="add-${path}"]`);
    },
    move: (path, index, by) => {
      put(moveRow(draft, path, index, by));
      const ways = by < 0 ? ['Move up', 'Move down'] : ['Move down', 'Move up'];
      focusNext(...ways.map((way) => `[id="${way}-${path}[${index + by}]"]`));
    },
  };
  const removal = removed && { what: removed.what, undo: () => put(removed.before) };
  return { draft, put, acts, removal };
}
