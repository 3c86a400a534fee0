import { wait } from './wait.ts';

/** The button that a widget offers to empty it, near the element; hidden ones that show under the pointer count. */
export const clearButton = (near: Element | null): HTMLElement | undefined =>
  [...(near?.querySelectorAll<HTMLElement>('[aria-label*="clear" i],[class*="clear-indicator" i],[class*="clearIndicator" i],[class*="__clear" i],[class*="-clear"],[title*="remove" i]') ?? [])].find((one) => one.getBoundingClientRect().width > 0);

/** What a mouse would hit in the middle of an element: the deepest one there that is a part of it. */
function hitIn(element: HTMLElement): HTMLElement | undefined {
  const box = element.getBoundingClientRect();
  const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint?.(box.left + box.width / 2, box.top + Math.min(box.height / 2, 40));
  return hit instanceof HTMLElement && element.contains(hit) ? hit : undefined;
}

/** Waits until a mouse would hit it: what is still being drawn open hears no press. */
export async function inReach(element: HTMLElement, ms = 400): Promise<void> {
  for (let waited = 0; waited < ms && !hitIn(element); waited += 40) await wait(40);
}

/** A press as a mouse makes it, in order and with a moment between down and up: what opens on the one waits for the other. */
export async function press(whole: HTMLElement, focus: HTMLElement = whole): Promise<void> {
  const element = hitIn(whole) ?? whole;
  const box = element.getBoundingClientRect();
  const at = { bubbles: true, cancelable: true, composed: true, button: 0, clientX: box.left + box.width / 2, clientY: box.top + Math.min(box.height / 2, 40), view: window, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  const tell = (names: string[], buttons: number, detail: number): void => {
    for (const name of names) element.dispatchEvent(name.startsWith('pointer') ? new PointerEvent(name, { ...at, buttons }) : new MouseEvent(name, { ...at, buttons, detail }));
  };
  tell(['pointerover', 'mouseover', 'pointermove', 'mousemove'], 0, 0);
  tell(['pointerdown', 'mousedown'], 1, 1);
  focus.focus({ preventScroll: true });
  await wait(30);
  tell(['pointerup', 'mouseup', 'click'], 0, 1);
}
