import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm, Controller } from 'react-hook-form';
import { Formik, Field, Form } from 'formik';
import Select from 'react-select';
import AsyncSelect from 'react-select/async';
import CreatableSelect from 'react-select/creatable';
import { useCombobox } from 'downshift';
import { Listbox, ListboxButton, ListboxOption, ListboxOptions } from '@headlessui/react';
import * as Radix from '@radix-ui/react-select';
import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { DatePicker } from 'react-datepicker';
import { CODES, page, PLACES, plain, ROUTES, STATES, WANT, widget } from './register.ts';

const state: Record<string, unknown> = {};
const reg = (name: string, key: string, label: string, want: string[]) => widget(name, label, want, () => state[key] ?? '');
reg('React controlled input', 'id', 'Member ID', WANT.memberId);
reg('React controlled select', 'st', 'Patient state', WANT.state);
reg('React controlled radio', 'sex', 'Patient sex', WANT.sex);
reg('React controlled checkbox', 'preg', 'Has the PDMP been checked?', ['true']);
reg('react-hook-form', 'rhf', 'Patient first name', WANT.firstName);
reg('Formik', 'formik', 'Patient last name', WANT.lastName);
reg('react-select', 'rs', 'Place of service', WANT.place);
reg('react-select async', 'rsa', 'Primary diagnosis code', WANT.diagnosis);
reg('react-select creatable', 'rsc', 'Route of administration', WANT.route);
reg('Downshift', 'ds', 'Medication requested', WANT.drug);
reg('Headless UI listbox', 'hl', 'Review type', WANT.urgency);
reg('Radix select', 'rx', 'Request type', ['initial', 'Initial']);
reg('React Aria select', 'ra', 'Prescriber state', WANT.state);
reg('react-datepicker', 'rdp', 'Patient date of birth', WANT.birthDate);

function Combo() {
  const drugs = ['esketamine', 'ketamine', 'sertraline'];
  const [items, setItems] = useState(drugs);
  const { isOpen, getLabelProps, getMenuProps, getInputProps, getItemProps } = useCombobox({ items, onInputValueChange: ({ inputValue }) => setItems(drugs.filter((one) => one.startsWith((inputValue ?? '').toLowerCase()))), onSelectedItemChange: ({ selectedItem }) => (state.ds = selectedItem ?? '') });
  return (
    <div><label {...getLabelProps()}>Medication requested</label><input {...getInputProps()} />
      <ul {...getMenuProps()}>{isOpen && items.map((item, index) => <li key={item} {...getItemProps({ item, index })}>{item}</li>)}</ul></div>
  );
}
function Hook() {
  const { control, register, watch } = useForm({ defaultValues: { first: '', other: '' } });
  state.rhf = watch('first');
  return <div><label htmlFor="rhf">Patient first name</label><Controller name="first" control={control} render={({ field }) => <input id="rhf" {...field} />} /><label htmlFor="rhf2">Fax of the pharmacy</label><input id="rhf2" {...register('other')} /></div>;
}
function App() {
  const [id, setId] = useState('');
  const [st, setSt] = useState('');
  const [sex, setSex] = useState('');
  const [box, setBox] = useState(false);
  const [view, setView] = useState<string | null>(null);
  const [day, setDay] = useState<Date | null>(null);
  Object.assign(state, { id, st, sex, preg: String(box), hl: view, rdp: day ? day.toLocaleDateString('en-US') : '' });
  const option = ([value, label]: readonly [string, string]) => ({ value, label });
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <p><label htmlFor="id">Member ID</label><input id="id" value={id} onChange={(event) => setId(event.target.value)} /></p>
      <p><label htmlFor="st">Patient state</label><select id="st" value={st} onChange={(event) => setSt(event.target.value)}><option value="">Select</option>{STATES.map(([value, label]) => <option key={value} value={value}>{label}</option>)}</select></p>
      <fieldset><legend>Patient sex</legend>{['Male', 'Female'].map((one) => <label key={one}><input type="radio" name="sex" checked={sex === one} onChange={() => setSex(one)} /> {one}</label>)}</fieldset>
      <p><label><input type="checkbox" checked={box} onChange={(event) => setBox(event.target.checked)} /> Has the PDMP been checked?</label></p>
      <Hook />
      <Formik initialValues={{ last: '' }} onSubmit={() => undefined}>{({ values }) => { state.formik = values.last; return <Form><label htmlFor="last">Patient last name</label><Field id="last" name="last" /></Form>; }}</Formik>
      <div><label htmlFor="rs">Place of service</label><Select inputId="rs" options={PLACES.map(option)} onChange={(one) => (state.rs = one?.label)} isClearable /></div>
      <div><label htmlFor="rsa">Primary diagnosis code</label><AsyncSelect inputId="rsa" loadOptions={(text) => new Promise((done) => setTimeout(() => done(CODES.filter((one) => one.toLowerCase().startsWith(text.toLowerCase())).map((one) => ({ value: one, label: one }))), 300))} onChange={(one) => (state.rsa = (one as { value: string } | null)?.value)} /></div>
      <div><label htmlFor="rsc">Route of administration</label><CreatableSelect inputId="rsc" options={ROUTES.map(option)} onChange={(one) => (state.rsc = one?.value)} /></div>
      <Combo />
      <div><span id="hl-l">Review type</span><Listbox value={view} onChange={setView}><ListboxButton aria-labelledby="hl-l">{view ?? 'Select'}</ListboxButton><ListboxOptions>{['Expedited', 'Standard'].map((one) => <ListboxOption key={one} value={one}>{one}</ListboxOption>)}</ListboxOptions></Listbox></div>
      <div><span id="rx-l">Request type</span><Radix.Root onValueChange={(one) => (state.rx = one)}><Radix.Trigger aria-labelledby="rx-l"><Radix.Value placeholder="Choose" /></Radix.Trigger><Radix.Portal><Radix.Content><Radix.Viewport>{['initial', 'renewal'].map((one) => <Radix.Item key={one} value={one}><Radix.ItemText>{one === 'initial' ? 'Initial' : 'Renewal'}</Radix.ItemText></Radix.Item>)}</Radix.Viewport></Radix.Content></Radix.Portal></Radix.Root></div>
      <AriaSelect onSelectionChange={(one) => (state.ra = one)}><Label>Prescriber state</Label><Button><SelectValue /></Button><Popover><ListBox>{STATES.map(([value, label]) => <ListBoxItem key={value} id={value}>{label}</ListBoxItem>)}</ListBox></Popover></AriaSelect>
      <div><label htmlFor="rdp">Patient date of birth</label><DatePicker id="rdp" selected={day} onChange={(one: Date | null) => setDay(one)} placeholderText="MM/DD/YYYY" /></div>
    </form>
  );
}
const root = page();
createRoot(root).render(<App />);
plain(root.parentElement!);
