import { type Day, dayOf, isChosen, openCalendar, pressDay } from '../calendar.ts';
import { bare, driver, enter, leave, setNative, stroke, typeOver } from '../driver.ts';
import { isPicked, isVeiled } from '../eyes.ts';
import { clearButton, press } from '../press.ts';
import { wait } from '../wait.ts';

type Box = HTMLInputElement | HTMLTextAreaElement;
const TYPED = new Set(['combobox', 'text', 'textarea', 'email', 'tel', 'url', 'number', 'date', 'month', 'time', 'datetime']);

/** A date's numbers, so that 03/14/1988 is 3/14/1988. */
const days = (text: string): string | undefined => (/^\d{1,4}([/.-])\d{1,2}\1\d{1,4}$/.test(text) ? text.split(/\D/).map(Number).join('/') : undefined);

/** Where the page took back what was put in at once. */
const tried = new WeakSet<Box>();
/** Dates that a calendar on the page may still remember. */
const dated = new WeakSet<Box>();
const CALENDAR = '[class*="calendar" i],[class*="datepicker" i],[class*="date-picker" i],[class*="pika" i],[role="grid"]';
const LONGEST_BY_HAND = 80;

/** Key by key, as a person types: for fields that make up their value from keys. */
async function byHand(box: Box, text: string): Promise<void> {
  enter(box);
  box.select();
  document.execCommand('delete');
  for (const key of text) {
    stroke(box, 'keydown', key);
    typeOver(box, key);
    stroke(box, 'keyup', key);
    await wait(8);
  }
  box.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  leave(box, true);
}

const NO_CALENDAR = 'Casefile could not find this day in the page’s calendar: choose it yourself.';

/** By the calendar that opens on it; its own words are no help where it cannot be typed into. */
async function byCalendar(box: Box, day: Day): Promise<string | undefined> {
  enter(box);
  if (!openCalendar()) await press(box);
  for (let waited = 0; waited < 500 && !openCalendar(); waited += 50) await wait(50);
  const open = openCalendar();
  const done = open !== undefined && (isChosen(open, day) || (await pressDay(day)));
  leave(box, true);
  await wait(40);
  return done ? undefined : NO_CALENDAR;
}

/** Typed; where a calendar opened meanwhile that heard nothing of it, chosen there too. */
async function typeDay(box: Box, text: string, day: Day): Promise<string | undefined> {
  enter(box);
  const calendar = openCalendar();
  setNative(box, text, true);
  if (!calendar) return undefined;
  await wait(60);
  if (calendar.isConnected && isChosen(calendar, day)) return undefined;
  await byCalendar(box, day);
  if (days(box.value) !== days(text)) setNative(box, text, true);
  return undefined;
}

/** Everything that holds its value as text: also native dates, as YYYY-MM-DD. */
export default driver({
  takes: ({ widget, elements }, writing) => TYPED.has(widget) && writing.how === 'text' && 'value' in (elements[0] ?? {}),
  touches: ({ elements }) => elements.slice(0, 1),
  write: ({ elements }, writing) => {
    if (writing.how !== 'text') return undefined;
    const box = elements[0] as Box;
    const isDate = days(writing.text) !== undefined;
    if (isDate && box.type !== 'date') dated.add(box);
    if (tried.has(box) && !isPicked(box) && writing.text.length <= LONGEST_BY_HAND && box.type !== 'date') return byHand(box, writing.text);
    tried.add(box);
    const day = isDate && box.type !== 'date' ? dayOf(writing.text) : undefined;
    if (day) return isPicked(box) ? byCalendar(box, day) : typeDay(box, writing.text, day);
    setNative(box, writing.text);
    return undefined;
  },
  holds: ({ elements }, writing) => {
    const now = (elements[0] as Box).value;
    // What was put in and still cannot be seen is not what a person approved.
    if (writing.how !== 'text' || isVeiled(elements[0]!)) return false;
    if (days(now) !== undefined && days(now) === days(writing.text)) return true;
    return now === writing.text || now.replace(/\r\n/g, '\n') === writing.text || (bare(now) === bare(writing.text) && bare(now) !== '');
  },
  remember: ({ elements }) => (elements[0] as Box).value,
  doubt: ({ elements }, before) => (before === '' && dated.has(elements[0] as Box) && document.querySelector(CALENDAR) ? 'It is empty again. Some calendars still remember the day: look before you send it.' : undefined),
  restore: async ({ elements }, before) => {
    const box = elements[0] as Box;
    const button = before === '' ? clearButton(box.parentElement) : undefined;
    if (button) await press(button, box);
    if (box.value === before) return;
    setNative(box, String(before));
    // A mask that keeps what it is not seen to lose takes a deletion.
    if (before !== '' || box.value === '') return;
    enter(box);
    box.select();
    document.execCommand('delete');
    leave(box);
  },
});
