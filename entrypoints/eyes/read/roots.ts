type WithClosedRoots = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
declare const chrome: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } | undefined;

/** What the standard lets have a shadow root, beside web components. */
const HOSTS = new Set(['article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'main', 'nav', 'p', 'section', 'span']);

export const mayHost = (tag: string): boolean => HOSTS.has(tag) || tag.includes('-');

/** An element's shadow root, closed ones too where the browser lets an extension. */
export function shadowOf(element: Element): ShadowRoot | null {
  const open = element.shadowRoot;
  if (open || !element.localName.includes('-')) return open;
  try {
    return (element as WithClosedRoots).openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return null;
  }
}

/** The component that a node is a part of. */
export function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  // Most stand in the document itself, and the class of a root is dearer to ask.
  return root !== document && root instanceof ShadowRoot ? root.host : null;
}

/** The parent a person would see: slots and shadow roots lead to their host. */
export const parentOf = (node: Node): Element | null => node.parentElement ?? hostOf(node);

/** Whether a block holds a node, in shadow roots below it too. */
export function isWithin(block: Element, node: Node): boolean {
  for (let at: Node | undefined = node; at; ) {
    if (block.contains(at)) return true;
    at = hostOf(at) ?? undefined;
  }
  return false;
}
