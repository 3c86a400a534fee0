import $ from './jquery-first.ts';
import 'jquery-ui/dist/jquery-ui.js';
import 'jquery-ui/dist/themes/base/jquery-ui.css';
import select2 from 'select2';
import 'select2/dist/css/select2.css';
import Inputmask from 'inputmask';
import IMask from 'imask';
import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.css';
import { formatDate } from 'cleave-zen';
import { CODES, page, plain, PLACES, WANT, widget } from './register.ts';

if (typeof select2 === 'function') (select2 as (root: unknown, jq: unknown) => void)(window, $);
const root = page();
const row = (label: string, id: string, html = `<input id="${id}">`): void => void $(root).append(`<p><label for="${id}">${label}</label> ${html}</p>`);

row('Place of service', 'pos', `<select id="pos" style="width:260px"><option value=""></option>${PLACES.map(([value, label]) => `<option value="${value}">${label}</option>`).join('')}</select>`);
($('#pos') as never as { select2(of: object): void }).select2({ placeholder: 'Select a place' });
widget('Select2', 'Place of service', WANT.place, () => $('#pos').val());

row('Patient date of birth', 'dob');
const dob = $('#dob') as never as { datepicker(of: object | string): Date | null };
dob.datepicker({ changeMonth: true, changeYear: true });
widget('jQuery UI datepicker', 'Patient date of birth', WANT.birthDate, () => dob.datepicker('getDate')?.toLocaleDateString('en-US') ?? '');

row('Primary diagnosis code', 'dx');
let code = '';
($('#dx') as never as { autocomplete(of: object): void }).autocomplete({ source: CODES, minLength: 2, select: (_: unknown, of: { item: { value: string } }) => void (code = of.item.value) });
widget('jQuery UI autocomplete', 'Primary diagnosis code', WANT.diagnosis, () => code || $('#dx').val());

row('Prescriber phone', 'tel');
const masked = Inputmask('(999) 999-9999').mask('#tel') as { inputmask?: { unmaskedvalue(): string } };
widget('Inputmask', 'Prescriber phone', WANT.phone, () => (document.querySelector('#tel') as never as typeof masked).inputmask?.unmaskedvalue() ?? '');

row('Patient ZIP code', 'zip');
const mask = IMask(document.querySelector<HTMLInputElement>('#zip')!, { mask: '00000' });
widget('IMask', 'Patient ZIP code', WANT.zip, () => mask.value);

row('Requested start date', 'start');
const picker = flatpickr('#start', { allowInput: true, dateFormat: 'm/d/Y' }) as { selectedDates: Date[] };
widget('flatpickr', 'Requested start date', WANT.start, () => picker.selectedDates[0]?.toLocaleDateString('en-US') ?? '');

row('Requested end date', 'end');
const end = document.querySelector<HTMLInputElement>('#end')!;
let ended = '';
end.placeholder = 'MM/DD/YYYY';
end.addEventListener('input', () => {
  end.value = formatDate(end.value, { datePattern: ['m', 'd', 'Y'], delimiter: '/' } as never);
  ended = end.value;
});
widget('Cleave', 'Requested end date', WANT.end, () => ended);
plain(root);
