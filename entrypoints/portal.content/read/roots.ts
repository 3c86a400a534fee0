type WithClosedRoots = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
declare const chrome: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } | undefined;

/** Of what forms are made of, what the standard lets have no shadow root. */
const NO_HOST = /^(input|label|select|option|t[dr])$/;

/** An element's shadow root, closed ones too where the browser lets an extension. */
export function shadowOf(element: Element, tag = element.localName): ShadowRoot | null {
  if (NO_HOST.test(tag)) return null;
  if (element.shadowRoot) return element.shadowRoot;
  if (!tag.includes('-')) return null;
  try {
    return (element as WithClosedRoots).openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return null;
  }
}

/** The component that a node is a part of. */
export function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
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
