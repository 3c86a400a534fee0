import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type Harness, setting, type Surface } from '../browser/harness.ts';
import { sleep, until } from '../browser/until.ts';
import { readBack } from './read-back.ts';
import type { Form, TruthControl } from './truth.ts';
import { type Line, lineOf } from './verdict.ts';

export const PASSPHRASE = 'a quiet river in spring';
const ACT_MS = 60_000;
const screenOf = 'document.querySelector("main")?.dataset.screen';

/** Sets the vault up in the full page and imports case files there, as a person does. */
export async function setUp(harness: Harness, caseFiles: readonly string[]): Promise<Page> {
  const own = await harness.findOwn('workspace.html');
  await own.bringToFront();
  await own.waitForSelector('#passphrase');
  await own.type('#passphrase', PASSPHRASE);
  await own.type('#passphrase-again', PASSPHRASE);
  await own.click('#start-empty');
  await own.waitForSelector('main[data-screen=cases]', { timeout: ACT_MS });
  for (const [at, file] of caseFiles.entries()) {
    const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: unknown[] };
    const before = await own.$$eval('[data-case]', (rows) => rows.length);
    const input = await own.waitForSelector('#import-file');
    await (input as never as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await until(`the cases of file ${at + 1}`, async () => (await own.$$eval('[data-case]', (rows) => rows.length)) === before + cases.length);
  }
  return own;
}

const settled = (popup: Surface) => popup.waitFor(`["setup", "locked", "none", "ask", "choose", "plan", "receipt", "stop"].includes(${screenOf})`, ACT_MS);

/** Chooses the form's patient in the popup, if the popup asks for one. */
async function choose(popup: Surface, { patient }: { patient: Pick<Form['patient'], 'firstName' | 'lastName' | 'birthDate' | 'label'> }): Promise<string> {
  const screen = () => popup.evaluate<string>(screenOf);
  if ((await screen()) !== 'choose' && (await screen()) !== 'plan') return screen();
  const [year, month, day] = patient.birthDate.split('-');
  const key = await popup.evaluate<string>(`[...document.querySelectorAll('#case option')].find((one) => one.value && one.textContent.startsWith(${JSON.stringify(patient.label ?? `${patient.lastName}, ${patient.firstName}`)}) && one.textContent.includes('${month}/${day}/${year}'))?.value ?? ''`);
  if (!key) throw new Error(`The popup does not list ${patient.firstName} ${patient.lastName}.`);
  if ((await popup.evaluate<string>('document.querySelector("#case").value')) !== key) {
    await popup.evaluate(setting('#case', key));
    await popup.waitFor(`["plan", "stop"].includes(${screenOf}) || (${screenOf} === 'choose' && !!document.querySelector('[role=alert]')?.textContent)`, ACT_MS);
  }
  return screen();
}

export type Filled = { kind: string; offered: boolean; lines: Line[]; said: string };

/** Pages that draw themselves by script are given time to: until every control is there, three seconds at most. */
async function drawn(page: Page, controls: readonly TruthControl[]): Promise<void> {
  for (let tries = 0; tries < 30; tries += 1) {
    if ((await readBack(page, controls)).every((one) => one.state !== 'not there')) return;
    await sleep(100);
  }
}

