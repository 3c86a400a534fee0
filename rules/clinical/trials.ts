import type { Case } from '../case/schema.ts';
import type { Value } from '../values/value.ts';
import { weeks } from '../wording/words.ts';
import { classOf, factOf, isAntidepressant, LEAST_DOSE, milligrams, nameOf, type Row, rowsOf } from './antidepressants.ts';

const CLASS_WORDS: [RegExp, string][] = [
  [/\bssris?\b|selective serotonin reuptake/, 'ssri'], [/\bsnris?\b|serotonin[- ]norepinephrine reuptake/, 'snri'], [/\bndris?\b|norepinephrine[- ]dopamine/, 'ndri'],
  [/\btcas?\b|\btricyclics?\b/, 'tca'], [/\bmaois?\b|monoamine oxidase/, 'maoi'],
];
const NUMBERS: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5, a: 1, an: 1 };

/** What a question about earlier treatments asks for. */
type Asked = { count: number; classes: number; least: number; years: number | undefined; failed: boolean; tolerance: boolean; tried: boolean; dose: boolean };

function ask(question: string): Asked | undefined {
  const count = /\b(?:at least|minimum of|more than or equal to|≥|>=)?\s*(one|two|three|four|five|[1-5])(?:\s*\(\d\))?\+?\s+(?:or more\s+)?(?:different\s+|prior\s+|previous\s+|other\s+|formulary\s+|adequate\s+|oral\s+|separate\s+|failed\s+|unsuccessful\s+|more\s+)*(?:trials? (?:of|with) )?(?:an? )?(?:antidepressants?|medications?|drugs?|agents?|therap(?:y|ies)|treatments?|trials?|ssris?|snris?|classes|augment\w* (?:agents?|strateg(?:y|ies)|trials?|therap(?:y|ies)))/.exec(question);
  const classes = /(?:(one|two|three|[1-3])(?:\s*\(\d\))? (?:or more )?)?(?:different|separate|distinct) (?:drug |therapeutic |antidepressant |pharmacologic )*(?:classes|class|mechanisms?)/.exec(question);
  const span = /(?:at least|minimum of|≥|>=|for|of)?\s*(\d{1,2}|one|two|three|four|six|eight)(?:\s*\(\d+\))?[- ]?(weeks?|months?)\b/.exec(question);
  const held = span?.[1] ?? '';
  const length = span ? (Number(held) || { one: 1, two: 2, three: 3, four: 4, six: 6, eight: 8 }[held] || 0) * (span[2]?.startsWith('month') ? 4.345 : 1) : 0;
  const years = /(?:past|last|previous|within)\s+(?:the\s+)?(?:past\s+|last\s+)?(five|[1-9]|ten|10) years/.exec(question);
  // A number of something else than was read here: sessions, tries, occasions.
  const taken = [count?.[0], classes?.[0], span?.[0], years?.[0]].flatMap((part) => part ?? []).reduce((text, part) => text.replace(part, ' '), question.replace(/^\W*\d{1,2}\W\s*/, ' '));
  if (/(?:\b|≥|>=?)\s*(?:two|three|four|five|six|[2-9]|[1-9]\d)\b(?!\s*(?:mg|milligrams))/.test(taken.replace(/\((?:\d+|two|three)\)|\b(?:different|separate|distinct)\b.{0,30}/g, ' '))) return undefined;
  // What the record does not tell: episodes, adherence, the highest dose that was tolerated.
  if (/\b(?:current|present|this) (?:major )?(?:depressive )?episode|adheren|complian|maximum tolerated|maximally|\bmaximum\b|highest|optimi[sz]ed|adequate (?:course|number)|\ball (?:oral |available |formulary )*(?:antidepressant|alternative|medication)/.test(question)) return undefined;
  return {
    count: count ? (NUMBERS[count[1] ?? ''] ?? Number(count[1])) : 1,
    classes: classes ? (NUMBERS[classes[1] ?? 'two'] ?? Number(classes[1])) : 1,
    least: length,
    years: years ? (Number(years[1]) || { five: 5, ten: 10 }[years[1] ?? '']) : undefined,
    failed: /\bfail|ineffective|not effective|inadequate|insufficient|not respond|no response|nonrespon|non-respon|unsuccessful|refractory|resistan|did not (?:respond|improve|help)|without (?:adequate )?(?:response|success)/.test(question),
    tolerance: /intolera|not tolerate|contraindicat|side effect|adverse/.test(question),
    tried: /\b(?:tried|try|trials?|trialed|used|treated|taken)\b/.test(question),
    dose: /adequate dos|therapeutic dos|adequate trial|adequate dose|minimum (?:effective )?dose|full dose/.test(question),
  };
}

