import type { Kind } from '../browser/find.ts';
import { widgets } from '../widgets/run.ts';
import type { Step } from './steps.ts';

/** Widgets that may be left, each with its reason, Lexical and the field that no page would keep: the number may only shrink. */
const LEFT_AT_MOST = 2;
/** Filled ones that no undo can empty, by hand neither, each told of: the number may only shrink. */
const HELD_AT_MOST = 19;

/** Every widget is filled or left with a reason, and never silently wrong. */
export const widgeting = (kind: Kind): Step => ({
  name: `widgets in ${kind}`,
  run: async () => {
    const verdicts = await widgets(kind, console.log);
    const silent = verdicts.filter((one) => one.verdict === 'silent').length;
    const left = verdicts.filter((one) => one.verdict === 'left').length;
    const kept = verdicts.filter((one) => one.undone === 'silent').length + Math.max(0, verdicts.filter((one) => one.undone === 'told').length - HELD_AT_MOST);
    const failed = silent + kept + Math.max(0, left - LEFT_AT_MOST);
    return { passed: verdicts.length - failed, failed };
  },
});
