// Runs before everything else, with nothing but Node: installs the project's packages where they are missing.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';

const run = (command, args) => {
  const done = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) process.exit(done.status ?? 1);
};
// A link would have its target emptied and filled anew below somebody else's feet.
if (existsSync('node_modules') && lstatSync('node_modules').isSymbolicLink()) {
  console.error('node_modules is a link: run this in a folder with packages of its own.');
  process.exit(1);
}
const installed = 'node_modules/.package-lock.json';

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs) run('npm', ['ci', '--no-audit', '--no-fund']);
if (!existsSync('.wxt/tsconfig.json')) run('npx', ['wxt', 'prepare']);
