/** `npm run check`: types, lint, walls, what nobody uses, and the size of what goes into every page. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from '../browser/build.ts';
import { report, type Step, tool } from './steps.ts';

/** What is put into every frame of a portal, and beside it where a person presses Fill or a page is placed by coordinates: they stay small. Bytes, gzipped. */
const BUDGETS: Record<string, number> = { 'eyes.js': 20_000, 'hands.js': 10_000, 'sight.js': 3_500 };
/** Fewer modules than this, and the border tool has silently read nothing. */
const LEAST_MODULES = 400;
const ROOMS = ['rules', 'components', 'entrypoints'];

const walls: Step = {
  name: 'walls',
  run: () => {
    const done = spawnSync(join('node_modules', '.bin', 'depcruise'), ['--config', 'tests/walls.cjs', '--output-type', 'json', ...ROOMS, 'wxt.config.ts'], { encoding: 'utf8', maxBuffer: 1 << 28 });
    const { violations, totalCruised } = (JSON.parse(done.stdout) as { summary: { violations: { rule: { name: string }; from: string; to: string }[]; totalCruised: number } }).summary;
    for (const { rule, from, to } of violations) console.log(`${rule.name}: ${from} -> ${to}`);
    console.log(`${totalCruised} modules`);
    return violations.length === 0 && totalCruised >= LEAST_MODULES ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  },
};

const size: Step = {
  name: 'size',
  run: () => {
    const built = build('chromium', { practice: false });
    const isSmall = Object.entries(BUDGETS).map(([file, most]) => {
      const bytes = gzipSync(readFileSync(join(built, file))).length;
      console.log(`${file}: ${bytes} of ${most} bytes gzipped`);
      return bytes <= most;
    });
    return { passed: isSmall.filter(Boolean).length, failed: isSmall.filter((is) => !is).length };
  },
};

export const checks: Step[] = [
  tool('types', 'tsc', ['--noEmit', '-p', '.']),
  tool('lint', 'oxlint', ['-c', 'tests/oxlint.json', ...ROOMS, 'tests', 'wxt.config.ts']),
  walls,
  tool('unused', 'knip', ['--config', 'tests/knip.json']),
  size,
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(await report(checks));
