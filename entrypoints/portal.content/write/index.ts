import type { Writing } from '#rules/plan.ts';
import type { WriteResult } from '#rules/protocol.ts';
import { type Question, valueOf } from '../read/control.ts';
import type { Driver } from './driver.ts';
import { authorizeFill, COVERED } from './gate.ts';

const drivers = Object.values(import.meta.glob<Driver>('./drivers/*.ts', { eager: true, import: 'default' }));

/** What a write needs to be undone. */
export type Done = { question: Question; driver: Driver; writing: Writing; before: unknown };

const wait = (ms: number) => new Promise<void>((go) => setTimeout(go, ms));
const holds = (question: Question): string => valueOf(question.elements, question.control.options);

/** One control: through the gate, by its driver, read back. A value that does not stick is taken back. */
async function writeOne(question: Question, writing: Writing, done: Done[]): Promise<string | undefined> {
  const target = { elements: question.elements, widget: question.control.widget };
  const driver = drivers.find((one) => one.takes(target, writing));
  if (!driver) return 'Casefile cannot fill this kind of field yet.';
  for (const element of driver.touches(target, writing)) {
    let no = authorizeFill(element);
    // A list that was just closed may still be fading out over what comes next.
    for (let tries = 0; no === COVERED && tries < 10; tries += 1) {
      if (tries === 1) element.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true }));
      await wait(60);
      no = authorizeFill(element);
    }
    if (no) return no;
  }
  const before = driver.remember(target);
  const failed = await driver.write(target, writing);
  if (failed) return failed;
  done.push({ question, driver, writing, before });
  return undefined;
}

/** Fills what is asked, reads every control back after the page had its say, and takes back what did not stick. */
export async function writeAll(asked: { question: Question; writing: Writing }[], done: Done[]): Promise<WriteResult[]> {
  const refused = new Map<Question, string>();
  for (const { question, writing } of asked) {
    const why = await writeOne(question, writing, done);
    if (why) refused.set(question, why);
  }
  await wait(120);
  for (const one of done.slice()) {
    const target = { elements: one.question.elements, widget: one.question.control.widget };
    if (!asked.some((other) => other.question === one.question) || one.driver.holds(target, one.writing)) continue;
    refused.set(one.question, `The page did not keep the value: it shows “${holds(one.question).slice(0, 60)}”.`);
    await one.driver.restore(target, one.before);
    done.splice(done.indexOf(one), 1);
  }
  return asked.map(({ question }) => {
    const why = refused.get(question);
    return { key: question.control.key, outcome: why ? 'refused' : 'filled', holds: holds(question), ...(why ? { why } : {}) };
  });
}

/** Puts back what was there, last first; a control that a person changed since is left to them. */
export async function undoAll(done: Done[]): Promise<WriteResult[]> {
  const results: WriteResult[] = [];
  for (const { question, driver, writing, before } of done.splice(0).reverse()) {
    const target = { elements: question.elements, widget: question.control.widget };
    const key = question.control.key;
    const kept = driver.holds(target, writing);
    if (kept) await driver.restore(target, before);
    results.push({ key, outcome: kept ? 'filled' : 'refused', holds: holds(question), ...(kept ? {} : { why: 'It was changed after the fill, so it was left as it is.' }) });
  }
  return results;
}
