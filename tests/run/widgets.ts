import type { Kind } from '../browser/find.ts';
import { widgets } from '../widgets/run.ts';
import type { Step } from './steps.ts';

/**
 * Of 164 widgets: those that may be left, each with its reason (Lexical, four of Material Web's, the field that no page would keep, and
 * three look-ups that must be left). The number may only shrink.
 */
const LEFT_AT_MOST = 9;
/** Filled ones that no undo can empty in the library's own state, each told of: the number may only shrink. */
const HELD_AT_MOST = 52;
/** Known weaknesses, which may only get fewer: one that says what it is to the browser alone, so that it is not read and nothing is written there. */
const KNOWN_SILENT = new Set(['Material Web radio']);

/** Every widget is filled or left with a reason, and never silently wrong. */
export const widgeting = (kind: Kind): Step => ({
  name: `widgets in ${kind}`,
  run: async (say) => {
    const verdicts = await widgets(kind, say);
    const silent = verdicts.filter((one) => one.verdict === 'silent' && !KNOWN_SILENT.has(one.name)).length;
    const left = verdicts.filter((one) => one.verdict === 'left').length;
    const kept = verdicts.filter((one) => one.undone === 'silent').length + Math.max(0, verdicts.filter((one) => one.undone === 'told').length - HELD_AT_MOST);
    const failed = silent + kept + Math.max(0, left - LEFT_AT_MOST);
    return { passed: verdicts.length - failed, failed };
  },
});
