import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { extractText } from 'unpdf';
import { build } from '../browser/build.ts';
import { type Harness, launch } from '../browser/harness.ts';
import { setUp } from '../score/drive.ts';

const LONG = ['medical-necessity', 'appeal', 'network-exception'];
/** Each moves the breaks between pages elsewhere. */
const SCALES = [0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4];

describe('a printed letter, in Chromium', () => {
  let harness: Harness;
  let own: Page;

  beforeAll(async () => {
    harness = await launch('chromium', build('chromium', { fresh: false }));
    own = await setUp(harness, ['tests/fixtures/cases/rivera.json']);
    await own.bringToFront();
    await own.click('[data-case] a, [data-case] button');
    await own.waitForSelector('#letters');
    await own.click('#letters');
  });
  afterAll(() => harness?.close());

  /** The letter on paper: its pages as lists of what was drawn, line by line, and its headings. */
  async function print(kind: string, options: { format?: 'letter' | 'a4'; scale?: number } = {}) {
    await own.waitForSelector(`[data-kind=${kind}]`);
    await own.click(`[data-kind=${kind}]`);
    await own.waitForSelector(`[data-kind=${kind}][aria-current]`);
    await own.waitForSelector('[data-sentence]');
    const headings = await own.$$eval('.paper__block h3', (all) => all.map((one) => one.textContent));
    const { text } = await extractText(await own.pdf({ format: 'letter', ...options }));
    return { headings, pages: text.map((page) => page.normalize('NFKC')) };
  }
  const oneLine = (page: string): string => page.replace(/\s+/g, ' ');
  const lastLine = (page: string): string => page.trim().split('\n').at(-1)!.trim();

  it.each(LONG)('%s bears name, birth date, member ID and its number on each page', async (kind) => {
    for (const format of ['letter', 'a4'] as const) {
      const { pages } = await print(kind, { format });
      expect(pages.length).toBeGreaterThan(1);
      for (const [at, page] of pages.entries()) {
        expect(oneLine(page)).toContain(`Page ${at + 1} of ${pages.length}`);
        expect(oneLine(page)).toContain('Maya Rivera, born March 14, 1988, member ID U4839201701');
      }
    }
  });

  it.each(LONG)('%s ends no page with a heading, and signs none that says nothing, wherever the pages break', async (kind) => {
    for (const scale of SCALES) {
      const { headings, pages } = await print(kind, { scale });
      expect(headings.length).toBeGreaterThan(3);
      for (const page of pages) expect(headings, `scale ${scale}`).not.toContain(lastLine(page));
      expect(oneLine(pages.at(-1)!), `scale ${scale}`).toMatch(/For questions, please contact .* Sincerely, /);
    }
  });

  it.each([...LONG, 'superbill', 'peer-to-peer', 'call-script'])('%s shows nothing but the letter', async (kind) => {
    const text = oneLine((await print(kind)).pages.join(' '));
    for (const ours of ['Before you send it', 'These notes are for you', 'Who writes it', 'Back to the', 'Save as text', 'Print or PDF', 'Edit', 'Copy', 'Casefile']) expect(text).not.toContain(ours);
    expect(text.length).toBeGreaterThan(600);
  });
});
