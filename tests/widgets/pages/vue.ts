import { createApp, h, ref, vModelText, withDirectives } from 'vue';
import ElementPlus, { ElDatePicker, ElForm, ElFormItem, ElOption, ElSelect } from 'element-plus';
import 'element-plus/dist/index.css';
import { page, PLACES, plain, WANT, widget } from './register.ts';

const id = ref('');
const first = ref('');
const place = ref('');
const day = ref('');
widget('Vue v-model', 'Member ID', WANT.memberId, () => id.value);
widget('Vue v-model.lazy', 'Patient first name', WANT.firstName, () => first.value);
widget('Element Plus select', 'Place of service', WANT.place, () => place.value);
widget('Element Plus date picker', 'Patient date of birth', WANT.birthDate, () => day.value ?? '');
const root = page();
createApp({
  render: () => h('div', [
    h('p', [h('label', { for: 'id' }, 'Member ID'), withDirectives(h('input', { id: 'id', 'onUpdate:modelValue': (text: string) => (id.value = text) }), [[vModelText, id.value]])]),
    h('p', [h('label', { for: 'first' }, 'Patient first name'), withDirectives(h('input', { id: 'first', 'onUpdate:modelValue': (text: string) => (first.value = text) }), [[vModelText, first.value, '', { lazy: true }]])]),
    h(ElForm, { labelPosition: 'top' }, () => [
      h(ElFormItem, { label: 'Place of service' }, () => h(ElSelect, { modelValue: place.value, 'onUpdate:modelValue': (one: string) => (place.value = one), style: 'width:260px' }, () => PLACES.map(([value, label]) => h(ElOption, { key: value, value, label })))),
      h(ElFormItem, { label: 'Patient date of birth' }, () => h(ElDatePicker, { modelValue: day.value, 'onUpdate:modelValue': (one: string) => (day.value = one), type: 'date', format: 'MM/DD/YYYY', valueFormat: 'YYYY-MM-DD', placeholder: 'MM/DD/YYYY' } as never)),
    ]),
  ]),
}).use(ElementPlus).mount(root);
plain(root.parentElement!);
