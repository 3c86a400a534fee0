/** For `ref`: takes the focus once, when the element is first drawn. (`autofocus` works only for the first page load.) */
export const takeFocus = (element: HTMLElement | null) => element?.focus();
