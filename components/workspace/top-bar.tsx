type Props = { at: string; onCases(): void; onSettings(): void; onLock(): void };

export function TopBar({ at, onCases, onSettings, onLock }: Props) {
  return (
    <header class="topbar">
      <span class="topbar__name">Casefile</span>
      <nav class="row" aria-label="Casefile">
        <button type="button" class="button button--quiet" id="go-cases" aria-current={at === 'cases' ? 'page' : undefined} onClick={onCases}>Cases</button>
        <button type="button" class="button button--quiet" id="go-settings" aria-current={at === 'settings' ? 'page' : undefined} onClick={onSettings}>Settings</button>
        <button type="button" class="button" id="lock" onClick={onLock}>Lock</button>
      </nav>
    </header>
  );
}
