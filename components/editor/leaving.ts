import { useEffect } from 'preact/hooks';

/** Ctrl+S or Cmd+S saves; the browser asks before a page with unsaved changes is closed. */
export function useKeysAndLeaving(isDirty: boolean, save: () => void): void {
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    window.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      save();
    }, { signal });
    window.addEventListener('beforeunload', (event) => { if (isDirty) event.preventDefault(); }, { signal });
    return () => ended.abort();
  });
}
