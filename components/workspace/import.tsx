import { useState } from 'preact/hooks';
import type { ComponentChild } from 'preact';
import { MAX_FILE_BYTES } from '#rules/case/parse.ts';
import { attempt } from './attempt.ts';
import { Ask } from './ask.tsx';
import type { Said } from './message.tsx';
import type { Outside } from './props.ts';
import { count } from './shown.ts';

const UNTOUCHED = 'Nothing that is saved was changed.';
const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;
const ended = (sentence: string) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

/**
 * Takes a file in: new cases are added at once; those that are here already are replaced only when the person says so.
 * A file that is too large is not even read.
 */
export function useImport(outside: Pick<Outside, 'send' | 'readFile'>, onDone: (said: Said) => void): { take(file: File): Promise<void>; question: ComponentChild } {
  const [asked, setAsked] = useState<{ text: string; kept: number }>();

  async function take(file: File) {
    if (file.size > MAX_FILE_BYTES) {
      return onDone({ wrong: `This file has ${megabytes(file.size)}; a case file may have ${megabytes(MAX_FILE_BYTES)} at most. ${UNTOUCHED}` });
    }
    const read = await attempt(() => outside.readFile(file));
    if (read.failed !== undefined) return onDone({ wrong: `The file could not be read. ${UNTOUCHED}` });
    await bring(read.value, false);
  }

  async function bring(text: string, replace: boolean) {
    setAsked(undefined);
    const done = await attempt(() => outside.send('cases.import', { text, replace }));
    if (done.failed !== undefined) return onDone({ wrong: `${ended(done.failed)} ${UNTOUCHED}` });
    const { added, replaced, kept } = done.value;
    const parts = [added > 0 && `${count(added, 'case')} added.`, replaced > 0 && `${count(replaced, 'case')} replaced.`];
    if (kept.length > 0) setAsked({ text, kept: kept.length });
    const says = parts.filter(Boolean).join(' ');
    onDone(says ? { good: says } : kept.length > 0 ? undefined : { good: 'The file holds no cases.' });
  }

  function keep(kept: number) {
    setAsked(undefined);
    onDone({ good: `${count(kept, 'case')} kept as ${kept === 1 ? 'it was' : 'they were'}.` });
  }

  const question = asked && (
    <Ask
      title={asked.kept === 1 ? 'One case is here already' : `${asked.kept} cases are here already`}
      says="The file holds cases with the same record numbers. Replacing puts the file’s version in place of yours."
      choices={[
        { label: `Replace ${asked.kept}`, id: 'import-replace', act: () => void bring(asked.text, true) },
        { label: 'Keep mine', id: 'import-keep', kind: 'primary', act: () => keep(asked.kept) },
      ]}
    />
  );
  return { take, question };
}
