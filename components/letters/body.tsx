import type { Block } from '#rules/letters/letter.ts';
import type { Sentence } from '#rules/plan.ts';

/** How a sentence takes focus and pointer, and which one is shown. */
export type Marked = { of(sentence: Sentence): { tabIndex: number; onFocus(): void; onMouseEnter(): void }; shown: Sentence | undefined };
type Props = { block: Block; marked: Marked };

/** The sentences of a block as its style wants them. */
export function Body({ block, marked }: Props) {
  const mark = (one: Sentence) => ({ 'data-sentence': '', class: `paper__sentence${marked.shown === one ? ' paper__sentence--shown' : ''}`, ...marked.of(one) });
  if (block.style === 'paragraph') return <p>{block.sentences.map((one, at) => <>{at > 0 && ' '}<span key={at} {...mark(one)}>{one.text}</span></>)}</p>;
  if (block.style === 'list') return <ul>{block.sentences.map((one, at) => <li key={at}><span {...mark(one)}>{one.text}</span></li>)}</ul>;
  if (block.style === 'lines') return <>{block.sentences.map((one, at) => <div key={at} class={block.id === 'signature' && at === 0 ? 'paper__sign' : undefined}><span {...mark(one)}>{one.text}</span></div>)}</>;
  const [head, ...rows] = block.sentences;
  return (
    <table class="table paper__table">
      <thead><tr>{head?.text.split('\t').map((cell) => <th key={cell} scope="col">{cell}</th>)}</tr></thead>
      <tbody>{rows.map((one, at) => <tr key={at} {...mark(one)}>{one.text.split('\t').map((cell, n) => <td key={n}>{cell}</td>)}</tr>)}</tbody>
    </table>
  );
}
