import type { Case } from '../case/schema.ts';
import { places } from '../decide/phrase.ts';
import { namesPayer } from '../decide/portal-of.ts';
import { words } from '../decide/words.ts';
import { entries as portals } from '../portals/index.ts';
import type { FormKind } from '../forms/kind.ts';
import type { Reading } from '../reading.ts';

const isAccount = (type: string): boolean => type === 'hsa' || type === 'fsa';

/** True where the page's loudest texts hold the payer's whole name, word by word. */
function named(payer: string, readings: Reading[]): boolean {
  const name = words(payer).filter((word) => !['inc', 'llc', 'the', 'of', 'and', 'healthcare', 'health', 'plan', 'insurance', 'company'].includes(word));
  if (name.join('').length < 4) return false;
  return readings.some((reading) =>
    [reading.title, ...reading.headings.slice(0, 4), reading.text.slice(0, 600)].some((text) => {
      const said = words(text).filter((word) => !['the', 'of', 'and', 'healthcare', 'health'].includes(word));
      return places(name.join(' '), said).length > 0;
    }),
  );
}

const PROGRAMS: [RegExp, RegExp][] = [
  [/\bmedicaid\b|\bmedi-cal\b|\bmmis\b|\bmasshealth\b/i, /^medicaid$/], [/\bmedicare\b/i, /^medicare/], [/\btricare\b|\bchampva\b/i, /^tricare$/], [/\bveterans affairs\b|\bveterans health administration\b/i, /^va$/],
];

/** The one coverage of the program that the page's title and first headings name, where they name but one. */
function ofProgram<T extends { coverage: Case['coverages'][number] }>(pool: T[], readings: Reading[]): T | undefined {
  const texts = readings.flatMap((reading) => [reading.title, ...reading.headings.slice(0, 3)]).filter((text) => !/\b(?:not|except|other than|commercial|non)\b/i.test(text));
  const found = PROGRAMS.filter(([program]) => texts.some((text) => program.test(text.slice(0, 200))));
  const fit = found.length === 1 ? pool.filter(({ coverage }) => found[0]?.[1].test(coverage.insuranceType)) : [];
  return fit.length === 1 ? fit[0] : undefined;
}

/**
 * Which coverage of the case the form is about: the one whose payer the page names, else the first (for HSA and FSA
 * forms the first such account). `foreign` is true when the page names a payer that the case does not hold.
 */
export function chooseCoverage(from: Case, kind: FormKind, payer: string | undefined, readings: Reading[]): { index: number; foreign: boolean } {
  const able = from.coverages.map((coverage, index) => ({ coverage, index })).filter(({ coverage }) => (kind === 'hsa-fsa') === isAccount(coverage.insuranceType));
  const pool = able.length > 0 ? able : from.coverages.map((coverage, index) => ({ coverage, index }));
  const portal = Object.values(portals).find((one) => one.title === payer);
  const match = pool.find(({ coverage }) => (portal ? namesPayer(portal, coverage.payer.name) : false)) ?? pool.find(({ coverage }) => named(coverage.payer.name, readings)) ?? (payer ? undefined : ofProgram(pool, readings));
  return { index: match?.index ?? pool[0]?.index ?? 0, foreign: Boolean(payer) && !match && from.coverages.length > 0 };
}
