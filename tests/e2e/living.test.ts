import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../browser/build.ts';
import type { Kind } from '../browser/find.ts';
import { type Harness, launch } from '../browser/harness.ts';
import { serve, type Site } from '../browser/site.ts';
import lindqvist from '../fixtures/cases/lindqvist.json' with { type: 'json' };
import nguyenBell from '../fixtures/cases/nguyen-bell.json' with { type: 'json' };
import rivera from '../fixtures/cases/rivera.json' with { type: 'json' };
import { fillPage, setUp, undoPage } from '../score/drive.ts';

const patientOf = ({ cases: [one] }: { cases: { patient: { firstName: string; lastName: string; birthDate: string } }[] }) => one!.patient;
const [GRACE, TOMAS, MAYA] = [patientOf(lindqvist), patientOf(nguyenBell), patientOf(rivera)];
const MEMBER_ID = rivera.cases[0]!.coverages[0]!.memberId;
const values = (page: Page, selector: string) => page.$$eval(selector, (all) => all.map((one) => (one as HTMLInputElement).value));

describe.each(['chromium', 'firefox'] as const)('pages that live, in %s', (kind: Kind) => {
  let harness: Harness;
  let site: Site;
  beforeAll(async () => {
    site = await serve('tests/forms');
    harness = await launch(kind, build(kind, { fresh: false }));
    await setUp(harness, ['lindqvist', 'nguyen-bell', 'rivera'].map((name) => `tests/fixtures/cases/${name}.json`));
  });
  afterAll(async () => {
    await harness?.close();
    await site?.close();
  });

  it('get the rows that the case needs, and an undo takes them away again', async () => {
    const page = await harness.open(site.url('living/added-expenses.html'));
    const { outcomes } = await fillPage(harness, page, GRACE);
    expect(await values(page, '[id^=date-]')).toEqual(['06/16/2025', '06/16/2025', '06/18/2025', '06/18/2025', '06/20/2025', '06/20/2025']);
    expect(outcomes.find((one) => one.label.includes('Add another service'))).toMatchObject({ outcome: 'filled', why: '5 rows were added.' });
    await undoPage(harness, page);
    expect(await values(page, '#lines input')).toEqual(['', '', '']);
    expect(await page.$('#submitted')).toBeNull();
    await page.close();
  });

  it('are answered round by round, and an undo takes all answers back', async () => {
    const page = await harness.open(site.url('living/asked-in-rounds.html'));
    const { outcomes } = await fillPage(harness, page, TOMAS);
    expect(await values(page, '#b2, #e2, #name-3')).toEqual(['Nguyen', '8', 'vortioxetine']);
    expect(outcomes.find((one) => one.label.includes('Number of sessions'))?.why).toBe('The page asked this only after the first answers.');
    await undoPage(harness, page);
    expect(await page.$$eval('input:checked', (all) => all.length)).toBe(0);
    expect((await values(page, 'input:not([type=radio]), select')).filter(Boolean)).toEqual([]);
    expect(await page.$$eval('#rows tr', (all) => all.length)).toBe(1);
    expect(await page.$('#submitted')).toBeNull();
    await page.close();
  });

  it('are read by what they look like where they place all by coordinates', async () => {
    const page = await harness.open(site.url('living/placed.html'));
    await fillPage(harness, page, GRACE);
    expect(await values(page, '#subscriber, #patient, #born, #member')).toEqual(['07/29/1979', 'Grace Lindqvist', 'XXP883104562', 'Oskar Lindqvist']);
    expect(await page.$$eval('input:checked', (all) => all.map((one) => one.id))).toEqual(['female']);
    await undoPage(harness, page);
    expect((await values(page, 'input:not([type=checkbox])')).filter(Boolean)).toEqual([]);
    expect(await page.$('input:checked')).toBeNull();
    await page.close();
  });

  it('are filled where a label rests in a field, and never where nobody sees one', async () => {
    const page = await harness.open(site.url('living/resting-labels.html'));
    const { outcomes } = await fillPage(harness, page, MAYA);
    const of = (label: string) => outcomes.find((one) => one.label.startsWith(label));
    expect(await values(page, '#member, #last, #drug')).toEqual([MEMBER_ID, 'Rivera', 'ketamine']);
    expect(await page.$eval('#pdmp', (one) => (one as HTMLInputElement).checked)).toBe(true);
    expect(await values(page, '#first, #npi, #dob, #city, #group, #code')).toEqual(['', '', '', '', '', '']);
    expect(await page.$eval('#bare', (one) => (one as HTMLInputElement).checked)).toBe(false);
    for (const label of ['Patient first name', 'Prescriber NPI', 'Patient date of birth', 'Patient city', 'Is the patient currently']) expect(of(label), label).toMatchObject({ outcome: 'left', why: 'This cannot be seen on the page.' });
    expect(of('Group number')).toMatchObject({ outcome: 'refused' });
    // What could not be chosen is erased, and stands ready to copy.
    expect(of('Primary diagnosis code')).toMatchObject({ outcome: 'refused', meant: 'F33.2' });
    const popup = await harness.popup(page);
    await popup.waitFor('!!document.querySelector(".item__meant button")');
    await popup.click('.item__meant button');
    await popup.waitFor('document.querySelector(".item__meant [role=status]").textContent === "Copied."');
    await popup.close().catch(() => undefined);
    await undoPage(harness, page);
    expect(await values(page, '#member, #last, #drug')).toEqual(['', '', '']);
    await page.close();
  });

  it('get nothing where they hide a field while they are filled, nor in a part without an origin', async () => {
    const page = await harness.open(site.url('living/hides-while-filled.html'));
    const { outcomes } = await fillPage(harness, page, MAYA);
    expect(await values(page, '#member, #drug')).toEqual([MEMBER_ID, 'ketamine']);
    expect((await page.$$eval('form input:not(#member):not(#drug)', (all) => all.filter((one) => one.value !== '').map((one) => one.id)))).toEqual([]);
    const of = (label: string) => outcomes.filter((one) => one.label.startsWith(label)).map(({ outcome, why }) => ({ outcome, why }));
    for (const label of ['Patient first name', 'Patient last name', 'Patient date of birth', 'Patient city', 'Group number', 'Prescriber NPI', 'Prescriber tax ID', 'Prescriber phone', 'Prescriber fax']) expect(of(label), label).toContainEqual({ outcome: 'refused', why: 'This field cannot be seen on the page.' });
    expect(of('Prescriber specialty')).toEqual([{ outcome: 'refused', why: 'Something on the page covers this field.' }]);
    expect(of('Dose')).toEqual([{ outcome: 'refused', why: 'The page does not let this field be changed.' }]);
    expect(await page.$eval('body', (one) => one.dataset.written ?? '')).toBe('');
    await undoPage(harness, page);
    expect(await values(page, '#member, #drug')).toEqual(['', '']);
    await page.close();
  });

  it('take 150 values, 40 of them from lists that open, and give them all back', async () => {
    const page = await harness.open(site.url('living/long-fill.html'));
    const { outcomes, said } = await fillPage(harness, page, MAYA);
    expect(said).toContain('150 fields filled, 0 left, 0 refused');
    expect(outcomes).toHaveLength(150);
    expect((await values(page, '.t')).filter((one) => one === '')).toEqual([]);
    expect(new Set(await page.$$eval('.combo', (all) => all.map((one) => one.textContent)))).toEqual(new Set(['OR', 'Female', 'Initial', 'Standard']));
    await undoPage(harness, page);
    expect((await values(page, '.t')).filter(Boolean)).toEqual([]);
    await page.close();
  });

  it('say that a wizard’s next step has more to fill, and keep the undo until then', async () => {
    const page = await harness.open(site.url('tuned/pennsylvania-external-review.html'));
    await fillPage(harness, page, MAYA);
    let popup = await harness.popup(page);
    await popup.waitFor('!!document.querySelector("#undo")');
    expect(await popup.evaluate('document.querySelector("#more")')).toBeNull();
    await popup.close();
    await page.bringToFront();
    await page.click('#next1');
    popup = await harness.popup(page);
    await popup.waitFor('/asks for \\d+ more fields/.test(document.querySelector("#more")?.textContent ?? "")');
    expect(await popup.evaluate('!!document.querySelector("#undo")')).toBe(true);
    await popup.click('#read-again');
    await popup.waitFor('document.querySelector("main").dataset.screen === "plan"');
    await popup.close();
    await page.close();
  });
});
