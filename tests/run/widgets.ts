import type { Kind } from '../browser/find.ts';
import { widgets } from '../widgets/run.ts';
import type { Step } from './steps.ts';

/** Of 209 widgets: those that must be left, each with its reason (the field that no page would keep, and three look-ups). The number may only shrink. */
const LEFT_AT_MOST = 4;
/**
 * Filled ones that no undo can empty in the library's own state, each told of: radios, and lists that offer no way to choose nothing.
 * (52 of 154 before the widgets of 2026-11 came, 20 more and 6 that had not been filled; 18 of the 24 models of server-side kits, whose lists hold no empty line.) The number may only shrink.
 */
const HELD_AT_MOST = 74;

/** Every widget is filled or left with a reason, and never silently wrong. */
export const widgeting = (kind: Kind): Step => ({
  name: `widgets in ${kind}`,
  run: async (say) => {
    const verdicts = await widgets(kind, say);
    const silent = verdicts.filter((one) => one.verdict === 'silent').length;
    const left = verdicts.filter((one) => one.verdict === 'left').length;
    const kept = verdicts.filter((one) => one.undone === 'silent').length + Math.max(0, verdicts.filter((one) => one.undone === 'told').length - HELD_AT_MOST);
    const failed = silent + kept + Math.max(0, left - LEFT_AT_MOST);
    return { passed: verdicts.length - failed, failed };
  },
});
