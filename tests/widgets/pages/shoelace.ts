import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-button/radio-button.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/switch/switch.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import { page, PLACES, plain, WANT, widget } from './register.ts';

const root = page();
type Field = HTMLElement & { value?: unknown; checked?: boolean };
const add = (name: string, label: string, want: string[], html: string): void => {
  const made = document.createRange().createContextualFragment(html).firstElementChild as Field;
  root.append(made);
  widget(name, label, want, () => (want[0] === 'true' ? made.checked : made.value) ?? '');
};
add('Shoelace input', 'Member ID', WANT.memberId, '<sl-input label="Member ID"></sl-input>');
add('Shoelace date input', 'Patient date of birth', WANT.birthDate, '<sl-input type="date" label="Patient date of birth"></sl-input>');
add('Shoelace select', 'Place of service', WANT.place, `<sl-select label="Place of service" placeholder="Choose" clearable>${PLACES.map(([value, label]) => `<sl-option value="${value}">${label}</sl-option>`).join('')}</sl-select>`);
add('Shoelace radio group', 'Patient sex', WANT.sex, '<sl-radio-group label="Patient sex" name="sex"><sl-radio value="female">Female</sl-radio><sl-radio value="male">Male</sl-radio></sl-radio-group>');
add('Shoelace radio buttons', 'Review type', WANT.urgency, '<sl-radio-group label="Review type" name="urgency"><sl-radio-button value="standard">Standard</sl-radio-button><sl-radio-button value="expedited">Expedited</sl-radio-button></sl-radio-group>');
add('Shoelace checkbox', 'Has the PDMP been checked?', ['true'], '<sl-checkbox>Has the PDMP been checked?</sl-checkbox>');
add('Shoelace textarea', 'Clinical rationale for this request', WANT.necessity, '<sl-textarea label="Clinical rationale for this request"></sl-textarea>');
plain(root);
