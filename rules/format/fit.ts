import type { LeftReason, Writing } from '../plan.ts';

export type Rendered = { writing: Writing; shown: string } | { reason: LeftReason; why: string };

/** A newline is sent as CR LF (HTML, form submission), so servers that count count two. */
export const serverLength = (text: string): number => text.length + (text.match(/\n/g)?.length ?? 0);

/** The text, if the box holds all of it: nothing is ever cut. */
export function typed(text: string, maxLength: number | undefined): Rendered {
  if (maxLength !== undefined && maxLength > 0 && serverLength(text) > maxLength) {
    return { reason: 'does-not-fit', why: `“${text}” has ${serverLength(text)} characters; the box takes ${maxLength}.` };
  }
  return { writing: { how: 'text', text }, shown: text };
}
