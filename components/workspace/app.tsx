import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Editor, type Guard, type Opened } from '../editor/editor.tsx';
import { blankCase } from '../editor/problems.ts';
import type { RequestName, Send, VaultState } from '#rules/protocol.ts';
import { Letters, type Stored } from '../letters/letters.tsx';
import { Ask } from './ask.tsx';
import { attempt } from './attempt.ts';
import { Cases } from './cases.tsx';
import { Locked } from './locked.tsx';
import { Message, type Said } from './message.tsx';
import type { Outside } from './props.ts';
import { Settings } from './settings.tsx';
import { TopBar } from './top-bar.tsx';
import { Welcome } from './welcome.tsx';

/** Where a person is. A case is named by its stored key, which says nothing; its content is fetched anew after a lock. */
export type Place = { at: 'cases' } | { at: 'settings' } | { at: 'new' } | { at: 'case'; key: string } | { at: 'letters'; key: string };
type Props = { outside: Outside; start?: Place };
const CASES: Place = { at: 'cases' };

export function App({ outside: given, start = CASES }: Props) {
  const [vault, setVault] = useState<VaultState>();
  const [place, setPlace] = useState<Place>(start);
  const [opened, setOpened] = useState<Opened>();
  const [said, setSaid] = useState<Said>();
  const [leaving, setLeaving] = useState<() => void>();
  /** A new editor for every visit, the same one when a new case gets its key. */
  const [visit, setVisit] = useState(0);
  const guard = useRef<Guard | undefined>(undefined);

  function lockNow() {
    guard.current = undefined;
    setOpened(undefined);
    setLeaving(undefined);
    setVault((state) => (state === 'empty' ? state : 'locked'));
  }
  async function ask() {
    const got = await attempt(() => given.send('vault.state'));
    if (got.failed !== undefined) return setSaid({ wrong: got.failed });
    if (got.value.state === 'unlocked') setVault('unlocked');
    else {
      setOpened(undefined);
      setVault(got.value.state);
    }
  }
  // A refusal may mean that the vault was locked meanwhile: then nothing of a case may stay on screen.
  const outside = useMemo<Outside>(() => ({ ...given, send: watched(given.send, () => void ask()) }), [given]);

  useEffect(() => given.onLocked(lockNow), [given]);
  useEffect(() => {
    void ask();
    // Another window may have set up, unlocked or locked the vault while this one was behind.
    const look = () => { if (document.visibilityState === 'visible') void ask(); };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [given]);

  useEffect(() => {
    if (vault !== 'unlocked') return;
    if (place.at === 'new' && !opened) setOpened({ case: blankCase(given.newId()) });
    if ((place.at === 'case' || place.at === 'letters') && opened?.key !== place.key) void open(place.key);
  }, [vault, place]);

  async function open(key: string) {
    const got = await attempt(() => outside.send('cases.get', { key }));
    if (got.failed === undefined) setOpened({ key, revision: got.value.revision, case: got.value.case });
    else {
      setPlace(CASES);
      setSaid({ wrong: got.failed });
    }
  }

  function go(to: Place, words?: Said) {
    guard.current = undefined;
    setOpened(undefined);
    setLeaving(undefined);
    setSaid(words);
    setPlace(to);
    setVisit((before) => before + 1);
  }
  function saved(now: Opened & { key: string }) {
    setSaid(undefined);
    setOpened(now);
    setPlace({ at: 'case', key: now.key });
  }
  /** Asks first where something is unsaved. */
  function leave(act: () => void) {
    if (guard.current?.isDirty) setLeaving(() => act);
    else act();
  }
  async function lock() {
    lockNow();
    await attempt(() => given.send('vault.lock'));
  }

  if (vault === undefined) return <main class="page" data-screen="starting"><Message said={said} /></main>;
  if (vault === 'empty') {
    return (
      <main class="page" data-screen="welcome">
        <Welcome outside={outside} onRestored={() => { setVault('unlocked'); go(CASES, { good: 'The backup is restored.' }); }} onCreated={(sample) => {
          setVault('unlocked');
          if (sample && 'key' in sample) go({ at: 'case', key: sample.key }, { good: 'This is a sample case of an invented person. Look around, change what you like.' });
          else go(CASES, sample && { wrong: sample.failed });
        }} />
      </main>
    );
  }
  if (vault === 'locked') return <main class="page" data-screen="locked"><Locked outside={outside} onUnlocked={() => setVault('unlocked')} /></main>;

  const isCase = place.at === 'new' || place.at === 'case';
  return (
    <>
      <TopBar at={place.at} onCases={() => leave(() => go(CASES))} onSettings={() => leave(() => go({ at: 'settings' }))} onLock={() => leave(() => void lock())} />
      <main class="page" data-screen={isCase ? 'case' : place.at}>
        {isCase && <Message said={said} />}
        {place.at === 'cases' && <Cases outside={outside} said={said} onOpen={(key) => go({ at: 'case', key })} onNew={() => go({ at: 'new' })} />}
        {place.at === 'settings' && (
          <Settings outside={outside} onErased={() => { go(CASES); setVault('empty'); }} />
        )}
        {place.at === 'letters' && isStored(opened) && (
          <Letters key={visit} stored={opened} outside={outside} onSaved={setOpened} onBack={() => go({ at: 'case', key: place.key })} />
        )}
        {isCase && opened && (
          <Editor
            key={visit} opened={opened} outside={outside} guard={guard} onSaved={saved}
            onLetters={(key) => leave(() => go({ at: 'letters', key }))}
            onDeleted={(name) => go(CASES, { good: `${name} was deleted.` })}
          />
        )}
        {leaving && (
          <Ask
            title="There are unsaved changes"
            says="Save them before you leave this case?"
            choices={[
              { label: 'Save', kind: 'primary', id: 'leave-save', act: () => void saveAnd(leaving) },
              { label: 'Discard them', kind: 'danger', id: 'leave-discard', act: () => { setLeaving(undefined); leaving(); } },
              { label: 'Stay here', id: 'leave-stay', act: () => setLeaving(undefined) },
            ]}
          />
        )}
      </main>
    </>
  );

  async function saveAnd(then: () => void) {
    setLeaving(undefined);
    if (await guard.current?.save()) then();
  }
}

const isStored = (opened: Opened | undefined): opened is Stored => opened?.key !== undefined && opened.revision !== undefined;

function watched(send: Send, onRefused: () => void): Send {
  return (async (name: RequestName, ...body: []) => {
    const done = await attempt(() => (send as (name: RequestName, ...body: []) => Promise<unknown>)(name, ...body));
    if (done.failed === undefined) return done.value;
    onRefused();
    throw new Error(done.failed);
  }) as Send;
}
