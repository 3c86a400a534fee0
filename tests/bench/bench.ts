/** `npm run bench`: what reading a page costs, in Chromium, as ratios of a floor that is measured in the same run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { createViteServer } from 'vitest/node';
import { build } from '../browser/build.ts';
import { findBrowser } from '../browser/find.ts';
import { serve } from '../browser/site.ts';
import { assignAll, floor, layForm } from './pages.ts';

type Seen = { floor: number; read: number; longest: number; questions: number; reading: unknown };

const built = build('chromium', { practice: false });
const script = readFileSync(join(built, 'eyes.js'), 'utf8');
/** Put there when a person presses Fill: it counts as part of the fill. */
const hands = readFileSync(join(built, 'hands.js'), 'utf8');
const alone = (run: (...given: never[]) => unknown, given = ''): string => `(() => { const __name = (it) => it; return (${run})(${given}); })()`;

/** The built content script, in a page of its own: the extension's side is a port that keeps what is said. */
const PLACE = `
  globalThis.heard = [];
  const listeners = [];
  globalThis.chrome = { runtime: { id: 'bench', onMessage: { addListener() {} }, connect: () => ({ postMessage: (it) => heard.push({ at: performance.now(), it }), onMessage: { addListener(hear) { globalThis.say = hear; } }, onDisconnect: { addListener() {} }, disconnect() {} }) } };
  globalThis.browser = globalThis.chrome;
`;

/** A page that was just laid out and never read: both walk it for the first time. */
async function once<T>(page: Page, questions: number, url: string, run: string): Promise<T> {
  await page.goto(url);
  await page.evaluate(alone(layForm as never, String(questions)));
  await page.evaluate(PLACE);
  await page.evaluate('new Promise((go) => { document.body.offsetHeight; requestAnimationFrame(() => setTimeout(go, 80)); })');
  return page.evaluate(run) as Promise<T>;
}

const FLOOR = `(() => { const begun = performance.now(); ${alone(floor as never)}; return performance.now() - begun; })()`;
const READ = `(async () => {
  const tasks = [];
  const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((one) => one.duration)));
  watch.observe({ entryTypes: ['longtask'] });
  const begun = performance.now();
  ${'SCRIPT'};
  while (heard.length === 0) await new Promise((go) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => go(); port2.postMessage(0); });
  const read = heard[0].at - begun;
  await new Promise((go) => setTimeout(go, 100));
  return { read, longest: Math.max(0, ...tasks), reading: heard[0].it.reading };
})()`;

async function measure(page: Page, questions: number, url: string): Promise<Seen> {
  const floors: number[] = [];
  const reads: { read: number; longest: number; reading: { controls: unknown[] } }[] = [];
  for (let at = 0; at < (questions > 5_000 ? 4 : 10); at += 1) {
    floors.push(await once<number>(page, questions, url, FLOOR));
    reads.push(await once(page, questions, url, READ.replace('SCRIPT', () => script)));
  }
  const best = reads.toSorted((a, b) => a.read - b.read)[0]!;
  return { floor: Math.min(...floors), read: best.read, longest: Math.min(...reads.map((one) => one.longest)), questions: best.reading.controls.length, reading: best.reading };
}

/** What the watcher costs on a page that changes with every frame for 20 s: our own callbacks' share of that time. */
async function watching(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await page.evaluate(alone(layForm as never, '300'));
  await page.evaluate(`globalThis.spent = 0;
    const timed = (run) => function (...given) { const begun = performance.now(); try { return run.apply(this, given); } finally { globalThis.spent += performance.now() - begun; } };
    const Observer = globalThis.MutationObserver;
    globalThis.MutationObserver = class extends Observer { constructor(run) { super(timed(run)); } };
    const later = globalThis.setTimeout.bind(globalThis);
    globalThis.setTimeout = (run, ms, ...given) => later(timed(run), ms, ...given);
    ${PLACE}`);
  await page.evaluate(script);
  return page.evaluate(`(async () => {
    const rest = (ms) => new Promise((go) => later(go, ms));
    while (heard.length === 0) await rest(50);
    globalThis.spent = 0;
    const begun = performance.now();
    await new Promise((end) => { const step = () => { const one = document.createElement('p'); one.textContent = String(performance.now()); document.querySelector('form').append(one); if (document.querySelectorAll('form > p').length > 20) document.querySelector('form > p').remove(); performance.now() - begun < 20000 ? requestAnimationFrame(step) : end(); }; step(); });
    return globalThis.spent / (performance.now() - begun);
  })()`) as Promise<number>;
}

