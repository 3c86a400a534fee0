import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Case } from '#rules/case/schema.ts';
import type { Voice } from '#rules/letters/letter.ts';
import { ownWords, withOwnWords } from '#rules/letters/kept.ts';
import { letterKinds, letterText, writeLetter } from '#rules/letters/write.ts';
import { assess } from '#rules/policies/assess.ts';
import { nameOf } from '../editor/header.tsx';
import { attempt } from '../workspace/attempt.ts';
import { Message, type Said } from '../workspace/message.tsx';
import type { Outside } from '../workspace/props.ts';
import { shownDate } from '../workspace/shown.ts';
import { Criteria } from './criteria.tsx';
import { Kinds } from './kinds.tsx';
import { Notes } from './notes.tsx';
import { Paper } from './paper.tsx';

export type Stored = { key: string; revision: number; case: Case };
type Props = { stored: Stored; outside: Pick<Outside, 'send' | 'download' | 'today' | 'copy' | 'print'>; onSaved(stored: Stored): void; onBack(): void };

const VOICES: Record<Voice, string> = { clinician: 'The clinician', biller: 'The clinic’s billing office', patient: 'The patient' };

/** What can be written for a case, and the letter itself: read, changed, copied, printed. */
export function Letters({ stored, outside, onSaved, onBack }: Props) {
  /** With words that are still on their way to the vault: whoever types and presses Print at once has them on paper. */
  const [coming, setComing] = useState<Case>();
  const one = coming ?? stored.case;
  const [coverageIndex, setCoverage] = useState(0);
  const [kind, setKind] = useState('criteria');
  const [wanted, setVoice] = useState<Voice>();
  const [said, setSaid] = useState<Said>();
  const today = outside.today();
  const input = { case: one, coverageIndex, today };
  const kinds = useMemo(() => letterKinds(input), [one, coverageIndex, today]);
  const chosen = kinds.find(({ id, unfit }) => id === kind && !unfit);
  const voice = wanted && chosen?.voices.includes(wanted) ? wanted : chosen?.voices[0];
  const letter = useMemo(() => (chosen && voice ? writeLetter(chosen.id, { ...input, voice }) : undefined), [chosen, voice, input.case, coverageIndex, today]);
  const own = chosen && voice ? ownWords(one, chosen.id, voice) : {};
  const text = letter && letterText(letter, Object.fromEntries(Object.entries(own).map(([block, { text: words }]) => [block, words])));

  useEffect(() => setSaid(undefined), [kind, voice, coverageIndex]);

  async function keep(block: string, words: string | undefined, draft: string) {
    if (!chosen || !voice) return;
    const next = withOwnWords(one, chosen.id, voice, block, words === undefined ? undefined : { text: words, draft });
    setComing(next);
    const saved = await attempt(() => outside.send('cases.save', { key: stored.key, revision: stored.revision, case: next }));
    if (saved.failed !== undefined) return setSaid({ wrong: saved.failed });
    onSaved({ key: saved.value.key, revision: saved.value.revision, case: next });
    setComing((now) => (now === next ? undefined : now));
    setSaid({ good: words === undefined ? 'The draft is back.' : 'Your words are kept with the case.' });
  }
  async function copy() {
    const done = await attempt(() => outside.copy(text ?? ''));
    setSaid(done.failed === undefined ? { good: 'Copied. Read it once more where you paste it.' } : { wrong: 'The browser did not allow copying. Use “Save as text”.' });
  }
  const fileName = `casefile-${kind}-${today}.txt`;

  return (
    <div class="letters stack">
      <div class="edit__header letters__head">
        <div class="edit__who">
          <h1>{nameOf(one)}</h1>
          <span class="muted">Born {shownDate(one.patient.birthDate)}</span>
        </div>
        <button type="button" class="button" id="back-to-case" onClick={onBack}>Back to the case</button>
        <div class="edit__said"><Message said={said} /></div>
      </div>
      <div class="letters__body">
        <Kinds kinds={kinds} current={kind} onChoose={setKind} />
        <div class="stack letters__main">
          {one.coverages.length > 1 && (
            <label class="letters__choice">Insurance{' '}
              <select id="letter-coverage" class="input" value={coverageIndex} onChange={(event) => setCoverage(Number(event.currentTarget.value))}>
                {one.coverages.map((coverage, at) => <option key={at} value={at}>{coverage.payer.name}</option>)}
              </select>
            </label>
          )}
          {kind === 'criteria' && <Criteria assessments={assess(one, one.coverages[coverageIndex], today)} payer={one.coverages[coverageIndex]?.payer.name} denial={one.decisions?.findLast(({ outcome }) => outcome !== 'approved')} />}
          {kind !== 'criteria' && !chosen && <p>{kinds.find(({ id }) => id === kind)?.unfit}</p>}
          {letter && chosen && (
            <>
              <div class="row letters__acts">
                <h2 class="letters__title">{letter.title}</h2>
                {chosen.voices.length > 1 && (
                  <label class="letters__choice">Who writes it{' '}
                    <select id="letter-voice" class="input" value={voice} onChange={(event) => setVoice(event.currentTarget.value as Voice)}>
                      {chosen.voices.map((each) => <option key={each} value={each}>{VOICES[each]}</option>)}
                    </select>
                  </label>
                )}
                <button type="button" class="button button--primary" id="letter-copy" onClick={() => void copy()}>Copy</button>
                <button type="button" class="button" id="letter-print" onClick={() => outside.print(`${letter.title}, ${nameOf(one)}`)}>Print or PDF</button>
                <button type="button" class="button" id="letter-save" onClick={() => { outside.download(text ?? '', fileName); setSaid({ good: 'Saved as text. The file is not encrypted, so keep it in a safe place.' }); }}>Save as text</button>
              </div>
              <Notes letter={letter} />
              <Paper key={`${chosen.id}.${voice}.${coverageIndex}`} letter={letter} own={own} patient={one.patient} memberId={one.coverages[coverageIndex]?.memberId} onKeep={(block, words, draft) => void keep(block, words, draft)} />
            </>
          )}
        </div>
      </div>
    </div>
  );
}
