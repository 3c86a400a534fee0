import type { Case } from '../case/schema.ts';
import { byName } from '../decide/registry.ts';
import { assess } from '../policies/assess.ts';
import { longDate } from '../format/date.ts';
import { latestDenial } from '../values/rows.ts';
import { entries as kinds } from './kinds/index.ts';
import { lastDay, routeOf } from './route.ts';
import type { At, Block, Kind, Letter, Part, Voice } from './letter.ts';

const parts: Record<string, Part> = byName(import.meta.glob<Part>('./parts/*.ts', { eager: true, import: 'default' }));

export type LetterInput = { case: Case; /** Which coverage it goes to; the first unless told. */ coverageIndex?: number; voice?: Voice; /** YYYY-MM-DD */ today: string };

function settingOf(input: LetterInput, { voices, parts: wanted }: Kind): At {
  const coverage = input.case.coverages[input.coverageIndex ?? 0];
  const denial = latestDenial(input.case);
  return {
    case: input.case, today: input.today, isAboutDenial: wanted.includes('subject'), ...(wanted.includes('evidence') ? { citesEvidence: true as const } : {}), voice: input.voice && voices.includes(input.voice) ? input.voice : (voices[0] ?? 'patient'), assessments: assess(input.case, coverage, input.today),
    ...(coverage ? { coverage } : {}), ...(denial ? { denial: { decision: denial.denial, path: denial.path } } : {}),
  };
}

/** The general rule's last day, counted from the date printed on the letter. */
function dueOf({ denial, coverage, today }: At, of: NonNullable<Kind['due']>): Pick<Letter, 'due'> {
  const step = routeOf(coverage?.insuranceType, denial?.decision.level);
  if (!denial || !step?.time || !step.rule) return {};
  const date = lastDay(denial.decision.date, step.time);
  const length = 'days' in step.time ? `${step.time.days} days` : `${step.time.months} months`;
  const what = of === 'itself' ? 'Send it' : 'The appeal has to be sent';
  const soon = of === 'itself' || date < today ? '' : ' Ask for the file well before.';
  const rest = { 0: ' That is a Sunday: do not wait for it.', 6: ' That is a Saturday: do not wait for it.' }[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
  const late = date >= today ? '' : `${step.fromReceipt ? ' That day has passed: the rule counts from the day the letter came, so a few days may be left. If not,' : ' That day has passed:'} say why it is late, and ask whether it is still taken.`;
  return { due: { date, says: `${what} by ${longDate(date)}: ${length}, counted from the date on the letter. Go by the letter where it names an earlier day.${late || rest}${soon}`, source: step.rule } };
}

/** Every kind of letter with its title and use, and why it does not fit this case where it does not. */
export const letterKinds = (input: LetterInput): { id: string; title: string; use: string; voices: Voice[]; unfit?: string }[] =>
  Object.entries(kinds).sort(([, a], [, b]) => a.place - b.place).map(([id, one]) => {
    const unfit = one.unfit?.(settingOf(input, one));
    return { id, title: one.title, use: one.use, voices: one.voices, ...(unfit ? { unfit } : {}) };
  });

/**
 * A letter from the case's own facts: the same case gives the same letter. A part whose facts are missing is not written, and
 * what it lacks is in `gaps`. Throws for a kind that does not exist or does not fit the case.
 */
export function writeLetter(id: string, input: LetterInput): Letter {
  const one = kinds[id];
  if (!one) throw new Error(`There is no letter of the kind “${id}”.`);
  const at = settingOf(input, one);
  const unfit = one.unfit?.(at);
  if (unfit) throw new Error(unfit);
  const subject = one.subject(at);
  const own: Record<string, Part> = {
    title: { style: 'lines', says: () => [{ text: subject, facts: [], sources: [] }] },
    opening: { style: 'paragraph', says: one.opening },
    ask: { heading: 'What is asked for', style: 'paragraph', ...one.asked, says: one.ask },
  };
  const gaps: string[] = [];
  const blocks = one.parts.flatMap((name): Block[] => {
    const of = own[name] ?? parts[name];
    if (!of) throw new Error(`The letter “${id}” names a part that does not exist: ${name}.`);
    gaps.push(...(of.gaps?.(at) ?? []));
    const sentences = of.says(at);
    return sentences.length === 0 ? [] : [{ id: name, style: of.style, sentences, ...(of.heading ? { heading: of.heading } : {}) }];
  });
  return { kind: id, title: one.title, subject, voice: at.voice, blocks: blocks.map((block) => (['subject', 'insured', 'patient'].includes(block.id) ? { ...block, sentences: [{ text: `Re: ${subject}`, facts: [], sources: [] }, ...block.sentences] } : block)), gaps: [...new Set(gaps)], ...(one.due ? dueOf(at, one.due) : {}) };
}

/** What stands below the heading of a block, as plain text; cells of a table are parted by bars. */
export function bodyText(block: Block): string {
  const texts = block.sentences.map((one) => one.text);
  if (block.style === 'paragraph') return texts.join(' ');
  return texts.map((line) => (block.style === 'table' ? line.replace(/\t/g, ' | ') : block.style === 'list' ? `- ${line}` : line)).join('\n');
}

/** The whole letter as plain text; `own` holds the texts that a person put in place of a block's body. */
export const letterText = (letter: Letter, own: Record<string, string> = {}): string =>
  letter.blocks.map((block) => [block.heading, own[block.id] ?? bodyText(block)].filter(Boolean).join('\n')).join('\n\n');
