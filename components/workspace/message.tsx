/** What happened: said aloud by screen readers, as an alert where something is wrong. */
export type Said = { good: string } | { wrong: string } | undefined;

export function Message({ said }: { said: Said }) {
  return (
    <div class="said">
      <div role="alert">{said && 'wrong' in said && <p class="banner banner--stop">{said.wrong}</p>}</div>
      <div role="status">{said && 'good' in said && <p class="banner banner--good">{said.good}</p>}</div>
    </div>
  );
}
