import type { Control } from '../reading.ts';

/** A phone number as the control wants it: 10 bare digits where only they fit or a pattern says so, else the shape it shows, else 503-555-0142. */
export function phoneText(digits: string, control: Control): string {
  const [area, mid, end] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
  const said = control.hints.join(' ').slice(0, 300);
  const pattern = control.pattern ?? '';
  if (control.maxLength === 10 || /^\^?(\\d|\[0-9\])\{10\}\$?$/.test(pattern) || /\b10[- ]digits?\b.*\b(no|without)\b|\bdigits only\b|\bnumbers only\b/i.test(said)) return digits;
  if (/\(\s*[\dx_#]{3}\s*\)/i.test(said) && (control.maxLength ?? 14) >= 14) return `(${area}) ${mid}-${end}`;
  if (/[\dx#]{3}\.[\dx#]{3}\.[\dx#]{4}/i.test(said)) return `${area}.${mid}.${end}`;
  if (/^\^?\\\(/.test(pattern)) return `(${area}) ${mid}-${end}`;
  return `${area}-${mid}-${end}`;
}

/** Pieces of a phone number over two or three boxes. */
export function phonePart(digits: string, part: { index: number; count: number }): string | undefined {
  // Three boxes and a fourth for the extension, which no case holds.
  if (part.count === 3 || part.count === 4) return [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)][part.index];
  if (part.count === 2) return [digits.slice(0, 3), `${digits.slice(3, 6)}-${digits.slice(6)}`][part.index];
  return part.count === 10 ? digits[part.index] : undefined;
}
