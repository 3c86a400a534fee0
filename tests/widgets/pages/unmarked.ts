import { page, plain, WANT, widget } from './register.ts';

/** Choices that say nothing of themselves: divs, spans and buttons with click handlers. */
const root = page();
const style = document.createElement('style');
style.textContent = `.dropdown{position:relative;width:240px;border:1px solid;padding:4px;cursor:pointer}.options{display:none;position:absolute;left:0;top:100%;background:#fff;border:1px solid;margin:0;padding:0;list-style:none;z-index:9;width:100%}.open .options{display:block}
.options li{padding:4px;cursor:pointer}.seg{display:inline-flex}.seg button,.seg span{padding:4px 12px;border:1px solid;cursor:pointer;background:#fff}.seg .active{background:#036;color:#fff}
.pick input{position:absolute;opacity:0;width:0;height:0}.pick span{padding:2px 10px;border:1px solid;border-radius:9px}.pick input:checked+span{background:#036;color:#fff}.box input{display:none}.box i{display:inline-block;width:14px;height:14px;border:1px solid}.box input:checked+i{background:#036}`;
document.head.append(style);
const held: Record<string, string> = {};
const add = (html: string): HTMLElement => {
  const made = document.createRange().createContextualFragment(html).firstElementChild as HTMLElement;
  root.append(made);
  return made;
};
const reg = (name: string, key: string, label: string, want: string[]) => widget(name, label, want, () => held[key] ?? '');

function dropdown(name: string, key: string, label: string, all: string[], want: string[], html: (options: string) => string): void {
  const block = add(`<div class="field"><div class="name">${label}</div>${html(all.map((one) => `<li>${one}</li>`).join(''))}</div>`);
  const box = block.querySelector('.dropdown')!;
  box.addEventListener('click', (event) => {
    const item = (event.target as Element).closest('li');
    if (item) {
      held[key] = item.textContent ?? '';
      box.querySelector('.selected')!.textContent = held[key]!;
    }
    box.classList.toggle('open', !item && !box.classList.contains('open'));
  });
  document.addEventListener('click', (event) => { if (!box.contains(event.target as Node)) box.classList.remove('open'); });
  reg(name, key, label, want);
}
dropdown('dropdown of divs', 'place', 'Place of service', ['Home', 'Office', 'Inpatient hospital'], WANT.place, (options) => `<div class="dropdown"><div class="selected">Select…</div><ul class="options">${options}</ul></div>`);
dropdown('dropdown of divs with tabindex', 'state', 'Patient state', ['California', 'Oregon', 'Washington'], WANT.state, (options) => `<div class="dropdown" tabindex="0"><span class="selected">-- Select --</span><ul class="options">${options}</ul></div>`);

function segment(name: string, key: string, label: string, all: string[], want: string[], tag: 'button' | 'span', pressed: boolean): void {
  const block = add(`<div class="field"><div class="name">${label}</div><div class="seg">${all.map((one) => `<${tag}${tag === 'button' ? ' type="button"' : ''}${pressed ? ' aria-pressed="false"' : ''}>${one}</${tag}>`).join('')}</div></div>`);
  for (const one of block.querySelectorAll<HTMLElement>('.seg > *')) one.addEventListener('click', () => {
    held[key] = one.textContent ?? '';
    for (const other of block.querySelectorAll('.seg > *')) {
      other.classList.toggle('active', other === one);
      if (pressed) other.setAttribute('aria-pressed', String(other === one));
    }
  });
  reg(name, key, label, want);
}
segment('buttons with aria-pressed', 'urgency', 'Review type', ['Standard', 'Expedited'], WANT.urgency, 'button', true);
segment('segmented buttons without roles', 'pdmp', 'Has the PDMP been checked?', ['Yes', 'No'], ['Yes'], 'button', false);

const sex = add(`<div class="pick"><div class="name">Patient sex</div>${['Female', 'Male'].map((one) => `<label><input type="radio" name="sex" value="${one}"><span>${one}</span></label>`).join(' ')}</div>`);
sex.addEventListener('change', (event) => (held.sex = (event.target as HTMLInputElement).value));
reg('radio of spans over hidden inputs', 'sex', 'Patient sex', WANT.sex);

const kind = add(`<div><div class="name">Request type</div>${['Initial', 'Renewal'].map((one) => `<label class="box"><input type="checkbox" name="kind" value="${one}"><i></i> ${one}</label>`).join(' ')}</div>`);
kind.addEventListener('change', () => (held.kind = [...kind.querySelectorAll('input')].filter((one) => one.checked).map((one) => one.value).join()));
reg('checkbox hidden under its label', 'kind', 'Request type', ['Initial']);
plain(root);
