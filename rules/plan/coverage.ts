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

/** A program that a form's own title names: "Outpatient Medicaid Prior Authorization". */
const PROGRAMS: [RegExp, Case['coverages'][number]['insuranceType'][]][] = [
  [/\bmedicaid\b|\bmedi-cal\b/i, ['medicaid']], [/\bmedicare\b/i, ['medicare', 'medicare-advantage']], [/\btricare\b/i, ['tricare']], [/\bveterans? affairs\b|\bchampva\b/i, ['va']],
];

/** The one coverage of the program that the page's titles name, where they name no second program. */
function ofProgram<T extends { coverage: Case['coverages'][number] }>(pool: T[], readings: Reading[]): T | undefined {
  const titles = readings.flatMap((reading) => [reading.title, ...reading.headings.slice(0, 2)]).join('\n');
  const inTitle = PROGRAMS.filter(([program]) => program.test(titles));
  const fit = inTitle.length === 1 && !/\bcommercial\b|\bmarketplace\b/i.test(titles) ? pool.filter(({ coverage }) => inTitle[0]?.[1].includes(coverage.insuranceType)) : [];
  return fit.length === 1 ? fit[0] : undefined;
}

const MEDICAID_ID = /\b(?:medicaid|mmis|medi-cal)\b.{0,24}\b(?:id|number|no|identification)\b|#.{0,3}\b(?:medicaid|mmis)\b|\b(?:id|number|no)\b.{0,6}\b(?:medicaid|mmis|medi-cal)\b/i;
const OTHER_ID = /\b(?:member|subscriber|insured|enrollee|patient|beneficiary)(?:[’']s)? (?:id|identification|number|no\b|#)/i;
/** Where the one number that a form asks of the member is Medicaid's, Medicaid is asked. */
function byNumber<T extends { coverage: Case['coverages'][number] }>(pool: T[], readings: Reading[]): T | undefined {
  const labels = readings.flatMap(({ controls }) => controls.slice(0, 40).map(({ label }) => label.slice(0, 120)));
  const only = labels.some((label) => MEDICAID_ID.test(label) && !/\bprovider\b|\bif any\b/i.test(label)) && !labels.some((label) => OTHER_ID.test(label) && !MEDICAID_ID.test(label));
  const fit = only ? pool.filter(({ coverage }) => coverage.insuranceType === 'medicaid') : [];
  return fit.length === 1 ? fit[0] : undefined;
}

/**
 * Which coverage of the case the form is about: the one whose payer the page names, else the one of the program in its title, else the first (for HSA and FSA
 * forms the first such account). `foreign` is true when the page names a payer that the case does not hold.
 */
export function chooseCoverage(from: Case, kind: FormKind, payer: string | undefined, readings: Reading[]): { index: number; foreign: boolean } {
  const able = from.coverages.map((coverage, index) => ({ coverage, index })).filter(({ coverage }) => (kind === 'hsa-fsa') === isAccount(coverage.insuranceType));
  const pool = able.length > 0 ? able : from.coverages.map((coverage, index) => ({ coverage, index }));
  const portal = Object.values(portals).find((one) => one.title === payer);
  const match = pool.find(({ coverage }) => (portal ? namesPayer(portal, coverage.payer.name) : false)) ?? pool.find(({ coverage }) => named(coverage.payer.name, readings));
  const program = match ? undefined : ofProgram(pool, readings) ?? byNumber(pool, readings);
  return { index: match?.index ?? program?.index ?? pool[0]?.index ?? 0, foreign: Boolean(payer) && !match && from.coverages.length > 0 };
}
