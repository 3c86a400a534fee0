import { memo, type Within } from './memo.ts';

const NOTHING: Within = { label: null, cell: null, part: null, group: null, outside: null, combobox: null, drawn: null, editor: null };
const TAGS = new Set(['label', 'td', 'th', 'dd', 'fieldset', 'header', 'footer', 'nav', 'aside']);

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
    cell: or(up.cell, /^t[dh]$/.test(tag)),
    part: or(up.part, /^(t[dh]|dd)$/.test(tag)),
    group: or(up.group, tag === 'fieldset' || /^(radio)?group$/.test(role)),
    outside: or(up.outside, /^(header|footer|nav|aside)$/.test(tag) || /^(banner|contentinfo|navigation|search)$/.test(role)),
    combobox: or(up.combobox, role === 'combobox'),
    drawn: or(up.drawn, /^(radio|checkbox|switch)$/.test(role)),
    editor: or(up.editor, editable !== 'false'),
  };
}
