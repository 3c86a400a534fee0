import { changed, driver, enter, leave } from '../driver.ts';

const at = (elements: HTMLElement[]) => elements[0] as HTMLSelectElement;
const wanted = (one: HTMLOptionElement, options: { value: string; label: string }[]) => options.some((option) => option.value === one.value && option.label === (one.label || one.text).replace(/\s+/g, ' ').trim());

/** A native select, single or multiple. */
export default driver({
  takes: ({ widget }, writing) => (widget === 'select' || widget === 'select-multiple') && writing.how === 'choose',
  touches: ({ elements }) => elements.slice(0, 1),
  write: ({ elements }, writing) => {
    if (writing.how !== 'choose') return;
    const select = at(elements);
    enter(select);
    for (const one of select.options) one.selected = wanted(one, writing.options);
    changed(select);
    leave(select);
  },
  holds: ({ elements }, writing) => {
    if (writing.how !== 'choose') return false;
    const chosen = [...at(elements).selectedOptions];
    return chosen.length === writing.options.length && chosen.every((one) => wanted(one, writing.options));
  },
  remember: ({ elements }) => [...at(elements).options].map((one) => one.selected),
  restore: ({ elements }, before) => {
    const select = at(elements);
    for (const [index, selected] of (before as boolean[]).entries()) if (select.options[index]) select.options[index].selected = selected;
    changed(select);
  },
});
