import { createApp, h, reactive } from 'vue';
import PrimeVue from 'primevue/config';
import Aura from '@primeuix/themes/aura';
import AutoComplete from 'primevue/autocomplete';
import Checkbox from 'primevue/checkbox';
import DatePicker from 'primevue/datepicker';
import InputMask from 'primevue/inputmask';
import InputNumber from 'primevue/inputnumber';
import InputText from 'primevue/inputtext';
import RadioButton from 'primevue/radiobutton';
import Select from 'primevue/select';
import SelectButton from 'primevue/selectbutton';
import Textarea from 'primevue/textarea';
import { CODES, page, PLACES, plain, WANT, widget } from './register.ts';

const held = reactive<Record<string, unknown>>({ id: '', place: null, born: null, tel: '', code: null, sex: null, count: null, why: '', urgency: null, pdmp: false, found: [] });
const model = (key: string) => ({ modelValue: held[key], 'onUpdate:modelValue': (one: unknown) => (held[key] = one) });
const reg = (name: string, key: string, label: string, want: string[]) => widget(name, label, want, () => held[key] ?? '');
reg('PrimeVue InputText', 'id', 'Member ID', WANT.memberId);
reg('PrimeVue Select', 'place', 'Place of service', WANT.place);
widget('PrimeVue DatePicker', 'Patient date of birth', WANT.birthDate, () => (held.born instanceof Date ? held.born.toLocaleDateString('en-US') : ''));
reg('PrimeVue InputMask', 'tel', 'Prescriber phone', WANT.phone);
reg('PrimeVue AutoComplete', 'code', 'Primary diagnosis code', WANT.diagnosis);
reg('PrimeVue RadioButton', 'sex', 'Patient sex', WANT.sex);
reg('PrimeVue InputNumber', 'count', 'Number of sessions requested', ['6']);
reg('PrimeVue Textarea', 'why', 'Clinical rationale for this request', WANT.necessity);
reg('PrimeVue SelectButton', 'urgency', 'Review type', WANT.urgency);
reg('PrimeVue Checkbox', 'pdmp', 'Has the PDMP been checked?', ['true']);
const any = (one: unknown) => one as Parameters<typeof h>[0];
const row = (label: string, id: string, control: unknown, props: object) => h('div', { style: 'margin:8px' }, [h('label', { for: id }, label), h(any(control), { ...model(id), ...props })]);
const root = page();
createApp({
  render: () => h('div', [
    row('Member ID', 'id', InputText, { id: 'id' }),
    h('div', [h('label', { id: 'place-l' }, 'Place of service'), h(any(Select), { ...model('place'), options: PLACES.map(([value, label]) => ({ value, label })), optionLabel: 'label', optionValue: 'value', ariaLabelledby: 'place-l', placeholder: 'Select a place' })]),
    row('Patient date of birth', 'born', DatePicker, { inputId: 'born' }),
    row('Prescriber phone', 'tel', InputMask, { id: 'tel', mask: '(999) 999-9999' }),
    row('Primary diagnosis code', 'code', AutoComplete, { inputId: 'code', suggestions: held.found, onComplete: ({ query }: { query: string }) => (held.found = CODES.filter((one) => one.toLowerCase().startsWith(query.toLowerCase()))) }),
    h('fieldset', [h('legend', 'Patient sex'), ...['Female', 'Male'].map((one) => h('span', [h(any(RadioButton), { ...model('sex'), inputId: `sex-${one}`, name: 'sex', value: one }), h('label', { for: `sex-${one}` }, one)]))]),
    row('Number of sessions requested', 'count', InputNumber, { inputId: 'count' }),
    row('Clinical rationale for this request', 'why', Textarea, { id: 'why' }),
    h('div', [h('span', { id: 'urgency-l' }, 'Review type'), h(any(SelectButton), { ...model('urgency'), options: ['Standard', 'Expedited'], 'aria-labelledby': 'urgency-l' })]),
    h('div', [h(any(Checkbox), { ...model('pdmp'), inputId: 'pdmp', binary: true }), h('label', { for: 'pdmp' }, 'Has the PDMP been checked?')]),
  ]),
}).use(PrimeVue, { theme: { preset: Aura } }).mount(root);
plain(root.parentElement!);
