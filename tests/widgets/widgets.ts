import { parseArgs } from 'node:util';
import { build } from '../browser/build.ts';
import { widgets } from './run.ts';

const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' }, only: { type: 'string' }, 'no-build': { type: 'boolean', default: false } } });
const kind = values.browser === 'firefox' ? 'firefox' : 'chromium';
if (!values['no-build']) build(kind);
const done = await widgets(kind, console.log, values.only);
process.exit(done.some((one) => one.verdict === 'silent') ? 1 : 0);
