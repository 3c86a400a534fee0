import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Count = { passed: number; failed: number };
/** A check. What it prints goes through `say`, so that two can run side by side. */
export type Step = { name: string; run: (say: (line: string) => void) => Count | Promise<Count> };

const bin = (name: string) => join('node_modules', '.bin', name);

/** Runs one tool; it counts as one check. */
export const tool = (name: string, command: string, args: string[]): Step => ({
  name,
  run: () => (spawnSync(bin(command), args, { stdio: 'inherit' }).status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

/** Runs vitest and counts its tests; a suite that could not be loaded counts as a failure too. */
export const vitest = (name: string, projects: string[]): Step => ({
  name,
  run: () => {
    const file = join(tmpdir(), `casefile-${name}-${process.pid}.json`);
    const args = ['run', '--config', 'tests/vitest.config.ts', ...projects.flatMap((one) => ['--project', one]), '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const done = spawnSync(bin('vitest'), args, { stdio: 'inherit' });
    try {
      const seen = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number; success: boolean };
      return { passed: seen.numPassedTests, failed: seen.numFailedTests || (seen.success && done.status === 0 ? 0 : 1) };
    } catch {
      return { passed: 0, failed: 1 };
    } finally {
      rmSync(file, { force: true });
    }
  },
});

/** Runs the steps in order, those of an inner list side by side, and ends with "N passed, M failed". Returns the exit code. */
export async function report(steps: (Step | Step[])[]): Promise<0 | 1> {
  const total: Count = { passed: 0, failed: 0 };
  const told: string[] = [];
  const one = async (step: Step, say: (line: string) => void): Promise<void> => {
    const begun = Date.now();
    const count = await Promise.resolve(step.run(say)).catch((error: Error): Count => {
      say(error.message);
      return { passed: 0, failed: 1 };
    });
    total.passed += count.passed;
    total.failed += count.failed;
    told.push(`${step.name}: ${count.passed} passed, ${count.failed} failed (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
    say(told.at(-1) ?? '');
  };
  for (const step of steps) {
    const group = [step].flat();
    console.log(`\n--- ${group.map(({ name }) => name).join(', ')}`);
    await Promise.all(group.map((each) => one(each, group.length > 1 ? (line) => console.log(`${each.name} | ${line}`) : console.log)));
  }
  console.log(`\n${told.join('\n')}\n${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}
