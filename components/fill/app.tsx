import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Locked } from '../workspace/locked.tsx';
import type { Outside } from './outside.ts';
import { Preview } from './preview.tsx';
import { ReceiptView } from './receipt.tsx';
import { useSession } from './use-session.ts';
import { Pick, Who } from './who.tsx';
import { count } from './words.ts';

type Props = { outside: Outside; lookup?: ComponentChildren };

/** What popup and side panel show: what this page is, what would be filled, what was. Look-ups are below, locked or not. */
export function App({ outside, lookup }: Props) {
  const session = useSession(outside);
  const { vault, page, cases, caseKey, plan, choices, receipt, busy, wrong, progress } = session;
  const main = useRef<HTMLElement>(null);
  const isForm = page !== undefined && page.kind !== 'none';
  const screen = screenOf();

  // A new screen starts at its heading, for the keyboard and for screen readers; a field that asks for focus keeps it.
  useEffect(() => {
    const asks = ['none', 'ask', 'setup'].includes(screen) ? '#lookup' : 'h1';
    if (screen !== 'busy' && !main.current?.contains(document.activeElement)) main.current?.querySelector<HTMLElement>(asks)?.focus();
  }, [screen]);

  function screenOf() {
    if (vault === undefined || page === undefined) return busy ? 'busy' : 'ask';
    if (vault === 'empty') return 'setup';
    if (receipt) return busy ? 'busy' : 'receipt';
    if (!isForm) return busy ? 'busy' : page.readable ? 'none' : 'ask';
    if (vault === 'locked') return 'locked';
    if (busy) return 'busy';
    if (!plan) return 'choose';
    return plan.stop ? 'stop' : 'plan';
  }
  function onKeyDown(event: KeyboardEvent) {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input:not([type=checkbox]), textarea, select');
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && screen === 'plan') {
      event.preventDefault();
      void session.fill();
    } else if (event.key === '/' && !isTyping) {
      const box = main.current?.querySelector<HTMLInputElement>('#lookup');
      if (box) event.preventDefault();
      box?.focus();
    }
  }

  const ticked = choices.ticked.size;
  const title = isForm ? page.kindTitle : 'Casefile';
  const who = plan?.patient;
  return (
    <main ref={main} class="fill" data-screen={screen} onKeyDown={onKeyDown}>
      <header class="fill__head" data-form-kind={page?.kind}>
        <div class="row fill__bar">
          <h1 tabIndex={-1}>{title}</h1>
          <span class="row">
            {outside.openPanel && <button type="button" class="button button--quiet" id="open-panel" title="Keep Casefile open beside the page" onClick={() => void outside.openPanel?.()}>Panel</button>}
            <button type="button" class="button button--quiet" id="open-workspace" onClick={() => void outside.openWorkspace()}>{vault === 'empty' ? 'Set up' : 'Cases'}</button>
            {vault === 'unlocked' && <button type="button" class="button button--quiet" id="lock" onClick={() => void session.lock()}>Lock</button>}
          </span>
        </div>
        {isForm && <p class="fill__where muted small">{page.payer ? `${page.payer}, on ${host(page.origin)}` : `On ${host(page.origin)}. It does not name an insurer Casefile knows.`}</p>}
        {isForm && vault === 'unlocked' && !receipt && cases.length > 0 && (
          <Pick cases={cases} caseKey={caseKey} coverageIndex={plan?.coverageIndex} onCase={(key) => void session.choose(key)} onCoverage={(at) => void session.cover(at)} />
        )}
        {isForm && vault === 'unlocked' && who && <Who {...who} />}
      </header>
      <div class="fill__body">
        <div class="fill__says">
          <div role="alert">{wrong && <p class="banner banner--stop">{wrong}</p>}</div>
          <div role="status">{busy && !progress && <p class="muted">{busy} …</p>}</div>
          {busy && progress && <Filling {...progress} onStop={() => void session.stop()} />}
        </div>
        {screen === 'setup' && <Setup isForm={isForm} onOpen={() => void outside.openWorkspace()} />}
        {screen === 'locked' && <Locked outside={outside} onUnlocked={() => void session.reload()} />}
        {screen === 'ask' && <p>Casefile cannot read this page. On a form’s own page, press the Casefile button in the toolbar: that lets Casefile read it this once.</p>}
        {screen === 'none' && <p>No insurer’s form was recognized on this page, so there is nothing to fill.</p>}
        {screen === 'choose' && (cases.length === 0 ? <p>There are no cases yet. Open <b>Cases</b> to type one in or to import a file.</p> : <p>Choose the patient this form is about. You see everything before anything is filled.</p>)}
        {screen === 'stop' && <p class="banner banner--stop" role="alert">{plan?.stop}</p>}
        {screen === 'plan' && plan && <Preview plan={plan} choices={choices} onChange={session.change} onTeach={(item, meaning) => void session.teach(item, meaning)} />}
        {screen === 'receipt' && page?.more && <p class="banner" id="more">This page now asks for {count(page.more, 'more field')} that {page.more === 1 ? 'is' : 'are'} not filled yet. Press <b>Preview them</b> to go on; what was filled before can then no longer be undone from here.</p>}
        {receipt && <ReceiptView receipt={receipt} copy={outside.copy} />}
        {isForm && vault === 'unlocked' && !busy && page.askFor.length > 0 && !receipt && (
          <div class="banner banner--warn stack">
            <span>Part of this page comes from {page.askFor.map(host).join(', ')}, which Casefile may not read yet.</span>
            <span><button type="button" class="button" id="allow-frames" onClick={() => void session.allow(page.askFor)}>Allow that part</button></span>
          </div>
        )}
        {isForm && vault === 'unlocked' && !busy && page.access === 'click' && !receipt && (
          <p class="small muted row">
            <span>Casefile reads {host(page.origin)} only when you press its button.</span>
            <button type="button" class="button button--quiet" id="always-here" onClick={() => void session.allow([page.origin])}>Always on this site</button>
          </p>
        )}
        {lookup && !(screen === 'plan' || screen === 'receipt') && <div class="fill__lookup">{lookup}</div>}
        {lookup && (screen === 'plan' || screen === 'receipt') && <details class="fill__lookup"><summary>Look something up</summary>{lookup}</details>}
      </div>
      {(screen === 'plan' || screen === 'stop' || (screen === 'choose' && wrong)) && (
        <footer class="fill__foot">
          {screen === 'plan' && <button type="button" class="button button--primary" id="fill" disabled={ticked === 0} aria-keyshortcuts="Control+Enter" onClick={() => void session.fill()}>Fill {count(ticked, 'field')} <kbd>Ctrl+Enter</kbd></button>}
          <button type="button" class="button" id="read-again" onClick={() => void session.readAgain()}>Read again</button>
        </footer>
      )}
      {receipt && screen === 'receipt' && (
        <footer class="fill__foot">
          {!receipt.undone && <button type="button" class="button button--primary" id="undo" onClick={() => void session.undo()}>Undo</button>}
          <button type="button" class="button" id="read-again" onClick={() => void session.readAgain()}>{page?.more ? 'Preview them' : 'Read the page again'}</button>
        </footer>
      )}
    </main>
  );
}

/** A long fill shows how far it is, and can be stopped. */
function Filling({ done, of, onStop }: { done: number; of: number; onStop(): void }) {
  return (
    <div class="stack">
      <label for="filling">Filling {done} of {of} fields</label>
      <progress id="filling" class="fill__progress" value={done} max={of} />
      <span><button type="button" class="button" id="stop" onClick={onStop}>Stop here</button></span>
    </div>
  );
}

const host = (origin: string): string => origin.replace(/^https?:\/\//, '');

function Setup({ isForm, onOpen }: { isForm: boolean; onOpen(): void }) {
  return (
    <div class="stack">
      <p>{isForm ? 'Casefile recognizes this form. To fill it, set up your encrypted case first.' : 'Keep a treatment history encrypted on this computer, and let it fill insurers’ forms. Look-ups work without any setup.'}</p>
      <span><button type="button" class="button button--primary" onClick={onOpen}>Set up Casefile</button></span>
    </div>
  );
}
