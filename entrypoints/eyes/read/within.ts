import { memo, type Within } from './memo.ts';

const NOTHING: Within = { label: null, cell: null, part: null, group: null, outside: null, combobox: null, drawn: null, editor: null };
const CELLS = new Set(['td', 'th']);
const OUTSIDE = new Set(['header', 'footer', 'nav', 'aside']);
const OUTSIDE_ROLES = new Set(['banner', 'contentinfo', 'navigation', 'search']);
const DRAWN = new Set(['radio', 'checkbox', 'switch']);
const TAGS = new Set(['label', 'dd', 'fieldset', ...CELLS, ...OUTSIDE]);

/** Climbs no further than to the next that was asked of before: most elements are none of these and share their parent's answer. */
export function within(element: Element | null): Within {
  if (!element) return NOTHING;
  const known = memo.within.get(element);
  if (known) return known;
  const found = added(within(element.parentElement), element);
  memo.within.set(element, found);
  return found;
}

function added(up: Within, element: Element): Within {
  const tag = element.localName;
  const role = element.getAttribute('role') ?? '';
  const editable = element.getAttribute('contenteditable') ?? 'false';
  if (role === '' && editable === 'false' && !TAGS.has(tag)) return up;
  const or = (above: Element | null, isOne: boolean): Element | null => (isOne ? element : above);
  return {
    label: or(up.label, tag === 'label'),
    cell: or(up.cell, CELLS.has(tag)),
    part: or(up.part, CELLS.has(tag) || tag === 'dd'),
    group: or(up.group, tag === 'fieldset' || role === 'group' || role === 'radiogroup'),
    outside: or(up.outside, OUTSIDE.has(tag) || OUTSIDE_ROLES.has(role)),
    combobox: or(up.combobox, role === 'combobox'),
    drawn: or(up.drawn, DRAWN.has(role)),
    editor: or(up.editor, editable !== 'false'),
  };
}
