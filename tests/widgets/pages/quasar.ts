import { createApp, h, reactive } from 'vue';
import { QInput, QOptionGroup, QSelect, QToggle, Quasar } from 'quasar';
import 'quasar/dist/quasar.css';
import VueSelect from 'vue-select';
import 'vue-select/dist/vue-select.css';
import { CODES, page, PLACES, plain, ROUTES, WANT, widget } from './register.ts';

const held = reactive<Record<string, unknown>>({ id: '', place: null, code: null, sex: null, born: '', pdmp: false, route: null, found: CODES });
const model = (key: string) => ({ modelValue: held[key], 'onUpdate:modelValue': (one: unknown) => (held[key] = one) });
const reg = (name: string, key: string, label: string, want: string[]) => widget(name, label, want, () => held[key] ?? '');
reg('Quasar input', 'id', 'Member ID', WANT.memberId);
reg('Quasar masked date', 'born', 'Patient date of birth', WANT.birthDate);
reg('Quasar select', 'place', 'Place of service', WANT.place);
reg('Quasar select with filter', 'code', 'Primary diagnosis code', WANT.diagnosis);
reg('Quasar option group', 'sex', 'Patient sex', WANT.sex);
reg('Quasar toggle', 'pdmp', 'Has the PDMP been checked?', ['true']);
reg('vue-select', 'route', 'Route of administration', WANT.route);
const any = (one: unknown) => one as Parameters<typeof h>[0];
const root = page();
createApp({
  render: () => h('div', { style: 'width:420px' }, [
    h(any(QInput), { label: 'Member ID', ...model('id') }),
    h(any(QInput), { label: 'Patient date of birth', mask: '##/##/####', hint: 'MM/DD/YYYY', ...model('born') }),
    h(any(QSelect), { label: 'Place of service', options: PLACES.map(([value, label]) => ({ value, label })), emitValue: true, mapOptions: true, ...model('place') }),
    h(any(QSelect), { label: 'Primary diagnosis code', options: held.found, useInput: true, onFilter: (text: string, update: (run: () => void) => void) => update(() => (held.found = CODES.filter((one) => one.toLowerCase().includes(text.toLowerCase())))), ...model('code') }),
    h('div', [h('div', 'Patient sex'), h(any(QOptionGroup), { options: [{ value: 'female', label: 'Female' }, { value: 'male', label: 'Male' }], ...model('sex') })]),
    h(any(QToggle), { label: 'Has the PDMP been checked?', ...model('pdmp') }),
    h('div', [h('label', { for: 'route' }, 'Route of administration'), h(any(VueSelect), { inputId: 'route', options: ROUTES.map(([value, label]) => ({ value, label })), reduce: (one: { value: string }) => one.value, ...model('route') })]),
  ]),
}).use(Quasar, {}).mount(root);
plain(root.parentElement!);
