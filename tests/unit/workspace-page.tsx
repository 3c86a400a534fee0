import { render } from 'preact';
import { act } from 'preact/test-utils';
import { App } from '#components/workspace/app.tsx';
import type { Outside } from '#components/workspace/props.ts';

/** Lets what was sent come back and be drawn, and what the drawing sends in turn. */
export async function settle() {
  for (let turn = 0; turn < 5; turn += 1) await act(async () => { await new Promise((done) => setTimeout(done, 0)); });
}

/** The whole page in a document, and what a person does with it. */
export async function openPage(outside: Outside, start?: Parameters<typeof App>[0]['start']) {
  document.body.innerHTML = '<div id="app"></div>';
  const root = document.querySelector('#app')!;
  await act(async () => render(<App outside={outside} {...(start && { start })} />, root));
  await settle();
  return {
    text: () => document.body.textContent ?? '',
    screen: () => document.querySelector('main')?.dataset.screen,
    close: () => act(async () => render(null, root)),
  };
}

export function get<T extends Element = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`${selector} is not on the page`);
  return found;
}
export const field = (path: string) => get<HTMLInputElement>(`[name="${path}"]`);

export async function press(selector: string) {
  await act(async () => get(selector).click());
  await settle();
}
export async function pressText(label: string, within = 'body') {
  const button = [...get(within).querySelectorAll('button')].find((each) => each.textContent?.trim() === label);
  if (!button) throw new Error(`no button says ${label}`);
  await act(async () => button.click());
  await settle();
}
export async function type(target: string | HTMLInputElement, text: string) {
  const input = typeof target === 'string' ? get<HTMLInputElement>(target) : target;
  await act(async () => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}
export async function key(target: Element | Window, name: string, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });
  await act(async () => { target.dispatchEvent(event); });
  await settle();
  return event;
}
export async function choose(selector: string, file: File) {
  const input = get<HTMLInputElement>(selector);
  await act(async () => {
    Object.defineProperty(input, 'files', { configurable: true, value: [file] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}
const textsOf = (selector: string) => [...document.querySelectorAll(selector)].map((each) => each.textContent).join(' ').trim();
export const said = () => textsOf('[role=alert],[role=status]');
export const alerts = () => textsOf('[role=alert]');
export const fileOf = (text: string, size = text.length) => {
  const file = new File([text], 'cases.json', { type: 'application/json' });
  if (size !== text.length) Object.defineProperty(file, 'size', { value: size });
  return file;
};
