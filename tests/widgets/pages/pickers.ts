import TomSelect from 'tom-select';
import 'tom-select/dist/css/tom-select.css';
import Choices from 'choices.js';
import 'choices.js/public/assets/styles/choices.css';
import Pikaday from 'pikaday';
import 'pikaday/css/pikaday.css';
import Lhc from 'autocomplete-lhc';
import 'autocomplete-lhc/source/auto_completion.css';
import AirDatepicker from 'air-datepicker';
import en from 'air-datepicker/locale/en';
import 'air-datepicker/air-datepicker.css';
import { CODES, page, PLACES, plain, ROUTES, STATES, WANT, widget } from './register.ts';

const Def = ((Lhc as { default?: unknown }).default ?? Lhc) as { Autocompleter: { Prefetch: unknown } };
const root = page();
const row = (label: string, id: string, html = `<input id="${id}">`): HTMLElement => {
  const made = document.createRange().createContextualFragment(`<p><label for="${id}">${label}</label> ${html}</p>`).firstElementChild as HTMLElement;
  root.append(made);
  return made.querySelector<HTMLElement>(`#${id}`)!;
};
const select = (id: string, all: readonly (readonly [string, string])[]) => `<select id="${id}"><option value="">Select…</option>${all.map(([value, label]) => `<option value="${value}">${label}</option>`).join('')}</select>`;

const place = new TomSelect(row('Place of service', 'place', select('place', PLACES)) as HTMLSelectElement, { plugins: ['clear_button'] });
widget('Tom Select', 'Place of service', WANT.place, () => place.getValue());
const wired = new TomSelect(row('Primary diagnosis code', 'code') as HTMLInputElement, { maxItems: 1, valueField: 'code', labelField: 'name', searchField: ['name'], load: (text: string, done: (all: object[]) => void) => void setTimeout(() => done(CODES.filter((one) => one.toLowerCase().startsWith(text.toLowerCase())).map((name) => ({ code: name, name }))), 400) });
widget('Tom Select over the wire', 'Primary diagnosis code', WANT.diagnosis, () => wired.getValue());
const state = new Choices(row('Patient state', 'state', select('state', STATES)) as HTMLSelectElement);
widget('Choices.js', 'Patient state', WANT.state, () => state.getValue(true) ?? '');
const route = row('Route of administration', 'route') as HTMLInputElement;
const routes = new (Def.Autocompleter.Prefetch as new (field: HTMLElement, all: string[], of: object) => { getSelectedItems(): string[]; getItemCode(text: string): string })('route', ROUTES.map(([, label]) => label), { codes: ROUTES.map(([code]) => code), matchListValue: true });
widget('LHC-Forms list', 'Route of administration', WANT.route, () => (route.value === '' ? '' : routes.getItemCode(route.value)));
const born = new Pikaday({ field: row('Patient date of birth', 'born') as HTMLInputElement, toString: (date: Date) => date.toLocaleDateString('en-US'), parse: (text: string) => { const [month, day, year] = text.split('/').map(Number); return year ? new Date(year, month! - 1, day) : null; } } as never) as { getDate(): Date | null };
widget('Pikaday', 'Patient date of birth', WANT.birthDate, () => born.getDate()?.toLocaleDateString('en-US') ?? '');
const start = new AirDatepicker(row('Requested start date', 'start') as HTMLInputElement, { locale: (en as { default?: typeof en }).default ?? en, dateFormat: 'MM/dd/yyyy' });
widget('AirDatepicker', 'Requested start date', WANT.start, () => start.selectedDates[0]?.toLocaleDateString('en-US') ?? '');
plain(root);
