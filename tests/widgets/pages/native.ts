import { page, plain, ROUTES, STATES, WANT, widget } from './register.ts';

const root = page();
const form = document.createElement('form');
form.addEventListener('submit', (event) => event.preventDefault());
root.append(form);
/** The page's own model, kept by the events that frameworks listen to. */
const model: Record<string, string> = {};

function row(label: string, control: HTMLElement & { id: string }): void {
  const block = document.createElement('p');
  const words = document.createElement('label');
  words.htmlFor = control.id;
  words.textContent = label;
  block.append(words, ' ', control);
  form.append(block);
}
function input(name: string, label: string, type: string, want: string[], more: Record<string, string> = {}): void {
  const one = Object.assign(document.createElement('input'), { id: name, type });
  for (const [key, value] of Object.entries(more)) one.setAttribute(key, value);
  one.addEventListener('input', () => (model[name] = one.value));
  row(label, one);
  widget(`native ${type}`, label, want, () => model[name] ?? '');
}
input('mid', 'Member ID', 'text', WANT.memberId);
input('dob', 'Date of birth', 'date', WANT.birthDate);
input('from', 'Requested start date', 'month', ['2025-09']);
input('tel', 'Prescriber phone', 'tel', WANT.phone);
input('mail', 'Patient email', 'email', WANT.email);
input('weeks', 'Number of sessions requested', 'number', ['6']);

const select = Object.assign(document.createElement('select'), { id: 'state' });
for (const [value, label] of [['', 'Select'], ...STATES]) select.add(new Option(label, value));
select.addEventListener('change', () => (model.state = select.value));
row('Patient state', select);
widget('native select', 'Patient state', WANT.state, () => model.state ?? '');

const many = Object.assign(document.createElement('select'), { id: 'route', multiple: true });
for (const [value, label] of ROUTES) many.add(new Option(label, value));
many.addEventListener('change', () => (model.route = [...many.selectedOptions].map((one) => one.value).join()));
row('Route of administration', many);
widget('native select multiple', 'Route of administration', WANT.route, () => model.route ?? '');

const text = Object.assign(document.createElement('textarea'), { id: 'why', rows: 4 });
text.addEventListener('input', () => (model.why = text.value));
row('Clinical rationale for this request', text);
widget('native textarea', 'Clinical rationale for this request', WANT.necessity, () => model.why ?? '');

function choices(kind: 'radio' | 'checkbox', name: string, legend: string, all: string[], want: string[]): void {
  const set = document.createElement('fieldset');
  const title = document.createElement('legend');
  title.textContent = legend;
  set.append(title);
  for (const one of all) {
    const label = document.createElement('label');
    const box = Object.assign(document.createElement('input'), { type: kind, name, value: one.toLowerCase() });
    box.addEventListener('change', () => (model[name] = [...set.querySelectorAll('input')].filter((other) => other.checked).map((other) => other.value).join()));
    label.append(box, ` ${one}`);
    set.append(label);
  }
  form.append(set);
  widget(`native ${kind}`, legend, want, () => model[name] ?? '');
}
choices('radio', 'sex', 'Patient sex', ['Male', 'Female'], WANT.sex);
choices('checkbox', 'urgency', 'Review type', ['Standard', 'Expedited'], WANT.urgency);

// One box per digit, as on scanned forms.
const digits = document.createElement('fieldset');
const about = document.createElement('legend');
about.textContent = 'Prescriber NPI';
digits.append(about);
for (let at = 0; at < 10; at += 1) digits.append(Object.assign(document.createElement('input'), { maxLength: 1, size: 1, ariaLabel: `Digit ${at + 1}` }));
form.append(digits);
widget('one box per digit', 'Prescriber NPI', WANT.npi, () => [...digits.querySelectorAll('input')].map((one) => one.value).join(''));

