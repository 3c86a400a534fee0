import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { AutoComplete, Checkbox, DatePicker, Form, Input, InputNumber, Radio, Select } from 'antd';
import { CODES, page, PLACES, plain, WANT, widget } from './register.ts';

const state: Record<string, unknown> = {};
const reg = (name: string, key: string, label: string, want: string[]) => widget(name, label, want, () => state[key] ?? '');
reg('Ant Design Input', 'id', 'Member ID', WANT.memberId);
reg('Ant Design Select', 'place', 'Place of service', WANT.place);
reg('Ant Design DatePicker', 'day', 'Patient date of birth', WANT.birthDate);
reg('Ant Design Radio', 'sex', 'Patient sex', WANT.sex);
reg('Ant Design TextArea with count', 'why', 'Clinical rationale for this request', WANT.necessity);
widget('Ant Design Checkbox', 'Has the PDMP been checked?', ['true'], () => state.pdmp ?? false);
reg('Ant Design InputNumber', 'count', 'Number of sessions requested', ['6']);
reg('Ant Design AutoComplete', 'code', 'Primary diagnosis code', WANT.diagnosis);

function App() {
  const [, draw] = useState(0);
  const keep = (key: string, value: unknown) => {
    state[key] = value;
    draw((at) => at + 1);
  };
  return (
    <Form layout="vertical" onValuesChange={(_, all: Record<string, unknown>) => { for (const [key, value] of Object.entries(all)) keep(key, key === 'day' ? ((value as { format(of: string): string } | null)?.format('YYYY-MM-DD') ?? '') : value); }}>
      <Form.Item name="id" label="Member ID"><Input /></Form.Item>
      <Form.Item name="place" label="Place of service"><Select style={{ width: 280 }} options={PLACES.map(([value, label]) => ({ value, label }))} /></Form.Item>
      <Form.Item name="day" label="Patient date of birth"><DatePicker format="MM/DD/YYYY" /></Form.Item>
      <Form.Item name="sex" label="Patient sex"><Radio.Group options={['Female', 'Male']} /></Form.Item>
      <Form.Item name="why" label="Clinical rationale for this request"><Input.TextArea showCount maxLength={1000} rows={4} /></Form.Item>
      <Form.Item name="pdmp" valuePropName="checked"><Checkbox>Has the PDMP been checked?</Checkbox></Form.Item>
      <Form.Item name="count" label="Number of sessions requested"><InputNumber min={1} max={60} /></Form.Item>
      <Form.Item name="code" label="Primary diagnosis code"><AutoComplete style={{ width: 420 }} options={CODES.map((value) => ({ value }))} filterOption={(text, option) => option!.value.includes(text)} /></Form.Item>
    </Form>
  );
}
const root = page();
createRoot(root).render(<App />);
plain(root.parentElement!);