/** One page, or one step of it: popup, patient, Fill; then what every control holds. */
async function once(harness: Harness, page: Page, form: Form, controls: readonly TruthControl[]): Promise<Filled> {
  await drawn(page, controls);
  const before = await readBack(page, controls);
  const popup = await harness.popup(page);
  await settled(popup);
  if ((await popup.evaluate<string>(screenOf)) === 'receipt') {
    await popup.click('#read-again');
    await popup.waitFor(`["choose", "plan", "stop", "none"].includes(${screenOf})`, ACT_MS);
  }
  const kind = await popup.evaluate<string>('document.querySelector("[data-form-kind]")?.dataset.formKind ?? "none"');
  let screen = await choose(popup, form);
  const offered = screen === 'plan' && (await popup.evaluate<boolean>('!document.querySelector("#fill")?.disabled'));
  if (offered) {
    await popup.click('#fill');
    await popup.waitFor(`${screenOf} === 'receipt' || !!document.querySelector('[role=alert]')?.textContent`, ACT_MS);
    screen = await popup.evaluate<string>(screenOf);
  }
  const said = await popup.evaluate<string>('[...document.querySelectorAll("[role=alert], #receipt-says")].map((one) => one.textContent).filter(Boolean).join(" ")');
  await popup.close().catch(() => undefined);
  const after = await readBack(page, controls);
  return { kind, offered, said, lines: controls.map((control, at) => lineOf(control, before[at]!, after[at]!)) };
}

/** A whole form, its wizard steps pressed here: the extension never presses Next. */
export async function fillForm(harness: Harness, url: string, form: Form): Promise<Filled> {
  const page = await harness.open(url);
  try {
    await page.waitForFunction(() => document.readyState === 'complete');
    const filled = await once(harness, page, form, form.truth.controls);
    for (const step of form.truth.steps ?? []) {
      await page.click(step.press);
      if (step.then) await page.waitForSelector(step.then);
      const more = await once(harness, page, form, step.controls);
      filled.lines.push(...more.lines);
      filled.said += ` ${more.said}`;
    }
    if (await page.evaluate(() => document.querySelector('#submitted') !== null)) filled.lines.push({ at: 'form', field: 'submit', verdict: 'disturbed', expected: 'never submitted', got: 'submitted' });
    return filled;
  } finally {
    await page.close();
  }
}

/** One fill of a page that has no truth: what the receipt tells of every control. */
export async function fillPage(harness: Harness, page: Page, patient: { firstName: string; lastName: string; birthDate: string }): Promise<{ outcomes: { label: string; outcome: string; why: string; meant: string }[]; said: string }> {
  const popup = await harness.popup(page);
  await settled(popup);
  const screen = await choose(popup, { patient });
  if (screen === 'plan') {
    await popup.click('#fill');
    await popup.waitFor(`${screenOf} === 'receipt' || !!document.querySelector('[role=alert]')?.textContent`, ACT_MS);
  }
  const told = await popup.evaluate<{ outcomes: { label: string; outcome: string; why: string; meant: string }[]; said: string }>(`({
    outcomes: [...document.querySelectorAll('[data-outcome]')].map((one) => ({ label: one.querySelector('.item__label')?.textContent ?? '', outcome: one.dataset.outcome, why: one.querySelector('.item__from')?.textContent ?? '', meant: one.querySelector('.item__meant .item__value')?.textContent ?? '' })),
    said: [...document.querySelectorAll('[role=alert], #receipt-says, #page-says')].map((one) => one.textContent).filter(Boolean).join(' ') || document.querySelector('main')?.innerText.slice(0, 200),
  })`);
  await popup.close().catch(() => undefined);
  void page;
  return told;
}

/** Undoes the fill that the popup still shows: what the receipt then tells of every control. */
export async function undoPage(harness: Harness, page: Page): Promise<{ label: string; why: string }[]> {
  await page.bringToFront();
  const popup = await harness.popup(page);
  await settled(popup);
  const shown = await popup.evaluate<boolean>('!!document.querySelector("#undo")');
  if (shown) {
    await popup.click('#undo');
    await popup.waitFor(`${screenOf} === 'receipt' && !document.querySelector('#undo')`, ACT_MS);
  }
  const told = await popup.evaluate<{ label: string; why: string }[]>(`[...document.querySelectorAll('[data-outcome]')].map((one) => ({ label: one.querySelector('.item__label')?.textContent ?? '', why: one.querySelector('.item__from')?.textContent ?? '' }))`);
  await popup.close().catch(() => undefined);
  return told;
}
