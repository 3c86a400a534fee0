import { parentOf } from './roots.ts';

const hidden = (element: Element): boolean => !(element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) ?? true);

/** Radios and boxes drawn by their label: the label is what a person sees. */
function drawnBy(element: HTMLElement): Element[] {
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  return element instanceof HTMLInputElement && /^(radio|checkbox|file)$/.test(element.type) ? labels : [];
}

function showing(element: Element): boolean {
  if (hidden(element)) return false;
  const box = element.getBoundingClientRect();
  if (box.width < 3 || box.height < 3) return false;
  if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0) return false;
  let opacity = 1;
  for (let up: Element | null = element; up; up = parentOf(up)) {
    const style = getComputedStyle(up);
    opacity *= Number(style.opacity || 1);
    if (opacity < 0.1 || style.clipPath === 'inset(100%)' || /^rect\((0(px)?,? ?|1px,? ?){4}\)$/.test(style.clip)) return false;
    const around = up.getBoundingClientRect();
    if (style.overflow !== 'visible' && style.overflow !== '' && (around.width < 2 || around.height < 2)) return false;
    if (up instanceof HTMLElement && (up.inert || up.getAttribute('aria-hidden') === 'true')) return false;
  }
  return true;
}

/** Whether a person can see this control on the page. */
export function isVisible(element: HTMLElement): boolean {
  return showing(element) || drawnBy(element).some(showing);
}
