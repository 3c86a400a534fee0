import { words } from './words.ts';

/**
 * A phrase of an entry: words in order, `a|b` for either, `word?` for one that may be missing. It is compared word by word,
 * never letter by letter, so "plan" is not found in "explanation", and no pattern can run away.
 */
export type Phrase = { any: string[]; optional: boolean }[];

const compiled = new Map<string, Phrase>();

/** The phrase in comparable form; kept, as entries do not change. */
export function phrase(text: string): Phrase {
  let made = compiled.get(text);
  if (!made) {
    made = text.split(/\s+/).filter(Boolean).map((part) => {
      const optional = part.endsWith('?');
      return { any: (optional ? part.slice(0, -1) : part).split('|').map((one) => words(one).join(' ')), optional };
    });
    compiled.set(text, made);
  }
  return made;
}

/** How many words of `text` the phrase covers when it starts at `from`; 0 when it does not stand there. */
function lengthAt(made: Phrase, text: string[], from: number): number {
  let at = from;
  for (const part of made) {
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
  return phrases?.find((one) => places(one, within).length > 0);
}
