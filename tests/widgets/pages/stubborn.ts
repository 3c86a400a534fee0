import { page, WANT, widget } from './register.ts';

/** Fields of pages that change their mind: drawn anew or emptied after a fill, once or for ever. */
const root = page();
const held: Record<string, string> = {};

function field(name: string, label: string, want: string[], after: (input: HTMLInputElement, again: () => HTMLInputElement) => void): void {
  const block = document.createElement('p');
  root.append(block);
  const draw = (): HTMLInputElement => {
    held[name] = '';
    const words = Object.assign(document.createElement('label'), { textContent: `${label} ` });
    const input = document.createElement('input');
    input.addEventListener('input', () => (held[name] = input.value));
    input.addEventListener('change', () => after(input, draw));
    words.append(input);
    block.replaceChildren(words);
    return input;
  };
  draw();
  widget(name, label, want, () => held[name] ?? '');
}
const once = (run: () => void): (() => void) => {
  let ran = false;
  return () => {
    if (!ran) setTimeout(run, 500);
    ran = true;
  };
};

let redraw: (() => void) | undefined;
field('drawn anew once', 'Member ID', WANT.memberId, (_, again) => (redraw ??= once(() => again()))());
let empty: (() => void) | undefined;
field('emptied once', 'Prescriber NPI', ['1740392851'], (input) => (empty ??= once(() => { input.value = ''; held['emptied once'] = ''; }))());
field('emptied every time', 'Group number', ['never kept'], (input) => void setTimeout(() => { input.value = ''; held['emptied every time'] = ''; }, 60));
// What makes it a request, so that it is recognized.
for (const label of ['Patient last name', 'Date of birth', 'Requested medication', 'Diagnosis code', 'Prescriber phone', 'Clinical rationale for this request']) {
  const words = Object.assign(document.createElement('label'), { textContent: `${label} ` });
  words.append(document.createElement('input'));
  const block = document.createElement('p');
  block.append(words);
  root.append(block);
}
