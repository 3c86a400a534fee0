import { page, widget } from './register.ts';

/** Lists, radios and boxes as server-side kits draw them: over a native field that nobody sees, or by plain spans. Each is a small model of its kit's markup and of what that hears. */
export const root = page();
export const held: Record<string, string> = {};
const style = document.createElement('style');
style.textContent = `.hid{position:absolute;width:1px;height:1px;margin:-1px;padding:0;border:0;overflow:hidden;clip:rect(0 0 0 0)}.off{position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;border:0;margin:0;padding:0;overflow:hidden;outline:0;left:0;top:0}
.field{margin:6px 0}.face{display:inline-block;position:relative;min-width:220px;border:1px solid #888;padding:3px 22px 3px 4px;cursor:pointer;background:#fff}.face .arrow{position:absolute;right:0;top:0;bottom:0;width:20px;border-left:1px solid #888}.face label,.face .text{display:block}
.layer{display:none;position:absolute;z-index:6000;background:#fff;border:1px solid #555;margin:0;padding:2px;min-width:200px}.layer ul{list-style:none;margin:0;padding:0}.dot,.tick{display:inline-block;width:16px;height:16px;border:1px solid #777;background:#eee;cursor:pointer}.dot{border-radius:9px}.on{background:#036}.seg div,.seg span.b{display:inline-block;border:1px solid #777;padding:3px 10px;cursor:pointer;background:#eee}.seg .on{background:#036;color:#fff}`;
document.head.append(style);
const make = (html: string): HTMLElement => document.createRange().createContextualFragment(html).firstElementChild as HTMLElement;
export const add = (html: string): HTMLElement => {
  const made = make(html);
  root.append(made);
  return made;
};

export type Pair = readonly [string, string];
export type Drawn = {
  name: string; label: string; want: string[]; all: readonly Pair[]; html: string;
  /** What is pressed to open it, and by what. */
  face: string; opens?: 'click' | 'mousedown';
  /** The list as it is drawn: at once or when it is first opened; below the box, in it, or at the end of the page. */
  list: (all: readonly Pair[]) => string; item: string; where?: 'body' | 'box'; late?: boolean; takes?: 'click' | 'mousedown' | 'mouseup';
  show: (block: HTMLElement, text: string, value: string) => void; open?: (block: HTMLElement, is: boolean) => void;
  /** What is typed narrows the list. */
  typed?: string;
};
let made = 0;
export function drawn(one: Drawn): void {
  const key = `k${made++}`;
  const block = add(one.html);
  const place = one.where === 'body' ? document.body : block.querySelector<HTMLElement>('.face') ?? block;
  let list: HTMLElement | undefined;
  const draw = (all = one.all): void => {
    list?.remove();
    list = make(one.list(all));
    place.append(list);
    for (const item of list.querySelectorAll<HTMLElement>(one.item)) item.addEventListener(one.takes ?? 'click', (event) => {
      event.stopPropagation();
      const at = [...list!.querySelectorAll(one.item)].indexOf(item);
      const [value, text] = all[at]!;
      held[key] = value;
      one.show(block, text, value);
      set(false);
    });
  };
  const set = (is: boolean): void => {
    if (!list) draw();
    list!.style.display = is ? 'block' : 'none';
    if (one.where === 'body') Object.assign(list!.style, { left: `${block.querySelector(one.face)!.getBoundingClientRect().left + scrollX}px`, top: `${block.querySelector(one.face)!.getBoundingClientRect().bottom + scrollY}px` });
    one.open?.(block, is);
  };
  if (!one.late) draw();
  block.querySelector(one.face)!.addEventListener(one.opens ?? 'click', (event) => {
    if (list?.contains(event.target as Node)) return;
    set(list?.style.display !== 'block');
  });
  document.addEventListener('mousedown', (event) => { if (list && !list.contains(event.target as Node) && !block.contains(event.target as Node)) set(false); });
  const typed = one.typed ? block.querySelector<HTMLInputElement>(one.typed) : null;
  typed?.addEventListener('keyup', () => {
    const all = one.all.filter(([, text]) => text.toLowerCase().startsWith(typed.value.toLowerCase()));
    draw(all);
    set(all.length > 0 && typed.value !== '');
  });
  widget(one.name, one.label, one.want, () => held[key] ?? '');
}
export const options = (all: readonly Pair[], prompt = ''): string => `<option value="">${prompt}</option>${all.map(([value, text]) => `<option value="${value}">${text}</option>`).join('')}`;
export const text = (of: string) => (block: HTMLElement, said: string): void => void (block.querySelector(of)!.textContent = said);
export const native = (of: string) => (block: HTMLElement, said: string, value: string): void => {
  text(of)(block, said);
  const select = block.querySelector('select')!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};
export const input = (of: string) => (block: HTMLElement, said: string): void => void (block.querySelector<HTMLInputElement>(of)!.value = said);
export const lines = (cls: string, li: string, inner = '') => (all: readonly Pair[]): string => `<div class="layer ${cls}"><ul ${inner}>${all.map(([value, said]) => `<li ${li.replace('$', value)}>${said}</li>`).join('')}</ul></div>`;
export const layer = (cls: string, item: string) => (all: readonly Pair[]): string => `<div class="layer ${cls}">${all.map(([, said]) => `<div class="${item}">${said}</div>`).join('')}</div>`;