// Radio and switch in plain divs.
const group = document.createElement('div');
group.setAttribute('role', 'radiogroup');
group.setAttribute('aria-label', 'Request type');
for (const one of ['Initial', 'Renewal']) {
  const radio = document.createElement('div');
  radio.textContent = one;
  radio.tabIndex = 0;
  radio.setAttribute('role', 'radio');
  radio.setAttribute('aria-checked', 'false');
  radio.addEventListener('click', () => {
    for (const other of group.children) other.setAttribute('aria-checked', String(other === radio));
    model.type = one;
  });
  group.append(radio);
}
form.append(group);
widget('ARIA radio in divs', 'Request type', ['Initial'], () => model.type ?? '');

const line = document.createElement('p');
const words = document.createElement('span');
words.id = 'pdmp';
words.textContent = 'Has the prescription drug monitoring program (PDMP) been checked?';
const toggle = document.createElement('div');
toggle.setAttribute('role', 'switch');
toggle.setAttribute('aria-checked', 'false');
toggle.setAttribute('aria-labelledby', 'pdmp');
toggle.tabIndex = 0;
toggle.textContent = 'off';
toggle.addEventListener('click', () => toggle.setAttribute('aria-checked', String(toggle.getAttribute('aria-checked') !== 'true')));
line.append(words, toggle);
form.append(line);
widget('ARIA switch in divs', words.textContent, ['true'], () => toggle.getAttribute('aria-checked'));

const list = document.createElement('div');
list.id = 'place-list';
list.tabIndex = 0;
list.setAttribute('role', 'listbox');
list.setAttribute('aria-label', 'Place of service');
for (const one of ['Home', 'Office', 'Inpatient hospital']) {
  const option = document.createElement('div');
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.textContent = one;
  option.addEventListener('click', () => {
    for (const other of list.children) other.setAttribute('aria-selected', String(other === option));
    model.place = one;
  });
  list.append(option);
}
form.append(list);
widget('ARIA listbox in divs', 'Place of service', WANT.place, () => model.place ?? '');

const editor = document.createElement('div');
editor.contentEditable = 'true';
editor.setAttribute('role', 'textbox');
editor.setAttribute('aria-multiline', 'true');
editor.setAttribute('aria-label', 'Treatment history');
editor.style.cssText = 'min-height:3em;border:1px solid';
editor.addEventListener('input', () => (model.history = editor.textContent ?? ''));
form.append(editor);
widget('plain contenteditable', 'Treatment history', ['/sertraline/i'], () => model.history ?? '');

// A closed shadow root.
class ClosedField extends HTMLElement {
  value = '';
  connectedCallback(): void {
    const shadow = this.attachShadow({ mode: 'closed' });
    const label = document.createElement('label');
    const field = document.createElement('input');
    label.append('Group number ', field);
    field.addEventListener('input', () => (this.value = field.value));
    shadow.append(label);
  }
}
customElements.define('closed-field', ClosedField);
const closed = document.createElement('closed-field') as ClosedField;
form.append(closed);
widget('closed shadow root', 'Group number', WANT.group, () => closed.value);

// Shadow roots in shadow roots, as Lightning builds them.
class InnerField extends HTMLElement {
  value = '';
  connectedCallback(): void {
    const shadow = this.attachShadow({ mode: 'open' });
    const label = document.createElement('label');
    const field = document.createElement('input');
    field.id = 'input-7';
    label.htmlFor = 'input-7';
    label.textContent = this.getAttribute('label') ?? '';
    field.addEventListener('change', () => {
      this.value = field.value;
      this.dispatchEvent(new CustomEvent('valued', { bubbles: true, composed: true, detail: field.value }));
    });
    shadow.append(label, field);
  }
}
customElements.define('inner-field', InnerField);
class OuterField extends HTMLElement {
  value = '';
  connectedCallback(): void {
    const shadow = this.attachShadow({ mode: 'open' });
    const inner = document.createElement('inner-field');
    inner.setAttribute('label', this.getAttribute('label') ?? '');
    this.addEventListener('valued', (event) => (this.value = (event as CustomEvent<string>).detail));
    shadow.append(inner);
  }
}
customElements.define('outer-field', OuterField);
const nested = document.createElement('outer-field') as OuterField;
nested.setAttribute('label', 'Patient last name');
form.append(nested);
widget('nested shadow roots', 'Patient last name', WANT.lastName, () => nested.value);
plain(form);
