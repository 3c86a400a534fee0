import { CONTROL, memo } from './memo.ts';
import { within } from './within.ts';

/**
 * The labels of a field: those that name its id, and the one around it. (The browser's own `labels` walks the whole page
 * for every field that it has not answered for yet: 31 s for 10,000.)
 */
export function labelsOf(element: Element): Element[] {
  const root = element.getRootNode();
  const byId = memo.labels.get(root) ?? labelsIn(root);
  const named = (element.id && byId.get(element.id)) || [];
  const around = within(element).label as HTMLLabelElement | null;
  const all = around && !named.includes(around) && (around.htmlFor === '' || around.htmlFor === element.id) ? [...named, around] : named;
  // The one control in a component is what the component's own label names.
  return all.length === 0 && root instanceof ShadowRoot && root.querySelectorAll(CONTROL).length === 1 ? labelsOf(root.host) : all;
}

/** By the id that they name; all at once: a label may stand after its field. */
function labelsIn(root: Node): Map<string, Element[]> {
  const byId = new Map<string, Element[]>();
  const all: ArrayLike<Element> = (root as ParentNode & Node).querySelectorAll?.('label[for]') ?? [];
  const { length } = all;
  for (let at = 0; at < length; at += 1) {
    const label = all[at] as Element;
    const id = label.getAttribute('for') ?? '';
    const known = byId.get(id);
    if (known) known.push(label);
    else byId.set(id, [label]);
  }
  memo.labels.set(root, byId);
  return byId;
}