function answers(asked: Asked, { trial }: Row, today: string): boolean {
  const stopped = trial.outcome === 'intolerance' || trial.outcome === 'contraindicated';
  // "Intolerance to an antidepressant?" is about no other outcome.
  if (asked.tolerance && !asked.failed && !asked.tried && trial.outcome !== 'intolerance') return false;
  if (asked.failed && stopped && !asked.tolerance) return false;
  if (asked.failed && !stopped && trial.outcome !== 'no-response' && trial.outcome !== 'partial-response') return false;
  if (!asked.failed && (trial.outcome === 'contraindicated' || trial.outcome === 'ongoing')) return false;
  const excused = stopped && asked.tolerance;
  if (asked.least > 0 && !excused && !(trial.endDate && weeks(trial.startDate, trial.endDate) >= Math.ceil(asked.least))) return false;
  const dose = milligrams(trial.dose);
  const least = LEAST_DOSE[nameOf(trial)];
  if (asked.dose && !excused && !(dose !== undefined && least !== undefined && dose >= least)) return false;
  return asked.years === undefined || `${Number(today.slice(0, 4)) - asked.years}${today.slice(4)}` <= (trial.endDate ?? trial.startDate);
}

/** The kind of earlier treatment that a question speaks of; none where it names none. */
function ofKind(question: string): ((row: Row) => boolean) | undefined {
  const classes = CLASS_WORDS.filter(([word]) => word.test(question)).map(([, id]) => id);
  const drug = Object.keys(LEAST_DOSE).filter((name) => new RegExp(`\\b${name}\\b`).test(question));
  if (drug.length === 1) return ({ trial }) => nameOf(trial) === drug[0];
  if (drug.length > 1 || classes.length > 1) return undefined;
  const other = drug.length + classes.length === 0 && !/augment/.test(question) ? mentions(question) : [];
  if (other.length === 1) return other[0]?.is;
  if (classes.length === 1) return (row) => classOf(row) === classes[0];
  if (/device-based|neurostimulation|neuromodulation/.test(question)) return ({ trial }) => trial.kind === 'neuromodulation';
  if (/\b(?:ect|electroconvulsive)\b/.test(question) && /\br?tms\b|transcranial/.test(question) && /\bor\b|such as|for example|e\.g|including/.test(question)) return ({ trial }) => trial.kind === 'neuromodulation';
  if (/\b(?:ect|electroconvulsive)\b/.test(question)) return /\br?tms\b|transcranial/.test(question) ? undefined : ({ trial }) => /\b(?:ect|electroconvulsive)\b/i.test(trial.name);
  if (/\br?tms\b|transcranial magnetic/.test(question)) return ({ trial }) => /\btms\b|transcranial magnetic/i.test(trial.name);
  if (/psychotherap|cognitive behaviou?ral|\bcbt\b|talk therapy/.test(question)) return /antidepressant|medication/.test(question) ? undefined : ({ trial }) => trial.kind === 'psychotherapy';
  if (/\bphysical therapy|physiotherap|\bpt or ot\b|occupational therapy/.test(question)) return ({ trial }) => /physical therapy|physiotherap|occupational therapy/i.test(trial.name);
  if (/nerve blocks?|sympathetic block|interventional procedure|injections? /.test(question)) return ({ trial }) => trial.kind === 'procedure' && !(/\bblocks?\b/.test(question) && !/injection|procedure/.test(question) && /stimulat|pump/i.test(trial.name));
  if (/spinal cord stimulat/.test(question)) return ({ trial }) => /spinal cord stimulat/i.test(trial.name);
  if (/augment|antipsychotic|lithium|thyroid/.test(question)) return /\bor\b.{0,40}\bantidepressant\b/.test(question) ? undefined : ({ trial }) => /antipsychotic|lithium|thyroid/i.test(`${trial.class ?? ''} ${trial.name}`);
  if (/antidepressant/.test(question)) return isAntidepressant;
  return /\b(?:medications?|drugs?|agents?|prescriptions?)\b/.test(question) ? ({ trial }) => trial.kind === 'medication' : undefined;
}

type Mention = { at: number; word: string; is: (row: Row) => boolean };

