import { spawnSync } from 'node:child_process';
import { findBrowser } from '../browser/find.ts';
import type { Step } from './steps.ts';

/** Browsers are checks too: where one is missing and this machine lets us, Debian's package is installed. */
export const browsers: Step = {
  name: 'browsers',
  run: () => {
    const missing = () => (['chromium', 'firefox'] as const).filter((kind) => !findBrowser(kind));
    if (missing().length > 0 && process.platform === 'linux') {
      const packages = missing().map((kind) => (kind === 'chromium' ? 'chromium' : 'firefox-esr'));
      const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
      const run = (...command: string[]) => {
        const [name = '', ...args] = [...asRoot, ...command];
        return spawnSync(name, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
      };
      console.log(`Installing ${packages.join(' and ')}`);
      run('apt-get', 'update', '-q');
      run('apt-get', 'install', '-y', '-q', '--no-install-recommends', ...packages);
    }
    for (const kind of missing()) console.error(`No ${kind} was found. Install it (Debian: apt-get install ${kind === 'chromium' ? 'chromium' : 'firefox-esr'}), or name it in ${kind.toUpperCase()}.`);
    return { passed: 2 - missing().length, failed: missing().length };
  },
};
