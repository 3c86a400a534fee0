import { CODES, page, plain, widget } from './register.ts';

/** Look-ups as portals build them: they answer after a while, and a code counts only once its line was chosen. */
const root = page();
const form = document.createElement('form');
root.append(form);
let submitted = 0;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  submitted += 1;
});

function lookUp(name: string, label: string, want: string[], { answers, after = 200, keeps = false }: { answers: (text: string) => string[]; after?: number; keeps?: boolean }): void {
  const id = `look-${form.childElementCount}`;
  const block = document.createElement('div');
  block.append(document.createRange().createContextualFragment(`<label for="${id}">${label}</label> <input id="${id}" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="${id}-list"><ul id="${id}-list" role="listbox" hidden></ul>`));
  form.append(block);
  const input = block.querySelector('input')!;
  const list = block.querySelector('ul')!;
  let chosen = '';
  let asked = 0;
  const show = (all: string[]): void => {
    list.replaceChildren(...all.map((text) => Object.assign(document.createElement('li'), { textContent: text, role: 'option' })));
    list.hidden = all.length === 0;
    input.setAttribute('aria-expanded', String(all.length > 0));
  };
  input.addEventListener('input', () => {
    chosen = '';
    const mine = ++asked;
    const text = input.value;
    setTimeout(() => mine === asked && show(text === '' ? [] : answers(text)), after);
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    chosen = (event.target as Element).textContent ?? '';
    input.value = chosen;
    show([]);
  });
  input.addEventListener('blur', () => {
    show([]);
    if (chosen === '' && !keeps) input.value = '';
  });
  widget(name, label, want, () => (submitted > 0 ? 'submitted' : chosen || (keeps ? input.value : '')));
}
const starts = (text: string, all: readonly string[] = CODES) => all.filter((one) => one.toLowerCase().startsWith(text.toLowerCase()));
lookUp('look-up that takes 800 ms', 'Primary diagnosis code', ['/^F33\\.2 /'], { after: 800, answers: (text) => starts(text) });
lookUp('look-up with two that begin alike', 'Procedure code', ['never one of two'], { answers: () => ['G2082 Esketamine visit, 56 mg or less', 'G2082 Esketamine visit, in a clinic', 'G2083 Esketamine visit, over 56 mg', '96365 Infusion, first hour', '96365 Infusion, first hour, in a hospital'] });
lookUp('look-up with no answer', 'Prescriber NPI', ['never found'], { answers: () => [] });
lookUp('look-up that keeps the text', 'Medication requested', ['never chosen'], { keeps: true, answers: () => ['Nothing like it'] });
plain(root);
