import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Autocomplete, Checkbox, FormControl, FormControlLabel, FormLabel, InputLabel, MenuItem, Radio, RadioGroup, Select, TextField } from '@mui/material';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import type { Dayjs } from 'dayjs';
import { CODES, page, PLACES, plain, WANT, widget } from './register.ts';

const state: Record<string, unknown> = {};
const reg = (name: string, key: string, label: string, want: string[]) => widget(name, label, want, () => state[key] ?? '');
reg('MUI TextField', 'id', 'Member ID', WANT.memberId);
reg('MUI Select', 'place', 'Place of service', WANT.place);
reg('MUI Autocomplete', 'code', 'Primary diagnosis code', WANT.diagnosis);
reg('MUI DatePicker', 'day', 'Patient date of birth', WANT.birthDate);
reg('MUI RadioGroup', 'sex', 'Patient sex', WANT.sex);
reg('MUI Checkbox', 'pdmp', 'Has the PDMP been checked?', ['true']);

function App() {
  const [id, setId] = useState('');
  const [place, setPlace] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const [day, setDay] = useState<Dayjs | null>(null);
  const [sex, setSex] = useState('');
  const [pdmp, setPdmp] = useState(false);
  Object.assign(state, { id, place, code, day: day?.isValid() ? day.format('YYYY-MM-DD') : '', sex, pdmp });
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <TextField label="Member ID" value={id} onChange={(event) => setId(event.target.value)} margin="normal" />
      <FormControl sx={{ width: 260 }} margin="normal"><InputLabel id="pos">Place of service</InputLabel><Select labelId="pos" label="Place of service" value={place} onChange={(event) => setPlace(event.target.value)}>{PLACES.map(([value, label]) => <MenuItem key={value} value={value}>{label}</MenuItem>)}</Select></FormControl>
      <Autocomplete options={CODES} value={code} onChange={(_, one) => setCode(one)} renderInput={(props) => <TextField {...props} label="Primary diagnosis code" />} sx={{ width: 420 }} />
      <DatePicker label="Patient date of birth" value={day} onChange={(one) => setDay(one as Dayjs | null)} />
      <FormControl><FormLabel id="sex">Patient sex</FormLabel><RadioGroup aria-labelledby="sex" name="sex" value={sex} onChange={(event) => setSex(event.target.value)}><FormControlLabel value="female" control={<Radio />} label="Female" /><FormControlLabel value="male" control={<Radio />} label="Male" /></RadioGroup></FormControl>
      <FormControlLabel control={<Checkbox checked={pdmp} onChange={(event) => setPdmp(event.target.checked)} />} label="Has the PDMP been checked?" />
    </LocalizationProvider>
  );
}
const root = page();
createRoot(root).render(<App />);
plain(root.parentElement!);
