import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Autocomplete, Checkbox, MantineProvider, NumberInput, Radio, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import { CODES, page, PLACES, plain, STATES, WANT, widget } from './register.ts';

const held: Record<string, unknown> = {};
const reg = (name: string, key: string, label: string, want: string[]) => widget(name, label, want, () => held[key] || '');
reg('Mantine TextInput', 'id', 'Member ID', WANT.memberId);
reg('Mantine Select', 'place', 'Place of service', WANT.place);
reg('Mantine searchable Select', 'state', 'Patient state', WANT.state);
reg('Mantine Autocomplete', 'code', 'Primary diagnosis code', WANT.diagnosis);
reg('Mantine DateInput', 'born', 'Patient date of birth', WANT.birthDate);
reg('Mantine Radio', 'sex', 'Patient sex', WANT.sex);
reg('Mantine NumberInput', 'count', 'Number of sessions requested', ['6']);
reg('Mantine SegmentedControl', 'urgency', 'Review type', WANT.urgency);
reg('Mantine Checkbox', 'pdmp', 'Has the PDMP been checked?', ['true']);
reg('Mantine Textarea', 'why', 'Clinical rationale for this request', WANT.necessity);

const pairs = (all: readonly (readonly [string, string])[]) => all.map(([value, label]) => ({ value, label }));
function App() {
  const [all, setAll] = useState<Record<string, unknown>>({});
  Object.assign(held, all);
  const bind = (key: string) => (value: unknown) => setAll((before) => ({ ...before, [key]: value }));
  return (
    <MantineProvider>
      <TextInput label="Member ID" value={String(all.id ?? '')} onChange={(event) => bind('id')(event.currentTarget.value)} />
      <Select label="Place of service" data={pairs(PLACES)} value={(all.place as string) ?? null} onChange={bind('place')} />
      <Select label="Patient state" searchable clearable data={pairs(STATES)} value={(all.state as string) ?? null} onChange={bind('state')} />
      <Autocomplete label="Primary diagnosis code" data={CODES} value={(all.code as string) ?? ''} onChange={bind('code')} />
      <DateInput label="Patient date of birth" valueFormat="MM/DD/YYYY" value={(all.born as string) ?? null} onChange={bind('born')} />
      <Radio.Group label="Patient sex" value={(all.sex as string) ?? ''} onChange={bind('sex')}><Radio value="female" label="Female" /><Radio value="male" label="Male" /></Radio.Group>
      <NumberInput label="Number of sessions requested" value={(all.count as number) ?? ''} onChange={bind('count')} />
      <div><div>Review type</div><SegmentedControl data={['Standard', 'Expedited']} value={(all.urgency as string) || ''} onChange={bind('urgency')} /></div>
      <Checkbox label="Has the PDMP been checked?" checked={Boolean(all.pdmp)} onChange={(event) => bind('pdmp')(event.currentTarget.checked)} />
      <Textarea label="Clinical rationale for this request" autosize minRows={3} value={String(all.why ?? '')} onChange={(event) => bind('why')(event.currentTarget.value)} />
    </MantineProvider>
  );
}
const root = page();
createRoot(root).render(<App />);
plain(root.parentElement!);
