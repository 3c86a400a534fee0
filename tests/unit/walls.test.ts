import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const { forbidden } = createRequire(import.meta.url)('../walls.cjs') as { forbidden: { name: string }[] };
const bin = (name: string) => resolve('node_modules/.bin', name);
const FINE: Record<string, string> = {
  'rules/value.ts': 'export const value = 1;\nexport type Value = number;',
  'components/part.ts': "import { value } from '../rules/value.ts';\nexport const part = value;",
  'entrypoints/background/vault/index.ts': "export { key } from './key.ts';",
  'entrypoints/background/vault/key.ts': 'export const key = 1;',
  'entrypoints/background/index.ts': "export { key } from './vault/index.ts';",
  'entrypoints/workspace/main.ts': 'export const main = 1;',
  'entrypoints/eyes/eyes.ts': 'export const eyes = { see: 1 };\nexport type Eyes = typeof eyes;',
  'entrypoints/hands/index.ts': "import type { Eyes } from '../eyes/eyes.ts';\nexport const hands = (eyes: Eyes) => eyes.see;",
  'entrypoints/eyes/index.ts': "import type { Value } from '../../rules/value.ts';\nexport const eyes: Value = 1;",
  'tests/help.ts': 'export const help = 1;',
};
/** Every wall with the file that breaks it. */
const BREACHES: Record<string, [file: string, text: string]> = {
  'rules-import-rules-and-zod': ['rules/breach.ts', "import { h } from 'preact';\nexport const breach = h;"],
  'components-import-components-rules-preact': ['components/breach.ts', "import { z } from 'zod';\nexport const breach = z;"],
  'only-entrypoints-touch-the-browser': ['components/touch.ts', "import browser from 'webextension-polyfill';\nexport const touch = browser;"],
  'no-entrypoint-imports-another': ['entrypoints/popup/main.ts', "export { main } from '../workspace/main.ts';"],
  'eyes-lend-their-types-to-the-hands': ['entrypoints/hands/take.ts', "export { eyes } from '../eyes/eyes.ts';"],
  'only-hands-know-the-eyes': ['entrypoints/background/look.ts', "import type { Eyes } from '../eyes/eyes.ts';\nexport const look = (eyes: Eyes) => eyes.see;"],
  'door-imports-no-entrypoint': ['entrypoints/door/send.ts', "export { main } from '../workspace/main.ts';"],
  'background-needs-no-window': ['entrypoints/background/show.ts', "export { part } from '../../components/part.ts';"],
  'vault-has-one-face': ['entrypoints/background/peek.ts', "export { key } from './vault/key.ts';"],
  'vault-only-from-background': ['entrypoints/sidepanel/main.ts', "export { key } from '../background/vault/index.ts';"],
  'eyes-and-hands-know-no-rules': ['entrypoints/eyes/know.ts', "export { value } from '../../rules/value.ts';"],
  'nobody-imports-tests': ['rules/lean.ts', "export { help } from '../tests/help.ts';"],
  'no-circles': ['rules/circle.ts', "import { round } from './round.ts';\nexport const circle = () => round;"],
  'nothing-that-cannot-be-found': ['rules/lost.ts', "export { lost } from './not-there.ts';"],
};
const MORE = { 'rules/round.ts': "import { circle } from './circle.ts';\nexport const round = () => circle;" };

const homes: string[] = [];
function house(files: Record<string, string>): string {
  const home = mkdtempSync(join(tmpdir(), 'casefile-walls-'));
  homes.push(home);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    writeFileSync(join(home, file), `${text}\n`);
  }
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'));
  writeFileSync(join(home, 'package.json'), '{"type":"module"}');
  return home;
}
type Cruised = { summary: { violations: { from: string; rule: { name: string } }[]; totalCruised: number } };
function cruise(home: string): Cruised['summary'] {
  const done = spawnSync(bin('depcruise'), ['--config', resolve('tests/walls.cjs'), '--output-type', 'json', 'rules', 'components', 'entrypoints'], { cwd: home, encoding: 'utf8', maxBuffer: 1 << 26 });
  return (JSON.parse(done.stdout) as Cruised).summary;
}
afterAll(() => homes.forEach((home) => rmSync(home, { recursive: true, force: true })));

describe('the walls', () => {
  it('stand in a house without a breach', () => {
    const { violations, totalCruised } = cruise(house(FINE));
    expect(violations).toEqual([]);
    expect(totalCruised).toBeGreaterThanOrEqual(7);
  }, 60_000);
  it('each have a planted breach', () => {
    expect(Object.keys(BREACHES).sort()).toEqual(forbidden.map((wall) => wall.name).sort());
  });
  it('each see their breach', () => {
    const { violations } = cruise(house({ ...FINE, ...MORE, ...Object.fromEntries(Object.values(BREACHES)) }));
    for (const [wall, [file]] of Object.entries(BREACHES)) expect(violations.filter((one) => one.rule.name === wall).map((one) => one.from), wall).toContain(file);
  }, 60_000);
});

describe('the lint laws', () => {
  const LAWS: Record<string, string> = {
    'rules/clock.ts': 'export const now = () => Date.now();',
    'rules/chance.ts': 'export const dice = () => Math.random();',
    'rules/dom.ts': 'export const title = () => document.title;',
    'rules/net.ts': "export const ask = () => fetch('x');",
    'components/reach.ts': 'export const tabs = () => browser.tabs;',
    'entrypoints/popup/net.ts': "export const ask = () => fetch('x');",
    'entrypoints/popup/html.ts': "export const set = (e: Element) => { e.innerHTML = 'x'; };",
    'entrypoints/eyes/send.ts': 'export const send = (f: HTMLFormElement) => f.requestSubmit();',
    'rules/any.ts': 'export const any = (x: any) => x;',
  };
  it('each see their breach', () => {
    const home = house(LAWS);
    const done = spawnSync(bin('oxlint'), ['-c', resolve('tests/oxlint.json'), '-f', 'unix', 'rules', 'components', 'entrypoints'], { cwd: home, encoding: 'utf8' });
    for (const file of Object.keys(LAWS)) expect(done.stdout, file).toContain(`${file}:`);
  });
});

describe('the tree', () => {
  it('has no other rooms', () => {
    const ignored = new Set(['node_modules']);
    const rooms = readdirSync('.', { withFileTypes: true }).filter((one) => one.isDirectory() && !one.name.startsWith('.') && !ignored.has(one.name)).map((one) => one.name).sort();
    expect(rooms).toEqual(['assets', 'components', 'entrypoints', 'rules', 'tests']);
  });
});