/** Milliseconds that the page's main thread works while it fills 100 native controls, and for plain assignment with events: the least of several. */
async function filling(page: Page, url: string): Promise<{ filled: number; assigned: number }> {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => ((await client.send('Performance.getMetrics')).metrics.find((one) => one.name === 'TaskDuration')?.value ?? 0) * 1_000;
  const spent = async (run: string): Promise<number> => {
    const before = await busy();
    await page.evaluate(run);
    return (await busy()) - before;
  };
  const [filled, assigned]: [number[], number[]] = [[], []];
  for (let at = 0; at < 6; at += 1) {
    await page.goto(url);
    await page.evaluate(alone(layForm as never, '100'));
    await page.evaluate('new Promise((go) => requestAnimationFrame(() => setTimeout(go, 80)))');
    assigned.push(await spent(`${alone(assignAll as never)}; new Promise((go) => requestAnimationFrame(() => setTimeout(go, 80)))`));
    await page.goto(url);
    await page.evaluate(alone(layForm as never, '100'));
    await page.evaluate(PLACE);
    await page.evaluate(script);
    await page.evaluate('(async () => { while (heard.length === 0) await new Promise((go) => setTimeout(go, 20)); await new Promise((go) => setTimeout(go, 80)); })()');
    filled.push(await spent(`${hands};(async () => {
      const { reading } = heard[0].it;
      const writing = (one) => one.widget === 'text' ? { how: 'text', text: '12' } : { how: 'choose', options: one.options.filter((option) => option.label === 'Standard' || option.label === 'Yes') };
      say({ say: 'write', token: reading.token, writes: reading.controls.map((one) => ({ key: one.key, widget: one.widget, writing: writing(one) })) });
      let answer;
      while (!(answer = heard.find(({ it }) => it.say === 'written'))) await new Promise((go) => setTimeout(go, 50));
      const kept = answer.it.results.filter((one) => one.outcome === 'filled').length;
      if (kept !== 100) throw new Error('Only ' + kept + ' of 100 were filled: ' + JSON.stringify(answer.it.results.find((one) => one.outcome !== 'filled')));
    })()`));
  }
  return { filled: Math.min(...filled), assigned: Math.min(...assigned) };
}

/** The least milliseconds of many. */
function least(run: () => unknown): number {
  let best = Infinity;
  for (let at = 0; at < 60; at += 1) {
    const begun = performance.now();
    run();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

/** Milliseconds to decide on a reading, and, for the slowest sample case, to plan it with its wording and to write a letter. */
async function deciding(reading: unknown): Promise<{ decided: number; drafted: number; letter: number }> {
  const server = await createViteServer({ configFile: false, server: { middlewareMode: true, watch: null }, appType: 'custom', logLevel: 'error', optimizeDeps: { noDiscovery: true, include: [] } });
  const load = async <T>(path: string) => (await server.ssrLoadModule(path)) as T;
  const { decide } = await load<{ decide(pages: unknown[]): unknown }>('/rules/decide/decide.ts');
  const { makePlan } = await load<{ makePlan(input: unknown): unknown }>('/rules/plan/make.ts');
  const { letterKinds, writeLetter } = await load<{ letterKinds(input: unknown): { id: string; unfit?: string }[]; writeLetter(id: string, input: unknown): unknown }>('/rules/letters/write.ts');
  const cases = readdirSync('tests/fixtures/cases').map((name) => (JSON.parse(readFileSync(join('tests/fixtures/cases', name), 'utf8')) as { cases: unknown[] }).cases[0]);
  const pages = [{ frameId: 0, reading }];
  const today = '2026-01-15';
  const boxes = { ...(reading as object), controls: (reading as { controls: { label: string; widget: string }[] }).controls.map((one, at) => (at < 4 ? { ...one, label: 'Medical necessity', widget: 'textarea', maxLength: 1_000 } : one)) };
  const decided = least(() => decide(pages));
  const drafted = Math.max(...cases.map((one) => least(() => makePlan({ id: 'bench', today, pages: [{ frameId: 0, reading: boxes }], decision: decide([{ frameId: 0, reading: boxes }]), case: one }))));
  const letter = Math.max(...cases.flatMap((one) => letterKinds({ case: one, today }).filter(({ unfit }) => !unfit).map(({ id }) => least(() => writeLetter(id, { case: one, today })))));
  await server.close();
  return { decided, drafted, letter };
}

const found = findBrowser('chromium');
if (!found) throw new Error('No Chromium or Chrome was found on this machine.');
const site = await serve('tests/pages');
const browser = await puppeteer.launch({ executablePath: found, pipe: true, args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--window-size=1280,900'] });
try {
  const page = await browser.newPage();
  const url = site.url('practice.css');
  const cost = new Map<number, Seen>();
  for (const questions of [50, 300, 1_000, 10_000]) {
    const seen = await measure(page, questions, url);
    cost.set(questions, seen);
    console.log(`${questions} questions: reading ${(seen.read / seen.floor).toFixed(1)} × the floor (${seen.read.toFixed(1)} ms to ${seen.floor.toFixed(2)} ms); longest task ${seen.longest === 0 ? 'under 50' : seen.longest.toFixed(0)} ms; ${seen.questions} read`);
  }
  const [small, large, fifty] = [cost.get(1_000), cost.get(10_000), cost.get(50)];
  if (small && large) console.log(`10,000 questions cost ${(large.read / small.read).toFixed(1)} × 1,000`);
  if (fifty) {
    const { decided, drafted, letter } = await deciding(fifty.reading);
    console.log(`50 questions: read in ${fifty.read.toFixed(1)} ms, decided in ${decided.toFixed(1)} ms, ${(fifty.read + decided).toFixed(1)} ms together`);
    console.log(`a case: 50 questions decided and planned with 4 drafts in ${drafted.toFixed(1)} ms; its longest letter written in ${letter.toFixed(1)} ms`);
  }
  const { filled, assigned } = await filling(page, url);
  console.log(`100 native controls: filled in ${filled.toFixed(0)} ms of the page's time, ${(filled / assigned).toFixed(1)} × plain assignment with events (${assigned.toFixed(0)} ms)`);
  console.log(`a page that changes with every frame for 20 s: our watching takes ${((await watching(page, url)) * 100).toFixed(2)} % of the time`);
} finally {
  await browser.close();
  await site.close();
}
process.exit(0);
