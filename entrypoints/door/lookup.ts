import MiniSearch from 'minisearch';
import { all, type Found } from '#rules/lookup/index.ts';

/** Words of questions that say nothing about what is asked. */
const IDLE = new Set('a an and are at be by can could do does for from get give how i in is it me much my of on or our should tell than that the their there this to us was we what when where which who will with would you your'.split(' '));
/** What people call one and the same thing. */
const SAME: Record<string, string> = { spravato: 'esketamine', preauthorization: 'authorization', precertification: 'authorization', preauth: 'authorization', denied: 'denial', covered: 'coverage', cover: 'coverage', covers: 'coverage', veterans: 'va', veteran: 'va', vet: 'va' };

/** A word as it is compared, and the other word for the same thing. */
const bare = (word: string): string[] | null => {
  const low = word.toLowerCase();
  if (IDLE.has(low)) return null;
  const one = low.length > 3 && /[^us]s$/.test(low) && !/\d/.test(low) ? low.slice(0, -1) : low;
  const same = SAME[low] ?? SAME[one];
  return same ? [one, same] : [one];
};
const known = new Set<string>();

const index = new MiniSearch<Found & { text: string; said: string }>({
  fields: ['title', 'said', 'answer', 'section', 'text'],
  storeFields: ['id'],
  tokenize: (text) => text.split(/[^\p{L}\p{N}.-]+/u).map((word) => word.replace(/^[.-]+|[.-]+$/g, '')).filter(Boolean),
  processTerm: (word) => {
    const terms = bare(word);
    terms?.forEach((term) => known.add(term));
    return terms;
  },
  searchOptions: {
    processTerm: bare,
    prefix: (word) => word.length > 1,
    // Only a word that is nowhere may be a slip of the finger: "medicare" must never find Medicaid.
    fuzzy: (word) => (word.length > 4 && !/\d/.test(word) && !known.has(word) ? 0.2 : false),
    boost: { title: 3, said: 2.5, answer: 1.5, section: 1 },
    weights: { fuzzy: 0.3, prefix: 0.5 },
  },
});
index.addAll(all.map((entry) => ({ ...entry, said: (entry.words ?? []).join(' '), text: [...(entry.steps ?? []), ...(entry.more ?? [])].join(' ') })));
const byId = new Map(all.map((entry) => [entry.id, entry]));

/** The entries that answer a typed question, best first. Nothing is asked of anybody: the index is in memory. */
export function search(query: string, limit = 8): Found[] {
  return index.search(query).slice(0, limit).flatMap(({ id }) => byId.get(id as string) ?? []);
}
