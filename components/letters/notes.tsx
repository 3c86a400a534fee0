import type { Letter } from '#rules/letters/letter.ts';
import { Cited } from '../fill/sources.tsx';

/** For the writer only: by when, and what the case lacks. Never printed, never copied. */
export function Notes({ letter }: { letter: Letter }) {
  if (!letter.due && letter.gaps.length === 0) return null;
  return (
    <section class="banner letters__notes" aria-labelledby="letter-notes">
      <h3 id="letter-notes">Before you send it</h3>
      <ul>
        {letter.due && <li data-due={letter.due.date}>{letter.due.says} <span class="muted small">(<Cited source={letter.due.source} />)</span></li>}
        {letter.gaps.map((gap) => <li key={gap}>{gap}</li>)}
      </ul>
      <p class="muted small">These notes are for you. They are not part of the letter.</p>
    </section>
  );
}
