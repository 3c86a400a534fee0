import { removerOf } from '#rules/decide/adding.ts';
import type { LeftReason, Plan, PlanItem } from '#rules/plan.ts';
import type { WriteResult } from '#rules/protocol.ts';
import type { Frame, Pages } from './pages.ts';

/** A page may ask more after each answer; one that never ends asking is left. */
const MOST_ROUNDS = 6;
const LOOK_MS = 15_000;
/** What a later answer may open: a part that was hidden or locked, a list whose choices depend on another. */
const OPENED: (LeftReason | undefined)[] = ['hidden', 'disabled', 'no-matching-option'];

/** Rows that were added in a frame: the keys of each row's controls, in the order in which they were added. */
export type Added = { frame: Frame; rows: ReadonlySet<string>[] };
export type Rounds = {
  pages: Pages;
  frames: Map<number, Frame>;
  /** The plan as the page is now. */
  replan: () => Plan;
  /** Writes these items; what came of each goes into `results`. */
  write: (items: PlanItem[]) => Promise<void>;
  results: Map<string, WriteResult>;
  isStopped: () => boolean;
};

/** What the page asks only now, and what could not be answered before and now can. */
export const opened = (before: Plan, next: Plan, results: { has(id: string): boolean }): PlanItem[] => {
  const known = new Map(before.items.map((item) => [item.id, item]));
  return next.items.filter((item) => {
    const was = known.get(item.id);
    return item.state === 'fill' && !results.has(item.id) && (was === undefined || (was.state === 'left' && OPENED.includes(was.reason)));
  });
};

/** Reads every frame once more within its session. */
export async function lookAgain(pages: Pages, frames: Map<number, Frame>): Promise<void> {
  for (const frame of frames.values()) if (!frame.stale) await pages.ask(frame, { say: 'look', token: frame.reading.token }, LOOK_MS);
}

/** The plan as it is now, with what was chosen before kept as it was; what is no longer on the page goes last. */
function merged(before: Plan, next: Plan, fresh: PlanItem[]): Plan {
  const known = new Map(before.items.map((item) => [item.id, item]));
  const isFresh = new Set(fresh.map((item) => item.id));
  const items = next.items.map((item) => (isFresh.has(item.id) ? item : (known.get(item.id) ?? item)));
  const there = new Set(items.map((item) => item.id));
  return { ...before, items: [...items, ...before.items.filter((item) => !there.has(item.id))] };
}

/** Presses the button that adds a row, as often as the case has lines, while the page does add them. */
async function addRows(rounds: Rounds, item: PlanItem): Promise<Added | undefined> {
  const frame = rounds.frames.get(item.frameId);
  if (!frame) return undefined;
  const rows: ReadonlySet<string>[] = [];
  let why: string | undefined;
  for (let row = 0; row < (item.rows ?? 0) && !why && !rounds.isStopped(); row += 1) {
    const before = new Set(frame.reading.controls.map((one) => one.key));
    const got = await rounds.pages.ask(frame, { say: 'press', token: frame.reading.token, key: item.key }, LOOK_MS);
    const fresh = got.reading.controls.filter((one) => one.visible && !before.has(one.key)).map((one) => one.key);
    why = got.why ?? (fresh.length === 0 ? 'The page added no row.' : undefined);
    if (!why) rows.push(new Set(fresh));
  }
  const said = rows.length === 1 ? 'One row was added.' : `${rows.length} rows were added.`;
  rounds.results.set(item.id, { key: item.key, outcome: rows.length > 0 ? 'filled' : 'refused', holds: '', why: [rows.length > 0 ? said : '', why ? `${why} Add what is missing yourself, then read the page again.` : ''].filter(Boolean).join(' ') });
  return rows.length > 0 ? { frame, rows } : undefined;
}

/**
 * After the first fill: adds the rows that were ticked, then answers what the page asks only now, round by round, until it
 * asks nothing new. Returns the plan with all that came, and the rows added, for the undo.
 */
export async function goOn(rounds: Rounds, first: Plan, ticked: PlanItem[]): Promise<{ plan: Plan; added: Added[] }> {
  const added: Added[] = [];
  let plan = first;
  let adding = ticked.filter((item) => item.rows !== undefined);
  for (let round = 0; round < MOST_ROUNDS && !rounds.isStopped(); round += 1) {
    for (const item of adding) {
      const one = await addRows(rounds, item);
      if (one) added.push(one);
    }
    await lookAgain(rounds.pages, rounds.frames);
    const next = rounds.replan();
    if (next.stop) return { plan: { ...plan, stop: next.stop }, added };
    const fresh = opened(plan, next, rounds.results);
    plan = merged(plan, next, fresh);
    if (fresh.length === 0) break;
    await rounds.write(fresh.filter((item) => item.rows === undefined));
    adding = fresh.filter((item) => item.rows !== undefined);
  }
  return { plan, added };
}

/** Takes the added rows away again, last first, where the page offers it; how many are still there. */
export async function takeRows(pages: Pages, added: Added[]): Promise<number> {
  let left = 0;
  for (const { frame, rows } of [...added].reverse()) {
    for (const keys of [...rows].reverse()) {
      const button = removerOf(frame.reading, keys);
      if (button) await pages.ask(frame, { say: 'press', token: frame.reading.token, key: button.key }, LOOK_MS);
      if (frame.reading.controls.some((one) => one.visible && keys.has(one.key))) left += 1;
    }
  }
  return left;
}
