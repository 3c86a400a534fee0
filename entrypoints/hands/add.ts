import { CONTROL, leadsAway } from './eyes.ts';
import { authorizeFill } from './gate.ts';
import { press } from './press.ts';
import { wait } from './wait.ts';

/** How long a page may take to draw a row, and to settle once it has. */
const DRAWS_MS = 2_500;
const SETTLES_MS = 150;

const fieldsIn = (root: Node): number => (root as ParentNode).querySelectorAll?.(CONTROL).length ?? 0;

/** Keeps a form from being sent while a row is added, whatever the page's button does. */
async function unsent(run: () => Promise<void>): Promise<void> {
  const end = new AbortController();
  document.addEventListener('submit', (event) => (event.preventDefault(), event.stopImmediatePropagation()), { capture: true, signal: end.signal });
  await run().finally(() => end.abort());
}

/** Presses a button that adds or takes away a row and waits until the page has drawn it. Says why where it could not. */
export async function pressOnce(element: HTMLElement | undefined): Promise<string | undefined> {
  if (!element?.isConnected) return 'The button is no longer on the page.';
  if (leadsAway(element)) return 'This button could send the form, so it is yours to press.';
  const no = authorizeFill(element);
  if (no) return no;
  const root = element.getRootNode();
  const before = fieldsIn(root);
  await unsent(async () => {
    await press(element);
    for (let waited = 0; waited < DRAWS_MS && fieldsIn(root) === before; waited += 50) await wait(50);
    await wait(SETTLES_MS);
  });
  return undefined;
}
