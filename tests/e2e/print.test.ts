import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { extractText } from 'unpdf';
import { build } from '../browser/build.ts';
import { type Harness, launch, setting } from '../browser/harness.ts';
import { setUp } from '../score/drive.ts';

const LONG = ['medical-necessity', 'appeal', 'network-exception'];
/** Each moves the breaks between pages elsewhere. */
const SCALES = [0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4];
const HEAD = 'Maya Rivera, born March 14, 1988, member ID U4839201701';
const NUMBER = /^Page \d+ of \d+$/;

/** Chromium numbers pages itself; in Firefox we do, at "beforeprint", which comes with a PDF as it does with Ctrl+P. */
describe.each(['chromium', 'firefox'] as const)('a printed letter, in %s', (browser) => {
  let harness: Harness;
  let own: Page;

  beforeAll(async () => {
    harness = await launch(browser, build(browser, { fresh: false }));
    own = await setUp(harness, ['tests/fixtures/cases/rivera.json']);
    await own.bringToFront();
    await own.click('[data-case] a, [data-case] button');
    await own.waitForSelector('#letters');
    await own.click('#letters');
  });
  afterAll(() => harness?.close());

  async function open(kind: string) {
    await own.waitForSelector(`[data-kind=${kind}]`);
    await own.click(`[data-kind=${kind}]`);
    await own.waitForSelector(`[data-kind=${kind}][aria-current]`);
    await own.waitForSelector('[data-sentence]');
  }
  /** The pages on paper, each line by line, without the lines that stand on all of them. */
  async function print(options: { format?: 'letter' | 'a4'; scale?: number } = {}) {
    const { text } = await extractText(new Uint8Array(await own.pdf({ format: 'letter', ...options })));
    const pages = text.map((page) => page.normalize('NFKC').split('\n').map((line) => line.trim()).filter(Boolean));
    for (const [at, lines] of pages.entries()) {
      expect(lines).toContain(HEAD);
      expect(lines).toContain(`Page ${at + 1} of ${pages.length}`);
    }
    return pages.map((lines) => lines.filter((line) => line !== HEAD && !NUMBER.test(line)));
  }
  /** As another scale does, where pages are the browser's own; our sheets keep theirs, so that their letters grow instead. */
  async function printAt(scale: number) {
    if (browser === 'chromium') return print({ scale });
    await own.$eval('.sheets', (one, size) => { (one as HTMLElement).style.fontSize = size; }, `${10.5 * scale}pt`);
    return print();
  }
  async function write(block: string, text: string) {
    await own.$eval(`[data-block=${block}] .paper__acts button:not([aria-label^=Back])`, (one) => (one as HTMLElement).click());
    await own.waitForSelector(`[data-block=${block}] textarea`);
    await own.evaluate(setting(`[data-block=${block}] textarea`, text));
  }
  const cancel = () => own.keyboard.press('Escape');
  const oneLine = (pages: string[][]): string => pages.flat().join(' ');

  it.each(LONG)('%s bears name, birth date, member ID and its number on each page', async (kind) => {
    await open(kind);
    for (const format of ['letter', 'a4'] as const) expect((await print({ format })).length).toBeGreaterThan(1);
  });

  it.each(LONG)('%s ends no page with a heading, and signs none that says nothing, wherever the pages break', async (kind) => {
    await open(kind);
    const headings = await own.$$eval('.paper__block h3', (all) => all.map((one) => one.textContent));
    expect(headings.length).toBeGreaterThan(3);
    for (const scale of SCALES) {
      const pages = await printAt(scale);
      for (const page of pages) expect(headings, `scale ${scale}`).not.toContain(page.at(-1));
      expect(oneLine(pages.slice(-1)), `scale ${scale}`).toMatch(/For questions, please contact .* Sincerely, /);
    }
  });

  it.each([...LONG, 'superbill', 'peer-to-peer', 'call-script'])('%s shows nothing but the letter', async (kind) => {
    await open(kind);
    const text = oneLine(await print());
    for (const ours of ['Before you send it', 'These notes are for you', 'Who writes it', 'Back to the', 'Save as text', 'Print or PDF', 'Edit', 'Copy', 'Casefile']) expect(text).not.toContain(ours);
    expect(text.length).toBeGreaterThan(600);
  });

  it('repeats the head of a table that goes on', async () => {
    await open('superbill');
    const parts: number[] = [];
    for (const lines of [1, 4, 7, 10, 13]) {
      await write('opening', Array.from({ length: lines }, (_, at) => `Line ${at + 1}.`).join('\n'));
      const pages = (await print()).map((page) => page.join(' '));
      await cancel();
      expect(pages.join(' ').match(/\$450\.00/g)).toHaveLength(2);
      const tables = pages.filter((text) => text.includes('$450.00') || text.includes('$75.00'));
      for (const page of tables) expect(page).toContain('Date Code Description Diagnosis Place Units Charge');
      parts.push(tables.length);
    }
    expect(parts).toContain(2);
  });

  it('splits a person’s own long text between its lines, and leaves the screen as it was', async () => {
    await open('appeal');
    const words = Array.from({ length: 400 }, (_, at) => `This is sentence ${at + 1} of mine.`);
    await write('opening', words.join(' '));
    await own.$eval('[data-block=opening] textarea', (one) => (one as HTMLTextAreaElement).setSelectionRange(5, 9));
    const pages = await print();
    expect(pages.length).toBeGreaterThan(4);
    expect(oneLine(pages)).toContain(words.join(' '));
    expect(await own.evaluate(() => {
      const area = document.activeElement as HTMLTextAreaElement;
      return [area.tagName, area.value.length, area.selectionStart, area.selectionEnd, document.querySelector('.sheet')];
    })).toEqual(['TEXTAREA', words.join(' ').length, 5, 9, null]);
    await cancel();
  });

  it('prints what was typed a moment before', async () => {
    await open('appeal');
    await write('opening', 'Typed a moment before.');
    await own.evaluate(() => { window.print = () => { document.body.dataset.printed = document.querySelector('.paper')!.textContent; }; });
    await own.click('#letter-print');
    expect(await own.evaluate(() => document.body.dataset.printed)).toContain('Typed a moment before.');
  });

  it('splits an item that is longer than a page, and one word that is', async () => {
    await open('appeal');
    const words = Array.from({ length: 900 }, (_, at) => `word${at + 1}`).join(' ');
    const draft = await own.$eval('.paper__block li [data-sentence]', (one, text) => { const { firstChild } = one; const before = firstChild!.nodeValue; firstChild!.nodeValue = text; return before; }, words);
    expect(oneLine(await print())).toContain(words);
    await own.$eval('.paper__block li [data-sentence]', (one, text) => { one.firstChild!.nodeValue = text; }, draft);
    await write('opening', 'x'.repeat(9000));
    expect(oneLine(await print()).match(/x/g)!.length).toBeGreaterThan(8999);
    await cancel();
  });
});
