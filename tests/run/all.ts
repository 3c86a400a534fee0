/** `npm test`: every check there is, one after another, and one closing line that counts them. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Step = { name: string; run: () => { passed: number; failed: number } };

const bin = (name: string) => join('node_modules', '.bin', name);

/** Runs one tool; it counts as one check. */
function tool(name: string, command: string, args: string[]): Step {
  return {
    name,
    run: () => {
      const done = spawnSync(bin(command), args, { stdio: 'inherit' });
      return done.status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}

/** Runs vitest and counts its tests; a suite that could not be loaded counts as a failure too. */
function vitest(name: string, projects: string[]): Step {
  return {
    name,
    run: () => {
      const report = join(tmpdir(), `casefile-${name}-${process.pid}.json`);
      const args = ['run', '--config', 'tests/vitest.config.ts', ...projects.flatMap((one) => ['--project', one]), '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const done = spawnSync(bin('vitest'), args, { stdio: 'inherit' });
      try {
        const seen = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number; success: boolean };
        const failed = seen.numFailedTests || (seen.success && done.status === 0 ? 0 : 1);
        return { passed: seen.numPassedTests, failed };
      } catch {
        return { passed: 0, failed: 1 };
      } finally {
        rmSync(report, { force: true });
      }
    },
  };
}

const steps: Step[] = [tool('types', 'tsc', ['--noEmit', '-p', '.']), vitest('unit', ['node', 'dom'])];

let passed = 0;
let failed = 0;
for (const step of steps) {
  const begun = Date.now();
  const count = step.run();
  passed += count.passed;
  failed += count.failed;
  console.log(`${step.name}: ${count.passed} passed, ${count.failed} failed (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
