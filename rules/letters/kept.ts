import { z } from 'zod';
import type { Case } from '../case/schema.ts';
import type { Voice } from './letter.ts';

/** A person's own words in place of a block's, and the draft that they replaced: when the draft changes, they are told. */
type Own = { text: string; draft: string };
const kept = z.record(z.string(), z.record(z.string(), z.object({ text: z.string(), draft: z.string() })));

const keyOf = (kind: string, voice: Voice): string => `${kind}.${voice}`;
function all(one: Case): Record<string, Record<string, Own>> {
  const read = kept.safeParse(one['letters']);
  return read.success ? read.data : {};
}

/** What a person wrote into a letter of this kind and voice, by the block. It lies in the case file under `letters`. */
export const ownWords = (one: Case, kind: string, voice: Voice): Record<string, Own> => all(one)[keyOf(kind, voice)] ?? {};

/** The case with a block's own words kept, or, without any, back at the draft. */
export function withOwnWords(one: Case, kind: string, voice: Voice, block: string, own: Own | undefined): Case {
  const { [block]: _, ...others } = ownWords(one, kind, voice);
  return { ...one, letters: { ...all(one), [keyOf(kind, voice)]: own ? { ...others, [block]: own } : others } };
}
