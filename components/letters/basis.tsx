import type { Sentence } from '#rules/plan.ts';
import { Cited } from '../fill/sources.tsx';
import { dayShown, pathShown } from '../fill/words.ts';

/** What a sentence stands on: facts with their place in the case, and published sources. */
export function Basis({ sentence }: { sentence: Sentence | undefined }) {
  return (
    <aside class="letters__basis small" aria-label="Where a sentence comes from" aria-live="polite">
      {!sentence && <p class="muted">Point at a sentence, or walk through the letter with the arrow keys, to see what it stands on.</p>}
      {sentence && sentence.facts.length === 0 && sentence.sources.length === 0 && <p class="muted">This sentence states no fact: it asks, greets or closes.</p>}
      {sentence && sentence.facts.length > 0 && (
        <>
          <h3>From the case</h3>
          <ul>{sentence.facts.map((fact) => <li key={fact.path} title={fact.path}>{pathShown(fact.path)}: {fact.says}{fact.date && fact.says !== fact.date && ` (${dayShown(fact.date)})`}</li>)}</ul>
        </>
      )}
      {sentence && sentence.sources.length > 0 && (
        <>
          <h3>Published</h3>
          <ul>{sentence.sources.map((source) => <li key={source.title}><Cited source={source} />{source.says && <><br />{source.says}</>}</li>)}</ul>
        </>
      )}
    </aside>
  );
}
