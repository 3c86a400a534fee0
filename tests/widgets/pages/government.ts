import { defineCustomElements } from '@department-of-veterans-affairs/web-components/loader';
import { comboBox, datePicker } from '@uswds/uswds/js';
import '@uswds/uswds/css/uswds.min.css';
import { page, plain, STATES, WANT, widget } from './register.ts';

const root = page();
const held: Record<string, unknown> = {};
type Element = HTMLElement & { value?: string; checked?: boolean };
const add = (html: string): Element => {
  const made = document.createRange().createContextualFragment(html).firstElementChild as Element;
  root.append(made);
  return made;
};
void defineCustomElements();
const text = add('<va-text-input label="Member ID" name="id"></va-text-input>');
widget('VA text input', 'Member ID', WANT.memberId, () => text.value ?? '');
const select = add(`<va-select label="Patient state" name="st">${STATES.map(([value, label]) => `<option value="${value}">${label}</option>`).join('')}</va-select>`);
select.addEventListener('vaSelect', (event) => (held.st = (event as CustomEvent<{ value: string }>).detail.value));
widget('VA select', 'Patient state', WANT.state, () => held.st ?? '');
const date = add('<va-memorable-date label="Patient date of birth" name="dob"></va-memorable-date>');
widget('VA memorable date', 'Patient date of birth', [...WANT.birthDate, '1988-3-14'], () => date.value ?? '');
const radio = add('<va-radio label="Patient sex"><va-radio-option label="Female" name="sex" value="female"></va-radio-option><va-radio-option label="Male" name="sex" value="male"></va-radio-option></va-radio>');
radio.addEventListener('vaValueChange', (event) => (held.sex = (event as CustomEvent<{ value: string }>).detail.value));
widget('VA radio', 'Patient sex', WANT.sex, () => held.sex ?? '');
const box = add('<va-checkbox label="Has the PDMP been checked?"></va-checkbox>');
box.addEventListener('vaChange', (event) => (held.box = (event as CustomEvent<{ checked: boolean }>).detail.checked));
widget('VA checkbox', 'Has the PDMP been checked?', ['true'], () => held.box ?? false);

add(`<div><label class="usa-label" for="route">Route of administration</label><div class="usa-combo-box"><select class="usa-select" name="route" id="route"><option value="iv">Intravenous</option><option value="in">Intranasal</option><option value="im">Intramuscular</option></select></div></div>`);
add('<div class="usa-form-group"><label class="usa-label" for="start">Requested start date</label><div class="usa-hint">mm/dd/yyyy</div><div class="usa-date-picker"><input class="usa-input" id="start" name="start"></div></div>');
(comboBox as { on(at: globalThis.Element): void }).on(root);
(datePicker as { on(at: globalThis.Element): void }).on(root);
widget('USWDS combo box', 'Route of administration', WANT.route, () => root.querySelector<HTMLSelectElement>('.usa-combo-box select')?.value ?? '');
widget('USWDS date picker', 'Requested start date', WANT.start, () => root.querySelector<HTMLInputElement>('.usa-date-picker__internal-input')?.value ?? '');
plain(root);
