import { add, drawn, layer, input, lines, native, options, type Pair, root } from './drawn.ts';
import { plain, PLACES, ROUTES, STATES, WANT, widget } from './register.ts';

const menu = (id: string, label: string, all: readonly Pair[], outer: string, focus: string, tag: string, own = '') => `<table class="ui-panelgrid"><tbody><tr><td><label for="f:${id}_focus" id="f:${id}_l">${label}</label></td><td><div id="f:${id}" class="ui-selectonemenu ui-widget face" ${outer}><div class="ui-helper-hidden-accessible hid"><input id="f:${id}_focus" name="f:${id}_focus" type="text" autocomplete="off" ${focus}></div><div class="ui-helper-hidden-accessible hid"><select id="f:${id}_input" name="f:${id}_input" tabindex="-1" aria-hidden="true">${options(all, 'Select One')}</select></div><${tag} id="f:${id}_label" class="ui-selectonemenu-label ui-inputfield text" ${own}>Select One</${tag}><div class="ui-selectonemenu-trigger arrow"><span class="ui-icon"></span></div></div></td></tr></tbody></table>`;
const menuList = (marked: boolean) => (all: readonly Pair[]): string => lines('ui-selectonemenu-panel ui-widget-content', `class="ui-selectonemenu-item ui-selectonemenu-list-item" data-label="$"${marked ? ' role="option" tabindex="-1"' : ''}`, `class="ui-selectonemenu-items"${marked ? ' role="listbox"' : ''}`)([['', 'Select One'], ...all]);
const menuAll = (all: readonly Pair[]): readonly Pair[] => [['', 'Select One'], ...all];
const primeMenu = (name: string, id: string, label: string, want: string[], all: readonly Pair[], outer: string, focus: string, tag: string, marked: boolean, late: boolean): void =>
  drawn({ name, label, want, all: menuAll(all), html: menu(id, label, all, outer, focus, tag), face: '.ui-selectonemenu', list: (some) => menuList(marked)(some.slice(1)), item: 'li', where: 'body', late, show: native('.ui-selectonemenu-label'), open: (block, is) => block.querySelector('[aria-expanded]')?.setAttribute('aria-expanded', String(is)) });
primeMenu('PrimeFaces SelectOneMenu', 'sex', 'Patient sex', WANT.sex, [['F', 'Female'], ['M', 'Male']], '', '', 'label', false, false);
primeMenu('PrimeFaces SelectOneMenu with roles', 'pos', 'Place of service', WANT.place, PLACES, '', 'role="combobox" aria-haspopup="listbox" aria-expanded="false" readonly', 'span', true, true);
primeMenu('PrimeFaces SelectOneMenu, box as combobox', 'st', 'Patient state', WANT.state, STATES, 'role="combobox" aria-haspopup="listbox" aria-expanded="false"', 'aria-hidden="true"', 'label', true, false);

const pair = (name: string, label: string, all: readonly Pair[], want: string[]): void => {
  const block = add(`<table><tbody><tr><td>${label}</td><td><table class="ui-selectoneradio"><tbody><tr>${all.map(([value, said], at) => `<td><div class="ui-radiobutton"><div class="ui-helper-hidden-accessible hid"><input id="${name}:${at}" name="${name}" type="radio" value="${value}"></div><div class="ui-radiobutton-box dot"><span class="ui-radiobutton-icon ui-icon"></span></div></div></td><td><label for="${name}:${at}">${said}</label></td>`).join('')}</tr></tbody></table></td></tr></tbody></table>`);
  for (const radio of block.querySelectorAll('input')) {
    const box = radio.parentElement!.nextElementSibling!;
    box.addEventListener('click', () => radio.click());
    radio.addEventListener('change', () => {
      for (const other of block.querySelectorAll('input')) other.parentElement!.nextElementSibling!.classList.toggle('on', other.checked);
    });
  }
  widget(`PrimeFaces SelectOneRadio`, label, want, () => block.querySelector<HTMLInputElement>(':checked')?.value ?? '');
};
pair('rev', 'Review type', [['standard', 'Standard'], ['expedited', 'Expedited']], WANT.urgency);

const chk = add('<div class="field"><div class="ui-selectbooleancheckbox ui-chkbox"><div class="ui-helper-hidden-accessible hid"><input id="pdmp_input" name="pdmp_input" type="checkbox" autocomplete="off" aria-hidden="true"></div><div class="ui-chkbox-box tick"><span class="ui-chkbox-icon ui-icon"></span></div> <span class="ui-chkbox-label">Has the PDMP been checked?</span></div></div>');
const box = chk.querySelector('input')!;
const mark = chk.querySelector('.tick')!;
const draw = (): void => void mark.classList.toggle('on', box.checked);
for (const one of [mark, chk.querySelector('.ui-chkbox-label')!]) one.addEventListener('click', () => { box.checked = !box.checked; draw(); box.dispatchEvent(new Event('change')); });
box.addEventListener('change', draw);
widget('PrimeFaces SelectBooleanCheckbox', 'Has the PDMP been checked?', ['true'], () => box.checked && mark.classList.contains('on'));

drawn({ name: 'RichFaces select', label: 'Route of administration', want: WANT.route, all: ROUTES, html: '<div class="field"><label>Route of administration</label> <div id="f:rt" class="rf-sel face"><div class="rf-sel-cntr"><input autocomplete="off" class="rf-sel-inp rf-sel-dflt-lbl" id="f:rtInput" name="f:rtInput" readonly="readonly" type="text" value="Click here to select"><span class="rf-sel-btn arrow" id="f:rtButton"><span class="rf-sel-btn-arrow"></span></span></div><input id="f:rtselValue" name="f:rt" type="hidden" value=""></div></div>', face: '.rf-sel', list: layer('rf-sel-lst-cord', 'rf-sel-opt'), item: '.rf-sel-opt', opens: 'mousedown', where: 'body', show: input('.rf-sel-inp') });
plain(root);
