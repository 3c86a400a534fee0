import { createApp, h, reactive } from 'vue';
import { createVuetify } from 'vuetify';
import { VApp, VAutocomplete, VCheckbox, VDateInput, VRadio, VRadioGroup, VSelect, VSwitch, VTextarea, VTextField } from 'vuetify/components';
import 'vuetify/styles';
import { CODES, page, PLACES, plain, WANT, widget } from './register.ts';

const held = reactive<Record<string, unknown>>({ id: '', place: null, code: null, sex: null, why: '', pdmp: false, born: null, urgency: false });
const model = (key: string) => ({ modelValue: held[key], 'onUpdate:modelValue': (one: unknown) => (held[key] = one) });
const reg = (name: string, key: string, label: string, want: string[]) => widget(name, label, want, () => held[key] ?? '');
reg('Vuetify text field', 'id', 'Member ID', WANT.memberId);
reg('Vuetify select', 'place', 'Place of service', WANT.place);
reg('Vuetify autocomplete', 'code', 'Primary diagnosis code', WANT.diagnosis);
reg('Vuetify radio group', 'sex', 'Patient sex', WANT.sex);
reg('Vuetify textarea', 'why', 'Clinical rationale for this request', WANT.necessity);
reg('Vuetify checkbox', 'pdmp', 'Has the PDMP been checked?', ['true']);
widget('Vuetify date input', 'Patient date of birth', WANT.birthDate, () => (held.born instanceof Date ? held.born.toLocaleDateString('en-US') : (held.born ?? '')));
const root = page();
const any = <T>(one: T) => one as never as Parameters<typeof h>[0];
createApp({
  render: () => h(any(VApp), () => [
    h(any(VTextField), { label: 'Member ID', counter: true, ...model('id') }),
    h(any(VSelect), { label: 'Place of service', items: PLACES.map(([value, title]) => ({ value, title })), ...model('place') }),
    h(any(VAutocomplete), { label: 'Primary diagnosis code', items: CODES, ...model('code') }),
    h(any(VRadioGroup), { label: 'Patient sex', ...model('sex') }, () => [h(any(VRadio), { label: 'Female', value: 'female' }), h(any(VRadio), { label: 'Male', value: 'male' })]),
    h(any(VDateInput), { label: 'Patient date of birth', ...model('born') }),
    h(any(VTextarea), { label: 'Clinical rationale for this request', autoGrow: true, ...model('why') }),
    h(any(VCheckbox), { label: 'Has the PDMP been checked?', ...model('pdmp') }),
    h(any(VSwitch), { label: 'Email me news', ...model('urgency') }),
  ]),
}).use(createVuetify()).mount(root);
plain(root.parentElement!);
