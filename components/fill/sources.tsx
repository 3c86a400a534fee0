import type { Fact, Sentence, Source } from '#rules/plan.ts';
import { dayShown, pathShown } from './words.ts';

/** Where a value comes from: what the case says, and where it says it. */
export function From({ facts }: { facts: Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <p class="item__from">
      From{' '}
      {facts.slice(0, 3).map((fact, at) => (
        <span key={fact.path} title={fact.path}>{at > 0 && '; '}{pathShown(fact.path)}{fact.date && ` (${dayShown(fact.date)})`}</span>
      ))}
      {facts.length > 3 && ` and ${facts.length - 3} more`}
    </p>
  );
}

/** Every sentence of a draft with what it stands on. */
export function Sources({ sentences }: { sentences: Sentence[] }) {
  if (sentences.length === 0) return null;
  return (
    <details>
      <summary>Where each sentence comes from</summary>
      <ol class="item__sources">
        {sentences.map((sentence) => (
          <li key={sentence.text}>
            <q>{sentence.text}</q>
            <ul>
              {sentence.facts.map((fact) => <li key={fact.path} title={fact.path}>{pathShown(fact.path)}: {fact.says}</li>)}
              {sentence.sources.map((source) => <li key={source.title}><Cited source={source} /></li>)}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** A source with its address, the day it was read, and whether it is sure. */
export function Cited({ source }: { source: Source }) {
  const name = source.url ? <a href={source.url} target="_blank" rel="noreferrer">{source.title}</a> : source.title;
  return <>{name}{source.read && `, read ${dayShown(source.read)}`}{!source.sure && ' (not confirmed)'}</>;
}
