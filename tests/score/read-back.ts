import type { Frame, Page } from 'puppeteer-core';
import type { TruthControl } from './truth.ts';
import type { Seen } from './verdict.ts';

/** What every control of a truth shows now, in order. A control that is not there shows nothing. */
export async function readBack(page: Page, controls: readonly TruthControl[]): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const { at } of controls) {
    const steps = typeof at === 'string' ? [at] : at;
    let frame: Frame | undefined = page.mainFrame();
    for (const step of steps.slice(0, -1)) frame = frame && (await frameAt(frame, step));
    seen.push(frame ? ((await frame.evaluate(alone(look, steps.at(-1)!))) as Seen) : { texts: [], state: 'not there' });
  }
  return seen;
}

/** A function as source: the TypeScript runner puts a helper into functions that pages do not have. */
const alone = (run: (selector: string) => unknown, selector: string): string => `(() => { const __name = (it) => it; return (${run})(${JSON.stringify(selector)}); })()`;

async function frameAt(from: Frame, selector: string): Promise<Frame | undefined> {
  const handle = (await from.evaluateHandle(alone(pierce, selector))).asElement();
  return (handle && (await (handle as never as { contentFrame(): Promise<Frame | null> }).contentFrame())) ?? undefined;
}

/** The first element that a selector finds, through open shadow roots. Runs in the page, so it stands alone. */
function pierce(selector: string): Element | null {
  const within = (root: Document | ShadowRoot): Element | null => {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const one of root.querySelectorAll('*')) {
      const inner = one.shadowRoot && within(one.shadowRoot);
      if (inner) return inner;
    }
    return null;
  };
  return within(document);
}

/** Runs in the page, so it stands alone: what a person sees a control hold, whatever it is built of. */
function look(selector: string): { texts: string[]; state: string } {
  const within = (root: Document | ShadowRoot): Element | null => {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const one of root.querySelectorAll('*')) {
      const inner = one.shadowRoot && within(one.shadowRoot);
      if (inner) return inner;
    }
    return null;
  };
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const shown = (one: Element) => clean(one instanceof HTMLElement ? one.innerText : one.textContent);
  const found = within(document);
  if (!found) return { texts: [], state: 'not there' };
  const isOn = (one: Element): boolean => (one instanceof HTMLInputElement ? one.checked : /^(true|mixed)$/.test(one.getAttribute('aria-checked') ?? one.getAttribute('aria-selected') ?? one.getAttribute('aria-pressed') ?? '') || /(^|[\s_-])(is-)?(checked|selected|active)($|\s)/.test(one.className || ''));
  const labelOf = (one: Element): string => {
    if (one instanceof HTMLInputElement && one.labels?.length) return clean([...one.labels].map((label) => shown(label)).join(' '));
    if (one instanceof HTMLInputElement && !one.hasAttribute('aria-label') && !one.hasAttribute('aria-labelledby')) {
      // Words right after a bare radio or box are its label.
      let said = '';
      for (let near = one.nextSibling; near && !(near instanceof Element && near.matches('input,select,textarea,br')); near = near.nextSibling) said += near.textContent ?? '';
      if (clean(said)) return clean(said);
    }
    const by = one.getAttribute('aria-labelledby');
    const root = one.getRootNode() as Document;
    return clean(one.getAttribute('aria-label') ?? (by ? by.split(/\s+/).map((id) => root.getElementById(id)?.textContent ?? '').join(' ') : shown(one)));
  };
  const chosenOf = (many: Element[]): string[] => {
    const on = many.filter(isOn);
    return [...on.map((one) => (one instanceof HTMLInputElement ? one.value : (one.getAttribute('data-value') ?? one.getAttribute('value') ?? ''))), ...on.map(labelOf)].filter(Boolean);
  };
  const texts: string[] = [];
  const role = found.getAttribute('role') ?? '';
  if (found instanceof HTMLSelectElement) {
    const chosen = [...found.selectedOptions];
    texts.push(chosen.map((one) => one.value).join(', '), chosen.map((one) => clean(one.label || one.text)).join(', '));
  } else if (found instanceof HTMLInputElement && /^(checkbox|radio)$/.test(found.type)) {
    texts.push(found.checked ? 'checked' : 'unchecked');
    if (found.type === 'radio') {
      const root = found.form ?? (found.getRootNode() as Document);
      texts.push(...chosenOf([...root.querySelectorAll('input[type=radio]')].filter((one) => (one as HTMLInputElement).name === found.name)));
    }
  } else if (/^(checkbox|radio|switch|menuitemcheckbox|menuitemradio|option)$/.test(role)) {
    texts.push(isOn(found) ? 'checked' : 'unchecked');
    const group = role === 'radio' ? found.closest('[role=radiogroup]') : null;
    if (group) texts.push(...chosenOf([...group.querySelectorAll('[role=radio]')]));
  } else if (/^(radiogroup|group|listbox)$/.test(role) || found instanceof HTMLFieldSetElement) {
    const many = [...found.querySelectorAll('[role=radio], [role=checkbox], [role=option], input[type=radio], input[type=checkbox]')];
    texts.push(...chosenOf(many));
    if (texts.length === 0) texts.push('');
  } else {
    const value = (found as { value?: unknown }).value;
    if (typeof value === 'string') texts.push(value);
    if ((found as HTMLElement).isContentEditable) texts.push((found as HTMLElement).innerText.trim());
    // A choice built of other elements shows what is chosen where the control is: itself, or the box around it.
    const isBuilt = role === 'combobox' || typeof value !== 'string' || found.getAttribute('aria-haspopup') !== null || (found instanceof HTMLInputElement && found.readOnly);
    if (isBuilt) {
      texts.push(shown(found));
      const box = found.closest('[class*=select], [class*=combobox], [class*=dropdown], [class*=control], [class*=field], td, label') ?? found.parentElement;
      if (box && box !== found) {
        texts.push(shown(box));
        for (const leaf of box.querySelectorAll('*')) if (leaf.children.length === 0 && shown(leaf)) texts.push(shown(leaf));
      }
    }
  }
  const raw = [(found as { value?: unknown }).value ?? '', (found as { checked?: unknown }).checked ?? '', found.getAttribute('aria-checked') ?? '', found.getAttribute('aria-selected') ?? '', ...texts.slice(0, 4)];
  return { texts: [...new Set(texts.map((text) => (found instanceof HTMLTextAreaElement ? text : clean(text))))], state: JSON.stringify(raw) };
}
