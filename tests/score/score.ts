/** `npm run score -- DIR [--browser firefox] [--json OUT]`: the built extension over every labelled form below DIR. */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../browser/build.ts';
import type { Kind } from '../browser/find.ts';
import { score } from './run.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { browser: { type: 'string', default: 'chromium' }, json: { type: 'string' }, 'no-build': { type: 'boolean', default: false }, only: { type: 'string' } } });
const folder = resolve(positionals[0] ?? 'tests/pages');
const kind = values.browser as Kind;
if (kind !== 'chromium' && kind !== 'firefox') stop(`--browser takes chromium or firefox, not "${values.browser}".`);
if (!existsSync(folder)) stop(`There is no folder ${folder}.`);

const result = await score(kind, folder, build(kind, { fresh: !values['no-build'] }), { say: console.log, ...(values.only ? { only: values.only } : {}) });
if (values.json) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
