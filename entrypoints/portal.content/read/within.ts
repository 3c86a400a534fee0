import { memo, type Within } from './memo.ts';

const NOTHING: Within = { label: null, cell: null, part: null, group: null, outside: null, combobox: null, drawn: null, editor: null };

type Kinds = (keyof Within)[];
const BY_TAG = new Map<string, Kinds>([['label', ['label']], ['td', ['cell', 'part']], ['th', ['cell', 'part']], ['dd', ['part']], ['fieldset', ['group']], ...['header', 'footer', 'nav', 'aside'].map((tag): [string, Kinds] => [tag, ['outside']])]);
const BY_ROLE = new Map<string, Kinds>([['radiogroup', ['group']], ['group', ['group']], ['combobox', ['combobox']], ...['radio', 'checkbox', 'switch'].map((role): [string, Kinds] => [role, ['drawn']]), ...['banner', 'contentinfo', 'navigation', 'search'].map((role): [string, Kinds] => [role, ['outside']])]);

/** Climbs no further than to the next that was asked of before: most elements are none of these and share their parent's answer. */
export function within(element: Element | null): Within {
  if (!element) return NOTHING;
  const known = memo.within.get(element);
  if (known) return known;
  let found = within(element.parentElement);
  const role = element.getAttribute('role');
  const editable = element.getAttribute('contenteditable');
  found = added(found, element, BY_TAG.get(element.localName));
  if (role !== null) found = added(found, element, BY_ROLE.get(role));
  if (editable !== null && editable !== 'false') found = { ...found, editor: element };
  memo.within.set(element, found);
  return found;
}

const added = (to: Within, element: Element, kinds: Kinds | undefined): Within => (kinds ? { ...to, ...Object.fromEntries(kinds.map((kind) => [kind, element])) } : to);
