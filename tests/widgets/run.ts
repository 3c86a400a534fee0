/** `npm run widgets [-- --browser firefox]`: the built extension over pages of real libraries; each framework's own state is the judge. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build as bundle } from 'esbuild';
import { build } from '../browser/build.ts';
import type { Kind } from '../browser/find.ts';
import { launch } from '../browser/harness.ts';
import { serve } from '../browser/site.ts';
import { sleep } from '../browser/until.ts';
import { fillPage, setUp, undoPage } from '../score/drive.ts';

type Held = { name: string; label: string; want: string[]; holds: string };
export type Verdict = { name: string; page: string; verdict: 'filled' | 'left' | 'silent'; why: string; /** Of a filled one, after an undo: back at what it held, told that it is not, or neither. */ undone?: 'back' | 'told' | 'silent' };

const CASES = resolve('tests/fixtures/cases/rivera.json');
const shown = (one: Held): string => `holds “${one.holds.slice(0, 60)}”, wanted “${one.want[0]}”`;
const wanted = (one: Held): boolean => one.want.some((want) => (want.startsWith('/') ? new RegExp(want.slice(1, want.lastIndexOf('/')), want.slice(want.lastIndexOf('/') + 1)).test(one.holds) : want === one.holds));

/** Pages whose libraries do not run under a newer React. */
const REACT_18 = /^availity\./;

const bundles = new Map<string, Promise<string[]>>();
/** Once, though both browsers ask at the same time. */
function bundled(folder: string, only = ''): Promise<string[]> {
  const made = bundles.get(only) ?? bundleAll(folder, only);
  bundles.set(only, made);
  return made;
}

async function bundleAll(folder: string, only: string): Promise<string[]> {
  const from = resolve('tests/widgets/pages');
  const pages = readdirSync(from).filter((file) => !/^(register|drawn|jquery-first)\./.test(file) && file.includes(only));
  mkdirSync(folder, { recursive: true });
  const made = (some: string[], alias: Record<string, string>) => bundle({
    entryPoints: some.map((page) => join(from, page)), alias, bundle: true, outdir: folder, format: 'iife', jsx: 'automatic', jsxImportSource: 'react', logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', process: '{"env":{}}', global: 'globalThis' }, conditions: ['browser', 'module', 'production'], tsconfigRaw: '{}',
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty', '.eot': 'empty', '.gif': 'dataurl', '.jpg': 'empty', '.webp': 'empty' },
  });
  await made(pages.filter((page) => !REACT_18.test(page)), {});
  await made(pages.filter((page) => REACT_18.test(page)), { react: 'react18', 'react-dom': 'react-dom18' });
  const names = pages.map((page) => basename(page).replace(/\.tsx?$/, ''));
  for (const name of names) writeFileSync(join(folder, `${name}.html`), `<!doctype html><html lang="en"><meta charset="utf-8"><title>Form</title><link rel="stylesheet" href="/${name}.css" onerror="this.remove()"><body><script src="/${name}.js"></script></body></html>`);
  return names;
}

/** Runs every page in one browser. */
export async function widgets(kind: Kind, say: (line: string) => void, only?: string): Promise<Verdict[]> {
  const folder = resolve('.output/widgets');
  const names = await bundled(folder, only);
  const site = await serve(folder);
  const harness = await launch(kind, build(kind, { fresh: false }));
  const verdicts: Verdict[] = [];
  try {
    await setUp(harness, [CASES]);
    for (const name of names) {
      const page = await harness.open(site.url(`${name}.html`));
      await sleep(1_200);
      const read = async () => JSON.parse((await page.evaluate('JSON.stringify(window.widgets.map(({ name, label, want, holds }) => ({ name, label, want, holds: String(holds() ?? "") })))')) as string) as Held[];
      const before = await read();
      const { outcomes, said } = await fillPage(harness, page, { firstName: 'Maya', lastName: 'Rivera', birthDate: '1988-03-14' });
      await sleep(300);
      const after = await read();
      const undo = await undoPage(harness, page);
      await sleep(300);
      const undone = await read();
      for (const [at, one] of after.entries()) {
        const all = outcomes.filter((item) => item.label.replace(/\W*$/, '').endsWith(one.label.replace(/\W*$/, '')) || item.label.startsWith(one.label));
        // A drawn widget's hidden twin is told of too: what was tried counts first.
        const told = all.find((item) => item.outcome !== 'left') ?? all[0];
        const isFilled = wanted(one);
        const isSame = one.holds === before[at]?.holds;
        const verdict = isFilled && (told === undefined || told.outcome === 'filled') ? 'filled' : isSame && told && told.outcome !== 'filled' && told.why ? 'left' : 'silent';
        const why = verdict === 'filled' ? '' : `${shown(one)}; ${told ? `${told.outcome}: ${told.why}` : `not told of (${said})`}`;
        const isBack = undone[at]?.holds === before[at]?.holds;
        const isTold = undo.some((item) => (item.label.replace(/\W*$/, '').endsWith(one.label.replace(/\W*$/, '')) || item.label.startsWith(one.label)) && /still|look before/.test(item.why));
        const back = isBack ? 'back' : isTold ? 'told' : 'silent';
        verdicts.push({ name: one.name, page: name, verdict, why, ...(verdict === 'filled' ? { undone: back } : {}) });
        const left = verdict === 'filled' && !isBack ? `; after undo it holds “${undone[at]?.holds.slice(0, 60)}”${isTold ? ', and that is said' : ', and NOBODY SAYS SO'}` : '';
        say(`${verdict === 'silent' ? 'SILENT' : verdict.padEnd(6)}  ${one.name}${why ? `: ${why}` : ''}${left}`);
      }
      await page.close();
    }
  } finally {
    await harness.close();
    await site.close();
  }
  const after = (undone: Verdict['undone']) => verdicts.filter((one) => one.undone === undone).length;
  const of = (verdict: Verdict['verdict']) => verdicts.filter((one) => one.verdict === verdict).length;
  say(`${kind}: ${verdicts.length} widgets: ${of('filled')} filled, ${of('left')} left with a reason, ${of('silent')} silent failures; ${after('back')} undone, ${after('told')} told to hold still, ${after('silent')} silently not undone`);
  return verdicts;
}
