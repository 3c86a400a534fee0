import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ChakraProvider, Checkbox, createListCollection, defaultSystem, Field, Input, NativeSelect, Portal, RadioGroup, Select } from '@chakra-ui/react';
import { page, PLACES, plain, STATES, WANT, widget } from './register.ts';

const state: Record<string, unknown> = {};
const reg = (name: string, key: string, label: string, want: string[]) => widget(name, label, want, () => state[key] ?? '');
reg('Chakra Input', 'id', 'Member ID', WANT.memberId);
reg('Chakra NativeSelect', 'state', 'Patient state', WANT.state);
reg('Chakra Select', 'place', 'Place of service', WANT.place);
reg('Chakra RadioGroup', 'sex', 'Patient sex', WANT.sex);
reg('Chakra Checkbox', 'pdmp', 'Has the PDMP been checked?', ['true']);
const places = createListCollection({ items: PLACES.map(([value, label]) => ({ value, label })) });

function App() {
  const [id, setId] = useState('');
  const [home, setHome] = useState('');
  const [place, setPlace] = useState<string[]>([]);
  const [sex, setSex] = useState<string | null>(null);
  const [pdmp, setPdmp] = useState(false);
  Object.assign(state, { id, state: home, place: place[0] ?? '', sex: sex ?? '', pdmp });
  return (
    <ChakraProvider value={defaultSystem}>
      <Field.Root><Field.Label>Member ID</Field.Label><Input value={id} onChange={(event) => setId(event.target.value)} /></Field.Root>
      <Field.Root><Field.Label>Patient state</Field.Label><NativeSelect.Root><NativeSelect.Field placeholder="Choose" value={home} onChange={(event) => setHome(event.currentTarget.value)}>{STATES.map(([value, label]) => <option key={value} value={value}>{label}</option>)}</NativeSelect.Field><NativeSelect.Indicator /></NativeSelect.Root></Field.Root>
      <Select.Root collection={places} value={place} onValueChange={(one) => setPlace(one.value)} width="320px">
        <Select.HiddenSelect /><Select.Label>Place of service</Select.Label>
        <Select.Control><Select.Trigger><Select.ValueText placeholder="Choose a place" /></Select.Trigger><Select.IndicatorGroup><Select.Indicator /></Select.IndicatorGroup></Select.Control>
        <Portal><Select.Positioner><Select.Content>{places.items.map((item) => <Select.Item item={item} key={item.value}>{item.label}<Select.ItemIndicator /></Select.Item>)}</Select.Content></Select.Positioner></Portal>
      </Select.Root>
      <RadioGroup.Root value={sex} onValueChange={(one) => setSex(one.value)}><RadioGroup.Label>Patient sex</RadioGroup.Label>{['Female', 'Male'].map((one) => <RadioGroup.Item key={one} value={one}><RadioGroup.ItemHiddenInput /><RadioGroup.ItemIndicator /><RadioGroup.ItemText>{one}</RadioGroup.ItemText></RadioGroup.Item>)}</RadioGroup.Root>
      <Checkbox.Root checked={pdmp} onCheckedChange={(one) => setPdmp(one.checked === true)}><Checkbox.HiddenInput /><Checkbox.Control /><Checkbox.Label>Has the PDMP been checked?</Checkbox.Label></Checkbox.Root>
    </ChakraProvider>
  );
}
const root = page();
createRoot(root).render(<App />);
plain(root.parentElement!);