/** Drugs that these questions name besides antidepressants. */
const OTHER_DRUGS = [
  'aripiprazole', 'quetiapine', 'olanzapine', 'risperidone', 'brexpiprazole', 'cariprazine', 'lurasidone', 'ziprasidone', 'lithium', 'liothyronine', 'lamotrigine', 'buspirone',
  'prazosin', 'gabapentin', 'pregabalin', 'topiramate', 'carbamazepine', 'tramadol', 'baclofen', 'clonidine', 'lidocaine', 'methadone', 'morphine', 'oxycodone',
];
const OTHER_CLASSES: [RegExp, RegExp][] = [
  [/\banticonvulsants?\b|\bgabapentinoids?\b|\banti-?epileptics?\b/, /anticonvulsant|gabapentinoid|antiepileptic/i], [/\bopioids?\b|\bnarcotics?\b/, /opioid/i], [/\bnsaids?\b/, /nsaid|anti-?inflammatory/i],
  [/\b(?:atypical |second[- ]generation )?antipsychotics?\b/, /antipsychotic/i],
];

/** The drugs and classes that a question names, in its order. */
function mentions(question: string): Mention[] {
  const found: Mention[] = [];
  const add = (pattern: RegExp, is: Mention['is']): void => {
    const hit = pattern.exec(question);
    if (hit) found.push({ at: hit.index, word: hit[0], is });
  };
  for (const name of [...Object.keys(LEAST_DOSE), ...OTHER_DRUGS]) add(new RegExp(`\\b${name}\\b`), ({ trial }) => nameOf(trial) === name);
  for (const [word, id] of CLASS_WORDS) add(word, (row) => classOf(row) === id);
  for (const [word, held] of OTHER_CLASSES) add(word, ({ trial }) => held.test(trial.class ?? ''));
  return found.sort((a, b) => a.at - b.at);
}

/** "An SSRI and an SNRI", "gabapentin or pregabalin": two or more that only "and" or only "or" joins, so that it is clear what a yes means. */
function joinedBy(question: string, named: Mention[]): 'and' | 'or' | undefined {
  const gaps = named.slice(1).map((one, n) => {
    const before = named[n] as Mention;
    return question.slice(before.at + before.word.length, one.at).replace(/\([^()]*\)/g, ' ').trim();
  });
  const last = gaps.at(-1) ?? '';
  const join = /^,? ?(?:and|or)\b/.exec(last)?.[0].replace(/[, ]/g, '');
  // Nothing else stands between them: "an SSRI and any other drug or an SNRI" is none of ours.
  const clear = gaps.every((gap, n) => (n === gaps.length - 1 ? /^,? ?(?:and|or)(?: (?:an?|one|to))?(?: (?:trial|failure) of(?: an?)?)?$/ : /^,(?: an?)?$/).test(gap));
  return clear && (join === 'and' || join === 'or') ? join : undefined;
}

/** Of questions that name several drugs or classes; `none` where they name one or none, `unclear` where what joins them is not clear. */
function several(one: Case, question: string, today: string): Value | 'none' | 'unclear' {
  const named = mentions(question);
  if (named.length < 2) return 'none';
  const asked = ask(question);
  const join = joinedBy(question, named);
  if (!asked || !join || asked.count > 1 || asked.classes > 1) return 'unclear';
  const rows = named.map(({ is }) => rowsOf(one).filter(is).filter((row) => answers(asked, row, today)));
  const shown = join === 'and' ? rows.every((found) => found.length > 0) : rows.some((found) => found.length > 0);
  return shown ? { is: 'yes-no', yes: true, facts: rows.flat().map(factOf) } : 'unclear';
}

/** "Yes" where the recorded trials show it, counted by class, outcome, weeks and dose; else nothing: what is not recorded is never a "no". */
export function triedEnough(one: Case, asking: string, today: string): Value | undefined {
  // Examples in brackets narrow nothing: "an anticonvulsant (e.g., gabapentin, pregabalin)".
  const question = asking.replace(/\((?:e\.?\s?g\.?|i\.?\s?e\.?|such as|for example|including|like)[^()]*\)/g, ' ').replace(/\((?![^()]*\b(?:current|present|adequate|doses?|weeks?|months?|years?|episode|not|excluding|except|each|both|all|different|class|classes|failed|with|in)\b)[a-z][a-z ,/-]*\)/g, (all, at: number, text: string) => (/augment|neuromodulation|neurostimulation|psychotherapy|antidepressants?\b/.test(text.slice(0, at)) ? ' ' : all)).replace(/\s+/g, ' ');
  const many = several(one, question, today);
  if (many !== 'none') return many === 'unclear' ? undefined : many;
  const kind = ofKind(question);
  const asked = kind && ask(question);
  if (!kind || !asked) return undefined;
  const rows = rowsOf(one).filter(kind).filter((row) => answers(asked, row, today));
  const classes = new Set(rows.map(classOf).filter(Boolean));
  if (rows.length < asked.count || (asked.classes > 1 && classes.size < asked.classes)) return undefined;
  return { is: 'yes-no', yes: true, facts: rows.map(factOf) };
}
