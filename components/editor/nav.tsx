import { useEffect, useState } from 'preact/hooks';
import type { Section } from './parts.ts';
import type { Problem } from './problems.ts';

/** Jumps between the sections, and says in which of them something is to mend. */
export function Nav({ sections, problems }: { sections: readonly Section[]; problems: readonly Problem[] }) {
  const current = useCurrent();
  return (
    <nav class="edit__nav" aria-label="Sections of the case">
      <ul>
        {sections.map(({ id, title }) => {
          const toMend = problems.filter(({ path }) => document.getElementById(`section-${id}`)?.querySelector(`[name="${path}"]`)).length;
          return (
            <li key={id}>
              <button type="button" class="edit__navbutton" aria-current={current === id ? 'true' : undefined} onClick={() => goTo(id)}>
                {title}
                {toMend > 0 && <span class="badge edit__mend">{toMend} to mend</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function goTo(id: string) {
  const title = document.getElementById(`title-${id}`);
  title?.focus({ preventScroll: true });
  document.getElementById(`section-${id}`)?.scrollIntoView({ block: 'start' });
}

/** The section that holds the focus. */
function useCurrent(): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const follow = (event: FocusEvent) => {
      const section = event.target instanceof Element ? event.target.closest('.edit__section') : null;
      if (section) setCurrent(section.id.replace('section-', ''));
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);
  return current;
}
