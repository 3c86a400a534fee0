import { driver, stroke, typeOver } from '../driver.ts';
import { wait } from '../wait.ts';

const parts = (elements: HTMLElement[]): HTMLElement[] => [...(elements[0]?.querySelectorAll<HTMLElement>('[role="spinbutton"]') ?? [])];
const pieceOf = (part: HTMLElement): 'month' | 'day' | 'year' | undefined => {
  const name = `${part.getAttribute('aria-label') ?? ''} ${part.getAttribute('data-type') ?? ''} ${part.getAttribute('aria-placeholder') ?? ''}`.toLowerCase();
  return /month|\bmm\b/.test(name) ? 'month' : /\bday\b|\bdd\b/.test(name) ? 'day' : /year|yyyy/.test(name) ? 'year' : undefined;
};
const holdsNow = (elements: HTMLElement[]): Record<string, number> =>
  Object.fromEntries(parts(elements).map((part) => [pieceOf(part) ?? '', Number(part.getAttribute('aria-valuenow') ?? part.textContent?.replace(/\D/g, '') ?? NaN)]));

/** Types digits into each section, or takes them out. */
async function put(elements: HTMLElement[], iso: string): Promise<void> {
  const [year = '', month = '', day = ''] = iso.split('-');
  const digits = { month, day, year };
  for (const part of parts(elements)) {
    const piece = pieceOf(part);
    if (!piece) continue;
    part.focus({ preventScroll: true });
    part.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await wait(20);
    if (iso === '') {
      for (let turn = 0; turn < 4 && /\d/.test(`${part.textContent} ${part.getAttribute('aria-valuenow') ?? ''}`); turn += 1) {
        for (const key of ['Backspace', 'Delete']) stroke(part, 'keydown', key);
        await wait(20);
      }
      continue;
    }
    for (const digit of digits[piece]) {
      const at = document.activeElement instanceof HTMLElement && parts(elements).includes(document.activeElement) && pieceOf(document.activeElement) === piece ? document.activeElement : (parts(elements).find((one) => pieceOf(one) === piece) ?? part);
      if (document.activeElement !== at) at.focus({ preventScroll: true });
      typeOver(at, digit);
      await wait(15);
    }
  }
  (document.activeElement as HTMLElement | null)?.blur?.();
}

/** A date that is typed section by section: month, day and year each a spin button of its own. */
export default driver({
  takes: ({ widget, elements }, writing) => widget === 'date' && writing.how === 'text' && !(elements[0] instanceof HTMLInputElement),
  touches: ({ elements }) => elements.slice(0, 1),
  write: async ({ elements }, writing) => {
    if (writing.how === 'text') await put(elements, writing.text);
  },
  holds: ({ elements }, writing) => {
    if (writing.how !== 'text') return false;
    const [year, month, day] = writing.text.split('-').map(Number);
    const now = holdsNow(elements);
    return now.year === year && now.month === month && now.day === day;
  },
  remember: ({ elements }) => {
    const { year, month, day } = holdsNow(elements);
    return year && month && day ? [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-') : '';
  },
  restore: ({ elements }, before) => put(elements, String(before)),
});
