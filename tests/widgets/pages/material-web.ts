import '@material/web/checkbox/checkbox.js';
import '@material/web/radio/radio.js';
import '@material/web/select/outlined-select.js';
import '@material/web/select/select-option.js';
import '@material/web/textfield/outlined-text-field.js';
import { page, PLACES, plain, WANT, widget } from './register.ts';

const root = page();
type Field = HTMLElement & { value?: unknown; checked?: boolean };
const add = (html: string): Field => {
  const made = document.createRange().createContextualFragment(html).firstElementChild as Field;
  root.append(made);
  return made;
};
const id = add('<md-outlined-text-field label="Member ID"></md-outlined-text-field>');
widget('Material Web text field', 'Member ID', WANT.memberId, () => id.value ?? '');
const place = add(`<md-outlined-select label="Place of service"><md-select-option aria-label="blank"></md-select-option>${PLACES.map(([value, label]) => `<md-select-option value="${value}"><div slot="headline">${label}</div></md-select-option>`).join('')}</md-outlined-select>`);
widget('Material Web select', 'Place of service', WANT.place, () => place.value ?? '');
const why = add('<md-outlined-text-field type="textarea" rows="3" label="Clinical rationale for this request"></md-outlined-text-field>');
widget('Material Web text area', 'Clinical rationale for this request', WANT.necessity, () => why.value ?? '');
const box = add('<p><md-checkbox id="pdmp" touch-target="wrapper"></md-checkbox><label for="pdmp">Has the PDMP been checked?</label></p>');
widget('Material Web checkbox', 'Has the PDMP been checked?', ['true'], () => (box.firstElementChild as Field).checked ?? false);
const sex = add('<div role="radiogroup" aria-label="Patient sex"><md-radio id="female" name="sex" value="female"></md-radio><label for="female">Female</label><md-radio id="male" name="sex" value="male"></md-radio><label for="male">Male</label></div>');
widget('Material Web radio', 'Patient sex', WANT.sex, () => [...sex.querySelectorAll<Field>('md-radio')].find((one) => one.checked)?.value ?? '');
plain(root);
