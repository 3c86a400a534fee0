import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../browser/build.ts';
import type { Kind } from '../browser/find.ts';
import { type Harness, launch, type Surface } from '../browser/harness.ts';
import { serve, type Site } from '../browser/site.ts';
import { until } from '../browser/until.ts';
import { setUp } from '../score/drive.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const RULES = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }).then((result) => (result.passes.length < 5 ? ['axe saw too little'] : result.violations.map((one) => one.id + ': ' + one.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', '))))`;
const screen = 'document.querySelector("main")?.dataset.screen';
const rivera = JSON.parse(readFileSync('tests/fixtures/cases/rivera.json', 'utf8')) as { format: string; cases: { patient: Record<string, unknown> }[] };

/** What a person with a bad file reads: the sentence says where and why. */
const BAD: [what: string, text: () => string, says: RegExp][] = [
  ['not JSON', () => '{"format": "casefile/1", ', /not JSON|JSON/i],
  ['another format', () => JSON.stringify({ ...rivera, format: 'casefile/9' }), /version 9/],
  ['a broken field', () => JSON.stringify({ ...rivera, cases: [{ ...rivera.cases[0], patient: { ...rivera.cases[0]!.patient, birthDate: '31.12.1988' } }] }), /patient\.birthDate/],
  ['far too large', () => `{"format":"casefile/1","cases":[],"more":"${'x'.repeat(21 * 1024 * 1024)}"}`, /MB|large/i],
];

describe.each(['chromium', 'firefox'] as const)('promises in %s', (kind: Kind) => {
  let harness: Harness;
  let site: Site;
  let own: Page;

  beforeAll(async () => {
    site = await serve('tests/pages');
    harness = await launch(kind, build(kind, { fresh: false }));
    own = await setUp(harness, ['tests/fixtures/cases/rivera.json', 'tests/fixtures/cases/lindqvist.json']);
  });
  afterAll(async () => {
    await harness?.close();
    await site?.close();
  });

  const violations = async (page: Page): Promise<string[]> => {
    await page.evaluate(AXE);
    return (await page.evaluate(RULES)) as string[];
  };

  it.each(BAD)('takes nothing from a file that is %s, and says why', async (_, text, says) => {
    await own.bringToFront();
    const file = join(mkdtempSync(join(tmpdir(), 'casefile-bad-')), 'case.json');
    writeFileSync(file, text());
    const before = await own.$$eval('[data-case]', (rows) => rows.map((row) => row.textContent));
    const input = await own.waitForSelector('#import-file');
    await (input as never as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await until('the refusal', () => own.evaluate((source) => [...document.querySelectorAll('[role=alert]')].some((one) => new RegExp(source, 'i').test(one.textContent ?? '')), says.source));
    expect(await own.$$eval('[data-case]', (rows) => rows.map((row) => row.textContent))).toEqual(before);
  });

  it('makes no connection, even when told to', async () => {
    await own.bringToFront();
    const got = await own.evaluate((url) => globalThis.fetch(url).then(() => 'connected', () => 'refused'), site.url('index.html'));
    expect(got).toBe('refused');
  });

  it('holds nothing readable at rest', async () => {
    const stored = await own.evaluate(async () => {
      const names = (await indexedDB.databases()).map((one) => one.name ?? '');
      const all: unknown[] = [];
      for (const name of names) {
        const db = await new Promise<IDBDatabase>((done, fail) => {
          const open = indexedDB.open(name);
          open.addEventListener('success', () => done(open.result));
          open.addEventListener('error', () => fail(open.error));
        });
        for (const store of db.objectStoreNames) all.push(await new Promise((done) => { const ask = db.transaction(store).objectStore(store).getAll(); ask.onsuccess = () => done(ask.result); }));
        db.close();
      }
      const bytes = (value: unknown): string => (value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value instanceof ArrayBuffer ? bytes(new Uint8Array(value)) : value && typeof value === 'object' ? Object.entries(value).map(([key, one]) => key + bytes(one)).join(' ') : String(value));
      return all.map(bytes).join(' ');
    });
    expect(stored.length).toBeGreaterThan(500);
    for (const secret of ['Rivera', 'Lindqvist', 'U4839201701', 'sertraline', '1988-03-14']) expect(stored).not.toContain(secret);
  });

  it('has a full page that a screen reader can use', async () => {
    await own.bringToFront();
    expect(await violations(own)).toEqual([]);
    await own.click('[data-case] a, [data-case] button');
    await own.waitForSelector('main[data-screen=case]');
    await own.waitForSelector('[name="patient.lastName"]');
    expect(await violations(own)).toEqual([]);
    await own.click('#letters');
    await own.waitForSelector('[data-kind=medical-necessity]');
    expect(await violations(own)).toEqual([]);
    await own.click('[data-kind=medical-necessity]');
    await own.waitForSelector('[data-sentence]');
    expect(await violations(own)).toEqual([]);
    await own.click('#back-to-case');
    await own.waitForSelector('main[data-screen=case]');
  });

  it('has a popup that a screen reader can use', async () => {
    const page = await harness.open(site.url('prior-authorization.html'));
    await page.bringToFront();
    const popup: Surface = await harness.popup(page);
    await popup.waitFor(`${screen} === "choose"`);
    const check = async () => popup.evaluate<string[]>(`(() => { const module = undefined, exports = undefined, define = undefined; ${kind === 'chromium' ? AXE : ''}; return ${kind === 'chromium' ? RULES : '[]'}; })()`);
    expect(await check()).toEqual([]);
    await popup.evaluate(`(() => { const e = document.querySelector('#case'); e.value = [...e.options].find((one) => one.textContent.includes('Rivera')).value; e.dispatchEvent(new Event('change', { bubbles: true })); return true; })()`);
    await popup.waitFor(`${screen} === "plan"`);
    expect(await check()).toEqual([]);
    await popup.click('#fill');
    await popup.waitFor(`${screen} === "receipt"`);
    expect(await check()).toEqual([]);
    await popup.close();
    await page.close();
  });
});

describe('what is shipped', () => {
  it.each(['chromium', 'firefox'] as const)('asks in %s for the portals it knows and no other site', (kind) => {
    const manifest = JSON.parse(readFileSync(join(build(kind, { practice: false }), 'manifest.json'), 'utf8')) as { host_permissions: string[]; permissions: string[]; content_scripts: { matches: string[] }[]; content_security_policy: { extension_pages: string } };
    for (const host of [...manifest.host_permissions, ...manifest.content_scripts.flatMap((one) => one.matches)]) {
      expect(host).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
      expect(host).not.toMatch(/localhost|127\.0\.0\.1/);
    }
    expect(manifest.permissions.filter((one) => !['storage', 'activeTab', 'scripting', 'idle', 'sidePanel'].includes(one))).toEqual([]);
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.content_security_policy.extension_pages).not.toContain('unsafe-eval\' \'unsafe');
  });
});
