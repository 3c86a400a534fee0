/** Two windows changed the same case: nothing is overwritten before the person has chosen. */
export function Stale({ onReload, onKeep }: { onReload(): void; onKeep(): void }) {
  return (
    <div class="banner banner--warn" role="alert">
      <p>Another window saved this case first. Your changes here are not saved yet.</p>
      <div class="row">
        <button type="button" class="button" id="stale-reload" onClick={onReload}>Show the other window’s version, drop mine</button>
        <button type="button" class="button button--danger" id="stale-keep" onClick={onKeep}>Keep mine, replace the other</button>
      </div>
    </div>
  );
}
