import { useEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '#rules/case/schema.ts';
import { longDate } from '#rules/format/date.ts';
import type { Block, Letter } from '#rules/letters/letter.ts';
import { bodyText } from '#rules/letters/write.ts';
import type { Sentence } from '#rules/plan.ts';
import { Basis } from './basis.tsx';
import { type Marked, Body } from './body.tsx';
import { layOut } from './sheets.ts';

type Own = { text: string; draft: string };
type Props = { letter: Letter; own: Record<string, Own>; patient: Case['patient']; memberId: string | undefined; onKeep(block: string, text: string | undefined, draft: string): void };

/** The letter as it will be printed. A sentence under the pointer or the focus shows what it stands on. */
export function Paper({ letter, own, patient, memberId, onKeep }: Props) {
  const [shown, setShown] = useState<Sentence>();
  const [at, setAt] = useState(0);
  const paper = useRef<HTMLDivElement>(null);
  const sheets = useRef<HTMLDivElement>(null);
  const all = letter.blocks.filter(({ id }) => !own[id]).flatMap(({ sentences }) => sentences);
  const marked: Marked = { of: (one) => ({ tabIndex: all.indexOf(one) === at ? 0 : -1, onFocus: () => { setAt(all.indexOf(one)); setShown(one); }, onMouseEnter: () => setShown(one) }), shown };

  useEffect(() => {
    // Firefox (153) has no place for a number at the foot of a page: there the letter is laid into sheets while it is printed.
    if ('CSSMarginRule' in window) return;
    const gone = new AbortController();
    addEventListener('beforeprint', () => layOut(paper.current!, sheets.current!), { signal: gone.signal });
    addEventListener('afterprint', () => sheets.current!.replaceChildren(), { signal: gone.signal });
    return () => gone.abort();
  }, []);

  /** Arrow keys walk from sentence to sentence, so that the letter is one stop of the Tab key. */
  function walk(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (!step || !(event.target as Element).matches('[data-sentence]')) return;
    event.preventDefault();
    const places = [...(paper.current?.querySelectorAll<HTMLElement>('[data-sentence]') ?? [])];
    places[places.indexOf(event.target as HTMLElement) + step]?.focus();
  }

  return (
    <>
      <div class="sheets" ref={sheets} />
      <div class="letters__sheet">
        <div class="paper" ref={paper} onKeyDown={walk}>
          <table class="paper__pages" role="presentation">
            <thead><tr><td class="paper__head">{patient.firstName} {patient.lastName}, born {longDate(patient.birthDate)}{memberId && `, member ID ${memberId}`}</td></tr></thead>
            <tbody><tr><td>{letter.blocks.map((block) => <Piece key={block.id} block={block} own={own[block.id]} marked={marked} onKeep={onKeep} />)}</td></tr></tbody>
          </table>
        </div>
        <Basis sentence={shown} />
      </div>
    </>
  );
}

type PieceProps = { block: Block; own: Own | undefined; marked: Marked; onKeep: Props['onKeep'] };

function Piece({ block, own, marked, onKeep }: PieceProps) {
  const [text, setText] = useState<string>();
  const area = useRef<HTMLTextAreaElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const draft = bodyText(block);
  const name = block.heading ?? { sender: 'sender', subject: 'subject', opening: 'opening' }[block.id] ?? block.id;
  const isEditing = text !== undefined;
  useEffect(() => { if (isEditing) area.current?.focus(); }, [isEditing]);
  const close = () => { setText(undefined); setTimeout(() => edit.current?.focus()); };
  /** Whoever goes on elsewhere without a word keeps what they wrote. */
  function leave(event: FocusEvent) {
    const inside = event.relatedTarget instanceof Node && (event.currentTarget as Node).contains(event.relatedTarget);
    if (inside || text === undefined) return;
    if (text !== (own?.text ?? draft)) onKeep(block.id, text, draft);
    setText(undefined);
  }
  return (
    <section class="paper__block" data-block={block.id} data-own={own ? '' : undefined}>
      {block.heading && <h3>{block.heading}</h3>}
      {!isEditing && (own ? <div class="paper__own">{own.text}</div> : <Body block={block} marked={marked} />)}
      {isEditing && <div class="paper__own paper__typed">{text}</div>}
      {isEditing && (
        <div onFocusOut={leave}>
          <textarea
            class="input paper__edit" ref={area} rows={Math.min(14, text.split('\n').length + Math.ceil(text.length / 90) + 1)} value={text} aria-label={`Your words for: ${name}`}
            onInput={(event) => setText(event.currentTarget.value)} onKeyDown={(event) => { if (event.key === 'Escape') close(); }}
          />
          <div class="row paper__acts">
            <button type="button" class="button button--primary" onClick={() => { onKeep(block.id, text, draft); close(); }}>Keep</button>
            <button type="button" class="button button--quiet" onMouseDown={(event) => event.preventDefault()} onClick={close}>Cancel</button>
          </div>
        </div>
      )}
      {!isEditing && (
        <div class="row paper__acts">
          {own && <span class="badge">Your words</span>}
          {own && own.draft !== draft && <span class="small paper__changed">The case has changed since you wrote this.</span>}
          <button type="button" class="button button--quiet" ref={edit} aria-label={`Edit: ${name}`} onClick={() => setText(own?.text ?? draft)}>Edit</button>
          {own && <button type="button" class="button button--quiet" aria-label={`Back to the draft: ${name}`} onClick={() => onKeep(block.id, undefined, draft)}>Back to the draft</button>}
        </div>
      )}
    </section>
  );
}
