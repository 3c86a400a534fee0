/** `npm test`: every check there is, one after another, and one closing line that counts them. */
import { build } from '../browser/build.ts';
import { browsers } from './browsers.ts';
import { checks } from './check.ts';
import { scoring } from './scores.ts';
import { widgeting } from './widgets.ts';
import { report, type Step, tool, vitest } from './steps.ts';

const built: Step = {
  name: 'build',
  run: () => {
    build('chromium');
    build('firefox');
    build('firefox', { practice: false });
    return { passed: 3, failed: 0 };
  },
};

process.exit(
  await report([
    browsers,
    ...checks,
    vitest('unit', ['node', 'dom']),
    built,
    tool('web-ext lint', 'web-ext', ['lint', '--no-config-discovery', '-s', '.output/firefox-mv3']),
    vitest('e2e', ['e2e']),
    [scoring('chromium'), scoring('firefox')],
    [widgeting('chromium'), widgeting('firefox')],
  ]),
);
