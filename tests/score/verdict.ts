import type { TruthControl } from './truth.ts';

/** What a control shows: every text that may be called its value, and all of its state for "as it was". */
export type Seen = { texts: string[]; state: string };
export type Verdict = 'right' | 'missed' | 'wrong' | 'disturbed' | 'left';
export type Line = { at: string; field: string; verdict: Verdict; expected: string; got: string };
export type Totals = { right: number; missed: number; wrong: number; disturbed: number };

const list = (one: string | string[]): string[] => (typeof one === 'string' ? [one] : one);
const bare = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether what is there is what the truth asks for. */
function holds(truth: TruthControl, seen: Seen): boolean {
  const texts = seen.texts.map(bare);
  if (truth.expect !== undefined && list(truth.expect).some((wanted) => texts.includes(bare(wanted)))) return true;
  if (truth.match !== undefined && texts.some((text) => new RegExp(`^(?:${truth.match})$`, 's').test(text))) return true;
  const { wording } = truth;
  if (!wording) return false;
  return seen.texts.some((text) => {
    const low = text.toLowerCase();
    // As servers count: a line break is two characters.
    const length = text.length + (text.match(/(?<!\r)\n/g)?.length ?? 0);
    return (wording.max === undefined || length <= wording.max) && wording.must.every((must) => low.includes(must.toLowerCase())) && !wording.mustNot?.some((not) => low.includes(not.toLowerCase()));
  });
}

/** The verdict on one control, by the rules of labelled forms. "left": optional and left, which counts nowhere. */
export function judge(truth: TruthControl, before: Seen, after: Seen): Verdict {
  // What the page drew only after the first answers, and what is still empty, was left.
  const cameEmpty = before.state === 'not there' && after.texts.every((text) => text === '' || text === 'unchecked');
  const isSame = before.state === after.state || cameEmpty;
  if (truth.leave) return isSame ? 'left' : 'disturbed';
  if (holds(truth, after)) return 'right';
  if (!isSame) return 'wrong';
  return truth.optional ? 'left' : 'missed';
}

export const lineOf = (truth: TruthControl, before: Seen, after: Seen): Line => ({
  at: list(truth.at).join(' >> '),
  field: truth.field,
  verdict: judge(truth, before, after),
  expected: truth.leave ? `left as it was: ${before.texts[0] ?? ''}` : truth.expect !== undefined ? list(truth.expect).join(' | ') : truth.match !== undefined ? `/${truth.match}/` : `wording with ${truth.wording?.must.join(', ')}`,
  got: after.texts.join(' | ').slice(0, 300),
});

export function total(lines: readonly { verdict: Verdict }[]): Totals {
  const count = (verdict: Verdict) => lines.filter((line) => line.verdict === verdict).length;
  return { right: count('right'), missed: count('missed'), wrong: count('wrong'), disturbed: count('disturbed') };
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
export const recall = ({ right, missed, wrong }: Totals): number => share(right, right + missed + wrong);
export const precision = ({ right, wrong, disturbed }: Totals): number => share(right, right + wrong + disturbed);
