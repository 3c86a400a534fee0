import { bare, driver, enter, leave, setNative } from '../driver.ts';
import { clearButton, press } from '../press.ts';

type Box = HTMLInputElement | HTMLTextAreaElement;
const TYPED = new Set(['combobox', 'text', 'textarea', 'email', 'tel', 'url', 'number', 'date', 'month', 'time', 'datetime']);

/** A date's numbers, so that 03/14/1988 is 3/14/1988. */
const days = (text: string): string | undefined => (/^\d{1,4}([/.-])\d{1,2}\1\d{1,4}$/.test(text) ? text.split(/\D/).map(Number).join('/') : undefined);

/** Everything that holds its value as text: also native dates, as YYYY-MM-DD. */
export default driver({
  takes: ({ widget, elements }, writing) => TYPED.has(widget) && writing.how === 'text' && 'value' in (elements[0] ?? {}),
  touches: ({ elements }) => elements.slice(0, 1),
  write: ({ elements }, writing) => {
    if (writing.how === 'text') setNative(elements[0] as Box, writing.text);
  },
  holds: ({ elements }, writing) => {
    const now = (elements[0] as Box).value;
    if (writing.how !== 'text') return false;
    if (days(now) !== undefined && days(now) === days(writing.text)) return true;
    return now === writing.text || now.replace(/\r\n/g, '\n') === writing.text || (bare(now) === bare(writing.text) && bare(now) !== '');
  },
  remember: ({ elements }) => (elements[0] as Box).value,
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
