import type { Block } from '#rules/letters/letter.ts';
import type { Sentence } from '#rules/plan.ts';

/** How a sentence takes focus and pointer, and which one is shown. */
export type Marked = { of(sentence: Sentence): { tabIndex: number; onFocus(): void; onMouseEnter(): void }; shown: Sentence | undefined };
type Props = { block: Block; marked: Marked };

/** A phone number is never broken at the end of a line. */
const whole = (text: string) => text.split(/(\b\d{3}-\d{3}-\d{4}\b)/).map((piece, at) => (at % 2 === 1 ? <span key={at} class="paper__whole">{piece}</span> : piece));

/** The sentences of a block as its style wants them. */
export function Body({ block, marked }: Props) {
  const mark = (one: Sentence) => ({ 'data-sentence': '', class: `paper__sentence${marked.shown === one ? ' paper__sentence--shown' : ''}`, ...marked.of(one) });
  if (block.style === 'paragraph') return <p>{block.sentences.map((one, at) => <>{at > 0 && ' '}<span key={at} {...mark(one)}>{whole(one.text)}</span></>)}</p>;
  if (block.style === 'list') return <ul>{block.sentences.map((one, at) => <li key={at}><span {...mark(one)}>{whole(one.text)}</span></li>)}</ul>;
  if (block.style === 'lines') return <>{block.sentences.map((one, at) => <div key={at} class={`paper__line${block.id === 'signature' && at === 0 ? ' paper__sign' : ''}`}><span {...mark(one)}>{one.text}</span></div>)}</>;
  const [head, ...rows] = block.sentences;
  return (
    <table class="table paper__table">
      <thead><tr>{head?.text.split('\t').map((cell) => <th key={cell} scope="col">{cell}</th>)}</tr></thead>
      <tbody>{rows.map((one, at) => <tr key={at} {...mark(one)}>{one.text.split('\t').map((cell, n) => <td key={n}>{cell}</td>)}</tr>)}</tbody>
    </table>
  );
}
