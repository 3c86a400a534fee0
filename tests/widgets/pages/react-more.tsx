import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createListCollection, Select as Ark } from '@ark-ui/react/select';
import { Combobox, ComboboxInput, ComboboxOption, ComboboxOptions, Field, Label as HeadLabel } from '@headlessui/react';
import * as RadixBox from '@radix-ui/react-checkbox';
import * as RadixRadio from '@radix-ui/react-radio-group';
import * as RadixToggle from '@radix-ui/react-toggle-group';
import { InputMask } from '@react-input/mask';
import { Command } from 'cmdk';
import { useSelect } from 'downshift';
import { Button, ComboBox, DateField, DateInput, DateSegment, Input, Label, ListBox, ListBoxItem, NumberField, Popover } from 'react-aria-components';
import { PatternFormat } from 'react-number-format';
import PhoneInput from 'react-phone-number-input';
import { createEditor, type Descendant, Node } from 'slate';
import { Editable, Slate, withReact } from 'slate-react';
import { CODES, page, PLACES, plain, STATES, WANT, widget } from './register.ts';

const held: Record<string, unknown> = {};
const reg = (name: string, key: string, label: string, want: string[]) => widget(name, label, want, () => held[key] || '');
reg('react-number-format', 'zip', 'Patient ZIP code', WANT.zip);
reg('@react-input/mask', 'tel', 'Prescriber phone', WANT.phone);
reg('react-phone-number-input', 'cell', 'Patient phone', ['/^\\+1\\d{10}$/']);
reg('Ark UI select', 'place', 'Place of service', WANT.place);
reg('React Aria combo box', 'state', 'Patient state', WANT.state);
reg('React Aria date field', 'born', 'Patient date of birth', WANT.birthDate);
reg('React Aria number field', 'count', 'Number of sessions requested', ['6']);
reg('Headless UI combobox', 'code', 'Primary diagnosis code', WANT.diagnosis);
reg('Downshift select', 'route', 'Route of administration', WANT.route);
reg('Radix radio group', 'sex', 'Patient sex', WANT.sex);
reg('Radix checkbox', 'pdmp', 'Has the PDMP been checked?', ['true']);
reg('Radix toggle group', 'urgency', 'Review type', WANT.urgency);
reg('Slate', 'why', 'Clinical rationale for this request', WANT.necessity);
reg('cmdk', 'kind', 'Request type', ['initial', 'Initial']);

const places = createListCollection({ items: PLACES.map(([value, label]) => ({ value, label })) });
const routes = ['Intranasal', 'Intravenous', 'Oral'];
function Route() {
  const { isOpen, selectedItem, getToggleButtonProps, getLabelProps, getMenuProps, getItemProps } = useSelect({ items: routes, onSelectedItemChange: ({ selectedItem: one }) => (held.route = one ?? '') });
  return <div><label {...getLabelProps()}>Route of administration</label><div {...getToggleButtonProps()} style={{ border: '1px solid', width: 200 }}>{selectedItem ?? 'Select a route'}</div><ul {...getMenuProps()}>{isOpen && routes.map((item, index) => <li key={item} {...getItemProps({ item, index })}>{item}</li>)}</ul></div>;
}
function Why() {
  const editor = useMemo(() => withReact(createEditor()), []);
  const first: Descendant[] = [{ type: 'paragraph', children: [{ text: '' }] } as Descendant];
  return <Slate editor={editor} initialValue={first} onChange={(all) => (held.why = all.map((one) => Node.string(one)).join('\n'))}><Editable aria-label="Clinical rationale for this request" style={{ border: '1px solid', minHeight: 60 }} /></Slate>;
}
function App() {
  const [code, setCode] = useState<string | null>(null);
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState('');
  Object.assign(held, { code, kind });
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <p><label htmlFor="zip">Patient ZIP code</label><PatternFormat id="zip" format="#####" onValueChange={({ value }) => (held.zip = value)} /></p>
      <p><label htmlFor="tel">Prescriber phone</label><InputMask id="tel" mask="(___) ___-____" replacement={{ _: /\d/ }} onChange={(event) => (held.tel = event.target.value)} /></p>
      <p><label htmlFor="cell">Patient phone</label><PhoneInput id="cell" defaultCountry="US" onChange={(value) => (held.cell = value)} /></p>
      <Ark.Root collection={places} onValueChange={({ value }) => (held.place = value[0])}><Ark.Label>Place of service</Ark.Label><Ark.Control><Ark.Trigger><Ark.ValueText placeholder="Select a place" /></Ark.Trigger></Ark.Control><Ark.Positioner><Ark.Content style={{ background: '#fff' }}>{places.items.map((item) => <Ark.Item key={item.value} item={item}><Ark.ItemText>{item.label}</Ark.ItemText></Ark.Item>)}</Ark.Content></Ark.Positioner><Ark.HiddenSelect /></Ark.Root>
      <ComboBox onSelectionChange={(key) => (held.state = key)}><Label>Patient state</Label><div><Input /><Button>▼</Button></div><Popover><ListBox>{STATES.map(([value, label]) => <ListBoxItem key={value} id={value}>{label}</ListBoxItem>)}</ListBox></Popover></ComboBox>
      <DateField onChange={(day) => (held.born = day?.toString())}><Label>Patient date of birth</Label><DateInput style={{ display: 'flex' }}>{(segment) => <DateSegment segment={segment} />}</DateInput></DateField>
      <NumberField onChange={(count) => (held.count = count)}><Label>Number of sessions requested</Label><Input /></NumberField>
      <Field><HeadLabel>Primary diagnosis code</HeadLabel><Combobox value={code} onChange={setCode} onClose={() => setQuery('')}><ComboboxInput onChange={(event) => setQuery(event.target.value)} /><ComboboxOptions anchor="bottom">{CODES.filter((one) => one.toLowerCase().includes(query.toLowerCase())).map((one) => <ComboboxOption key={one} value={one}>{one}</ComboboxOption>)}</ComboboxOptions></Combobox></Field>
      <Route />
      <div><span id="rg">Patient sex</span><RadixRadio.Root aria-labelledby="rg" onValueChange={(one) => (held.sex = one)}>{['Female', 'Male'].map((one) => <span key={one}><RadixRadio.Item value={one.toLowerCase()} id={one} style={{ width: 18, height: 18 }}><RadixRadio.Indicator>●</RadixRadio.Indicator></RadixRadio.Item><label htmlFor={one}>{one}</label></span>)}</RadixRadio.Root></div>
      <p><RadixBox.Root id="pdmp" style={{ width: 18, height: 18 }} onCheckedChange={(one) => (held.pdmp = one)}><RadixBox.Indicator>✓</RadixBox.Indicator></RadixBox.Root><label htmlFor="pdmp">Has the PDMP been checked?</label></p>
      <div><span id="tg">Review type</span><RadixToggle.Root type="single" aria-labelledby="tg" onValueChange={(one) => (held.urgency = one)}>{['Standard', 'Expedited'].map((one) => <RadixToggle.Item key={one} value={one}>{one}</RadixToggle.Item>)}</RadixToggle.Root></div>
      <Why />
      <div><Command label="Request type"><Command.Input value={kind} onValueChange={setKind} /><Command.List>{['Initial', 'Renewal'].map((one) => <Command.Item key={one} onSelect={() => setKind(one)}>{one}</Command.Item>)}</Command.List></Command></div>
    </form>
  );
}
const root = page();
createRoot(root).render(<App />);
plain(root.parentElement!);
