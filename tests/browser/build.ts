import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Kind } from './find.ts';

/** Builds the extension for one browser and returns its folder. A practice build also knows the pages on this machine. */
export function build(kind: Kind, { practice = true, fresh = true }: { practice?: boolean; fresh?: boolean } = {}): string {
  const folder = resolve('.output', `${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3${practice ? '-practice' : ''}`);
  if (!fresh && existsSync(join(folder, 'manifest.json'))) return folder;
  const args = ['build', '-b', kind === 'chromium' ? 'chrome' : 'firefox', '--mv3', ...(practice ? ['--mode', 'practice'] : [])];
  const done = spawnSync(join('node_modules', '.bin', 'wxt'), args, { encoding: 'utf8', shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error(`The extension does not build for ${kind}:\n${done.stdout}\n${done.stderr}`);
  return folder;
}
