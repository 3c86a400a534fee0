import type { Kind } from '../browser/find.ts';
import { widgets } from '../widgets/run.ts';
import type { Step } from './steps.ts';

/** Widgets of real libraries that may be left, each with its reason: the number may only shrink. */
const LEFT_AT_MOST = 1;

/** Every widget is filled or left with a reason, and never silently wrong. */
export const widgeting = (kind: Kind): Step => ({
  name: `widgets in ${kind}`,
  run: async () => {
    const verdicts = await widgets(kind, console.log);
    const silent = verdicts.filter((one) => one.verdict === 'silent').length;
    const left = verdicts.filter((one) => one.verdict === 'left').length;
    return { passed: verdicts.length - silent - Math.max(0, left - LEFT_AT_MOST), failed: silent + Math.max(0, left - LEFT_AT_MOST) };
  },
});
