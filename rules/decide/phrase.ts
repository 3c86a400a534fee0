import { words } from './words.ts';

/**
 * A phrase of an entry: words in order, `a|b` for either, `word?` for one that may be missing, `*` for up to eight words of any
 * kind. It is compared word by word, never letter by letter, so "plan" is not found in "explanation", and no pattern can run away.
 */
type Phrase = { any: string[]; optional: boolean; gap?: true }[];

const GAP = 8;

const compiled = new Map<string, Phrase>();

/** The phrase in comparable form; kept, as entries do not change. */
function phrase(text: string): Phrase {
  let made = compiled.get(text);
  if (!made) {
    made = text.split(/\s+/).filter(Boolean).flatMap((part): Phrase => {
      if (part === '*') return [{ any: [], optional: true, gap: true }];
      const optional = part.endsWith('?');
      const any = (optional ? part.slice(0, -1) : part).split('|').map((one) => words(one).join(' '));
      // A word that is several in comparable form ("phq9", "cannot") is as many parts.
      return any.length === 1 ? (any[0] ?? '').split(' ').map((one) => ({ any: [one], optional })) : [{ any, optional }];
    }).filter((part) => part.gap || part.any.some(Boolean));
    compiled.set(text, made);
  }
  return made;
}

/** How many words of `text` the phrase covers when it starts at `from`; 0 when it does not stand there. */
function lengthAt(made: Phrase, text: string[], from: number): number {
  let at = from;
  for (const [n, part] of made.entries()) {
    if (part.gap) {
      const rest = made.slice(n + 1);
      for (let skipped = 0; skipped <= GAP && at + skipped < text.length; skipped += 1) {
        const length = lengthAt(rest, text, at + skipped);
        if (length > 0) return at + skipped + length - from;
      }
      return 0;
    }
    const here = text[at];
    if (here !== undefined && part.any.includes(here)) at += 1;
    else if (!part.optional) return 0;
  }
  return at - from;
}

/** Every place where the phrase stands in the words. */
export function places(text: string, within: string[]): { from: number; length: number }[] {
  const made = phrase(text);
  return within.flatMap((_, from) => {
    const length = lengthAt(made, within, from);
    return length > 0 ? [{ from, length }] : [];
  });
}

/** The first of the phrases that stands in the words. */
export function found(phrases: string[] | undefined, within: string[]): string | undefined {
  return phrases?.find((one) => {
    const made = phrase(one);
    return within.some((_, from) => lengthAt(made, within, from) > 0);
  });
}

export type Hit<T> = { owner: T; from: number; length: number };

/**
 * All phrases of many owners, found in one pass: each waits under one word that it cannot do without, so that a label
 * wakes only the few phrases that share a word with it. (Trying each phrase on each label took 0.8 ms a control.)
 */
export function phraseIndex<T>(all: { owner: T; phrases: string[] | undefined }[]): (within: string[]) => Hit<T>[] {
  const waiting = new Map<string, { owner: T; made: Phrase }[]>();
  for (const { owner, phrases } of all)
    for (const one of phrases ?? []) {
      const made = phrase(one);
      const needed = made.filter((part) => !part.optional).sort((a, b) => a.any.length - b.any.length)[0];
      for (const key of new Set(needed?.any)) waiting.set(key, [...(waiting.get(key) ?? []), { owner, made }]);
    }
  return (within) =>
    [...new Set(within)].flatMap((key) =>
      (waiting.get(key) ?? []).flatMap(({ owner, made }) =>
        within.flatMap((_, from) => {
          const length = lengthAt(made, within, from);
          return length > 0 ? [{ owner, from, length }] : [];
        }),
      ),
    );
}
