import { words as wordsOf } from '../decide/words.ts';
import type { Option } from '../reading.ts';
import { SYNONYMS } from './synonyms.ts';

/** Lower case, no marks: what makes "Self (subscriber)" and "self subscriber" the same. */
export const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1').replace(/(\d)\s*(?:mg|milligrams?)\b/g, '$1 mg').replace(/&/g, ' and ').replace(/[^a-z0-9]+/g, ' ').trim();

const EMPTY = /^(|please |pls )(select|choose|pick)\b|^(none selected|not selected)$/;

/** Real answers only: never "Select one", never a disabled one. */
export const answers = (options: Option[]): Option[] =>
  options.filter((one) => !one.disabled && plain(one.label) !== '' && !EMPTY.test(plain(one.label)));

const phrases = (words: string[]): Set<string> => new Set(words.map(plain).filter((word) => word !== ''));

/** Other words for any of these, by the table: for the first of them, where the table knows it ("Inadequate response" is said of two outcomes). */
function widened(wanted: Set<string>): Set<string> {
  const [own] = wanted;
  const sameAs = (is: (word: string) => boolean): string[][] => SYNONYMS.filter((group) => group.some((word) => is(plain(word))));
  const ofOwn = sameAs((word) => word === own);
  return phrases([...wanted, ...(ofOwn.length > 0 ? ofOwn : sameAs((word) => wanted.has(word))).flat()]);
}

/** What else forms call these, by the table. */
export const otherWords = (words: string[]): string[] => [...widened(phrases(words))];

/** Only there where exactly one option says the phrase as whole words. */
function byPhrase(options: Option[], wanted: Set<string>): Option[] {
  const says = (option: Option) => [...wanted].some((word) => {
    const said = ` ${plain(option.label)} `;
    const at = word.length >= 3 ? said.indexOf(` ${word} `) : -1;
    // "Not in network" does not say "in network".
    return at >= 0 && !/ (?:not|non|no|never|without|other than)(?: (?:yet|an?|the|of|in))*$/.test(said.slice(0, at));
  });
  return options.filter(says);
}

/**
 * The one option that says one of `words`: exactly (label, then value), then by the table of synonyms, then by a phrase
 * of whole words that is unique. Never by substring; none or several is no answer.
 */
export function pick(options: Option[], words: string[]): { option: Option } | { tie: boolean } {
  const real = answers(options);
  const wanted = phrases(words);
  const wide = widened(wanted);
  // Short forms written out: "Non-urg", "No precert".
  const full = new Set([...wide].map((word) => wordsOf(word).join(' ')));
  const parts = (one: Option): string[] => one.label.split(/\s*[/,;()]\s*|\s+or\s+|\s+[-–—]\s+/).map(plain);
  // "2 Spouse": the number in front counts the answers.
  const core = (one: Option): string => plain(one.label).replace(/^\d{1,2} (?=[a-z])/, '');
  const [own = ''] = wanted;
  const steps = [
    () => real.filter((one) => plain(one.label) === own),
    () => real.filter((one) => wanted.has(plain(one.label))),
    () => real.filter((one) => wanted.has(core(one))),
    () => real.filter((one) => one.value !== '' && wanted.has(plain(one.value))),
    // "Inadequate / no response": one of its names is the very word, which comes before any other word for it.
    () => real.filter((one) => parts(one).some((part) => part.length > 3 && wanted.has(part))),
    () => real.filter((one) => wide.has(plain(one.label))),
    () => real.filter((one) => one.value !== '' && plain(one.value).length > 1 && wide.has(plain(one.value))),
    () => real.filter((one) => full.has(wordsOf(one.label).join(' '))),
    // "Physician (MD/DO)", "Office/clinic": one of its names.
    () => real.filter((one) => parts(one).includes(own)),
    () => real.filter((one) => parts(one).some((part) => part.length > 1 && wanted.has(part))),
    () => byPhrase(real, wanted),
    () => byPhrase(real, wide),
  ];
  for (const step of steps) {
    const found = step();
    if (found.length === 1 && found[0]) return { option: found[0] };
    if (found.length > 1) return { tie: true };
  }
  return { tie: false };
}
