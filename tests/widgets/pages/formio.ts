import { Formio } from '@formio/js';
import '@formio/js/dist/formio.form.min.css';
import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.css';
import { page, PLACES, plain, WANT, widget } from './register.ts';

type Form = { submission: { data: Record<string, unknown> } };
const root = page();
const host = document.createElement('div');
root.append(host);
let form: Form | undefined;
const held = (key: string) => () => form?.submission.data[key] ?? '';
const choices = (all: readonly (readonly [string, string])[]) => all.map(([value, label]) => ({ value, label }));
// Its calendar comes from another host, if the page has none.
(window as unknown as { flatpickr: unknown }).flatpickr = flatpickr;
void (Formio as { createForm(at: HTMLElement, of: object): Promise<Form> }).createForm(host, { components: [
  { type: 'textfield', key: 'id', label: 'Member ID', input: true },
  { type: 'phoneNumber', key: 'tel', label: 'Prescriber phone', input: true, inputMask: '(999) 999-9999' },
  { type: 'number', key: 'count', label: 'Number of sessions requested', input: true },
  { type: 'select', key: 'place', label: 'Place of service', input: true, data: { values: choices(PLACES) } },
  { type: 'radio', key: 'sex', label: 'Patient sex', input: true, values: choices([['female', 'Female'], ['male', 'Male']]) },
  { type: 'day', key: 'born', label: 'Patient date of birth', input: true },
  { type: 'datetime', key: 'start', label: 'Requested start date', input: true, enableTime: false, format: 'MM/dd/yyyy', widget: { type: 'calendar', allowInput: true, format: 'MM/dd/yyyy', enableTime: false, noCalendar: false, mode: 'single' } },
  { type: 'textarea', key: 'why', label: 'Clinical rationale for this request', input: true },
  { type: 'checkbox', key: 'pdmp', label: 'Has the PDMP been checked?', input: true },
] }).then((made) => (form = made));
widget('Form.io text', 'Member ID', WANT.memberId, held('id'));
widget('Form.io phone', 'Prescriber phone', WANT.phone, held('tel'));
widget('Form.io number', 'Number of sessions requested', ['6'], held('count'));
widget('Form.io select', 'Place of service', WANT.place, held('place'));
widget('Form.io radio', 'Patient sex', WANT.sex, held('sex'));
widget('Form.io day', 'Patient date of birth', WANT.birthDate, held('born'));
widget('Form.io date', 'Requested start date', ['/^2025-09-15/'], held('start'));
widget('Form.io text area', 'Clinical rationale for this request', WANT.necessity, held('why'));
widget('Form.io checkbox', 'Has the PDMP been checked?', ['true'], held('pdmp'));
plain(root);
