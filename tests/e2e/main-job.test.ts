import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../browser/build.ts';
import type { Kind } from '../browser/find.ts';
import { type Harness, launch, setting, type Surface } from '../browser/harness.ts';
import { serve, type Site } from '../browser/site.ts';
import { sleep, until } from '../browser/until.ts';
import { PASSPHRASE } from '../score/drive.ts';

const screen = 'document.querySelector("main")?.dataset.screen';
const shows = (name: string) => `${screen} === ${JSON.stringify(name)}`;
const alerted = '[...document.querySelectorAll("[role=alert]")].some((one) => one.textContent)';
const text = (popup: Surface) => popup.evaluate<string>('document.body.innerText.replace(/\\s+/g, " ")');
/** Waits for the receipt; a refusal in its place is what the test then shows. */
const receipt = async (popup: Surface) => {
  await popup.waitFor(`${alerted} || ${shows('receipt')}`);
  expect(await popup.evaluate(`${screen} + [...document.querySelectorAll('[role=alert]')].map((one) => one.textContent).join('')`)).toBe('receipt');
};
const valueOf = (page: Page, selector: string) => page.$eval(selector, (one) => (one as HTMLInputElement).value);
const isSubmitted = (page: Page) => page.$('#submitted').then(Boolean);

describe.each(['chromium', 'firefox'] as const)('the main job in %s', (kind: Kind) => {
  let harness: Harness;
  let site: Site;
  let own: Page;

  const openForm = async (name: string, host?: string) => {
    const page = await harness.open(site.url(`${name}.html`, host));
    await page.bringToFront();
    return page;
  };
  const popupWith = async (page: Page, wanted: string) => {
    const popup = await harness.popup(page);
    await popup.waitFor(shows(wanted));
    return popup;
  };

  beforeAll(async () => {
    site = await serve('tests/pages');
    harness = await launch(kind, build(kind, { fresh: false }));
    own = await harness.findOwn('workspace.html');
    await own.bringToFront();
  });
  afterAll(async () => {
    await harness?.close();
    await site?.close();
  });

  it('answers questions before anything is set up', async () => {
    const page = await openForm('search');
    const popup = await popupWith(page, 'setup');
    await popup.waitFor('document.activeElement?.id === "lookup"');
    for (const letter of 'medicare deadline') await popup.press(letter);
    await popup.waitFor(`document.querySelector("[data-entry]")?.dataset.entry.startsWith("deadlines/medicare")`);
    expect(await text(popup)).toContain('120 days');
    await popup.close();
    await page.close();
  });

  it('starts with a sample case behind a passphrase', async () => {
    await own.bringToFront();
    await own.waitForSelector('main[data-screen=welcome]');
    await own.type('#passphrase', PASSPHRASE);
    await own.type('#passphrase-again', PASSPHRASE);
    await own.click('#start-sample');
    await own.waitForSelector('main[data-screen=case]');
    await own.waitForSelector('[name="patient.lastName"]');
    expect(await valueOf(own, '[name="patient.lastName"]')).toBe('Rivera');
  });

  it('shows on the toolbar that a form was recognized, and nothing on other pages', async () => {
    const form = await openForm('prior-authorization');
    await until('the badge', async () => (await harness.badge()) === 'PA');
    const search = await openForm('search');
    const popup = await popupWith(search, 'none');
    expect(await popup.evaluate('document.querySelector("#fill") === null')).toBe(true);
    await popup.close();
    expect(await harness.badge()).toBe('');
    await form.close();
    await search.close();
  });

  it('previews with form, insurer and patient, fills, tells what it did, and undoes it', async () => {
    const page = await openForm('prior-authorization');
    const popup = await popupWith(page, 'plan');
    const preview = await text(popup);
    for (const words of ['Prior authorization', 'Cigna', 'Maya Rivera', '03/14/1988', '1701', 'Patient information', 'From patient › birth date', 'of 1500 characters', 'left for you']) expect(preview).toContain(words);
    await popup.click('#fill');
    await receipt(popup);
    expect(await popup.evaluate<string>('document.querySelector("#receipt-says").textContent')).toMatch(/^\d\d fields filled, \d+ left, 0 refused/);
    expect(await valueOf(page, '#patDob')).toBe('1988-03-14');
    expect(await valueOf(page, '#signature')).toBe('');
    // Closed to look at the page, opened again: the receipt and its undo are still there.
    await popup.close();
    const again = await popupWith(page, 'receipt');
    await again.click('#undo');
    await again.waitFor('/^Undone/.test(document.querySelector("#receipt-says")?.textContent)');
    expect(await valueOf(page, '#patDob')).toBe('');
    expect(await valueOf(page, '#necessity')).toBe('');
    expect(await isSubmitted(page)).toBe(false);
    await again.close();
    await page.close();
  });

  it('keeps what the person unticks or writes', async () => {
    const page = await openForm('appeal');
    await page.type('[name=memberPhone]', '111');
    const popup = await popupWith(page, 'plan');
    await popup.waitFor('document.querySelector("[data-state=offer]")?.textContent.includes("111")');
    await popup.evaluate('document.querySelector("[data-item] input[type=checkbox]").click()');
    const own2 = 'In my own words: it helped before.';
    await popup.evaluate(setting('textarea', own2));
    await popup.click('#fill');
    await receipt(popup);
    expect(await valueOf(page, '[name=memberName]')).toBe('');
    expect(await valueOf(page, '[name=memberPhone]')).toBe('111');
    expect(await valueOf(page, '#why')).toBe(own2);
    await popup.close();
    await page.close();
  });

  it('does not fill a page that changed after the preview', async () => {
    const page = await openForm('prior-authorization');
    const popup = await popupWith(page, 'plan');
    await page.evaluate(() => { document.querySelector('label[for=patFirst]')!.textContent = 'Spouse’s first name'; });
    await popup.click('#fill');
    await popup.waitFor(`${alerted} || ${shows('receipt')}`);
    expect(await text(popup)).toContain('changed since');
    expect(await valueOf(page, '#patLast')).toBe('');
    expect(await valueOf(page, '#patFirst')).toBe('');
    await popup.close();
    await page.close();
  });

  it('stops on a page that names another patient', async () => {
    const page = await openForm('prior-authorization');
    await page.type('#patFirst', 'Grace');
    await page.type('#patLast', 'Lindqvist');
    await page.type('#patId', 'XXP883104562');
    const popup = await popupWith(page, 'stop');
    expect(await text(popup)).toContain('another patient');
    expect(await popup.evaluate('document.querySelector("#fill") === null')).toBe(true);
    await popup.close();
    await page.close();
  });

  it('is done by keyboard alone in the popup', async () => {
    const page = await openForm('reimbursement');
    const popup = await popupWith(page, 'plan');
    for (let presses = 0; presses < 90; presses += 1) {
      if (await popup.evaluate('document.activeElement?.id === "fill"')) break;
      await popup.press('Tab');
      // Keys go through the browser: the focus arrives a moment later.
      await sleep(30);
    }
    expect(await popup.evaluate('document.activeElement?.id')).toBe('fill');
    await popup.press('Enter');
    await receipt(popup);
    expect(await valueOf(page, '[name=ptLast]')).toBe('Rivera');
    await popup.close();
    await page.close();
  });

  it('does the same in the side panel, by keyboard', async () => {
    const page = await openForm('prior-authorization');
    const popup = await popupWith(page, 'plan');
    const panel = await harness.panel(popup);
    await panel.waitFor(shows('plan'));
    await panel.press('Tab');
    await panel.press('Enter', { ctrl: true });
    await receipt(panel);
    expect(await valueOf(page, '#patLast')).toBe('Rivera');
    await panel.close();
    await page.close();
  });

  it('locks by its key, blanks every window, and takes no wrong passphrase', async () => {
    await own.bringToFront();
    await own.waitForSelector('main[data-screen=case]');
    const page = await openForm('prior-authorization');
    await harness.command('lock', page);
    await own.bringToFront();
    await own.waitForSelector('main[data-screen=locked]');
    expect(await own.evaluate(() => document.body.innerText)).not.toContain('Rivera');
    const popup = await popupWith(page, 'locked');
    expect(await text(popup)).toContain('Prior authorization');
    expect(await text(popup)).not.toContain('Rivera');
    await popup.evaluate('document.querySelector("#passphrase").focus()');
    for (const letter of 'not this one') await popup.press(letter);
    await popup.press('Enter');
    await popup.waitFor(alerted);
    expect(await popup.evaluate<string>(screen)).toBe('locked');
    await popup.evaluate('document.querySelector("#passphrase").select()');
    for (const letter of PASSPHRASE) await popup.press(letter);
    await popup.press('Enter');
    await popup.waitFor(shows('plan'));
    await popup.close();
    await page.close();
  });

  it('goes on after its background was killed', async () => {
    const page = await openForm('appeal');
    await harness.killBackground();
    const popup = await popupWith(page, 'plan');
    await popup.click('#fill');
    await receipt(popup);
    expect(await valueOf(page, '[name=memberId]')).toBe('U4839201701');
    await popup.close();
    await page.close();
  });

  it('reads an unknown site only after a click on its button', async () => {
    const page = await openForm('prior-authorization', 'other.localhost');
    await until('a quiet badge', async () => (await harness.badge()) === '');
    const popup = await popupWith(page, 'plan');
    await popup.waitFor('!!document.querySelector("#always-here")');
    await popup.click('#fill');
    await receipt(popup);
    expect(await valueOf(page, '#patLast')).toBe('Rivera');
    await popup.close();
    await page.close();
  });

  it('learns what a field asks, keeps it for the site, and forgets it', async () => {
    const page = await openForm('prior-authorization');
    let popup = await popupWith(page, 'plan');
    const item = (state: string) => `[...document.querySelectorAll('[data-state=${state}]')].find((one) => one.querySelector('.item__label')?.textContent === 'Member ID')`;
    expect(await popup.evaluate(`!!${item('fill')}`)).toBe(true);
    await popup.click('#teach');
    await popup.waitFor(`!!${item('fill')}.querySelector('.teach')`);
    await popup.evaluate(`(() => { const one = ${item('fill')}; one.querySelector('.teach').open = true; [...one.querySelectorAll('.teach button')].find((button) => button.textContent === 'Always leave it').click(); })()`);
    await popup.waitFor(`!!${item('left')}`);
    await popup.close();
    // Another visit, as another person would make it on that site.
    await page.reload();
    popup = await popupWith(page, 'plan');
    expect(await popup.evaluate(`${item('left')}?.querySelector('.item__from')?.textContent`)).toBe('You said that this is always left on this site.');
    await popup.evaluate(`(() => { const one = ${item('left')}; one.closest('details').open = true; one.querySelector('.teach').open = true; [...one.querySelectorAll('.teach button')].find((button) => button.textContent === 'Forget what I taught').click(); })()`);
    await popup.waitFor(`!!${item('fill')}`);
    await popup.close();
    await page.close();
  });

  it('writes a letter, keeps a person’s own words with the case, and prints only the letter', async () => {
    await own.bringToFront();
    await own.waitForSelector('#go-cases');
    await own.click('#go-cases');
    await own.waitForSelector('main[data-screen=cases] [data-case] button');
    await own.click('[data-case] button');
    await own.waitForSelector('#letters');
    await own.click('#letters');
    await own.waitForSelector('[data-kind=appeal]');
    await own.click('[data-kind=appeal]');
    await own.waitForSelector('[data-block=opening]');
    await own.focus('[data-block=opening] .paper__acts button');
    await own.keyboard.press('Enter');
    await own.waitForSelector('[data-block=opening] textarea');
    await own.keyboard.press('End');
    await own.type('[data-block=opening] textarea', ' Please call.');
    await own.click('[data-block=opening] .button--primary');
    await own.waitForSelector('[data-block=opening] .badge');
    await own.click('#go-cases');
    await own.waitForSelector('[data-case] button');
    await own.click('[data-case] button');
    await own.waitForSelector('#letters');
    await own.click('#letters');
    await own.waitForSelector('[data-kind=appeal]');
    await own.click('[data-kind=appeal]');
    await until('the own words', () => own.$eval('[data-block=opening]', (one) => one.textContent?.includes('Please call.') ?? false));
    // Every sentence shows its basis to the keyboard.
    await own.$$eval('[data-sentence]', (all) => (all.find((one) => one.textContent?.startsWith('Sertraline')) as HTMLElement).focus());
    expect(await own.$eval('.letters__basis', (one) => one.textContent)).toContain('history › 1');
    if (kind === 'chromium') {
      await own.emulateMediaType('print');
      expect(await own.$eval('.paper__head', (one) => getComputedStyle(one).display)).toBe('table-cell');
      for (const hidden of ['.topbar', '.letters__notes', '.letters__kinds', '.letters__basis']) expect(await own.$eval(hidden, (one) => getComputedStyle(one).display)).toBe('none');
      await own.emulateMediaType(undefined);
    }
  });
});
