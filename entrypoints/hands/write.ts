import type { Writing } from '#rules/plan.ts';
import type { WriteResult } from '#rules/protocol.ts';
import type { Asked, Course, Question } from '../eyes/eyes.ts';
import { bare, type Driver } from './driver.ts';
import { valueOf } from './eyes.ts';
import { authorizeFill, COVERED } from './gate.ts';
import { wait } from './wait.ts';

const drivers = Object.values(import.meta.glob<Driver>('./drivers/*.ts', { eager: true, import: 'default' }));

/** What a write needs to be undone. */
export type Done = { question: Question; driver: Driver; writing: Writing; before: unknown; /** What a person saw it hold. */ shown: string };

const holds = (question: Question): string => valueOf(question.elements);

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
  const shown = holds(question);
  const failed = await driver.write(target, writing);
  if (failed) return failed;
  done.push({ question, driver, writing, before, shown });
  return undefined;
}

const STOPPED = 'You stopped before this one.';
/** The page has its say at once, and once more after a second: then what it shows is what it keeps. */
const LOOKS_MS = [120, 900];

const targetOf = (question: Question) => ({ elements: question.elements, widget: question.control.widget });

/** What a control that is no longer on the page holds counts for nothing. */
const keeps = (one: Done): boolean => one.question.elements.every((element) => element.isConnected) && one.driver.holds(targetOf(one.question), one.writing);

/** What the page took back, put in once more; what was there before the first time stays what an undo puts back. */
async function again(one: Done, done: Done[], course: Course): Promise<string | undefined> {
  if (one.question.elements.some((element) => !element.isConnected)) await course.renew();
  if (one.driver.holds(targetOf(one.question), one.writing)) return undefined;
  const fresh: Done[] = [];
  const why = await writeOne(one.question, one.writing, fresh);
  if (fresh[0]) Object.assign(fresh[0], { before: one.before, shown: one.shown });
  done.splice(done.indexOf(one), 1, ...fresh);
  await wait(120);
  return why;
}

/** Fills what is asked, reads every control back at once and after a second, refills once what the page lost, and takes back what did not stick. */
export async function writeAll(asked: Asked[], done: Done[], course: Course): Promise<WriteResult[]> {
  const refused = new Map<Question, string>();
  for (const [at, { question, writing }] of asked.entries()) {
    const why = course.isStopped() ? STOPPED : await writeOne(question, writing, done);
    if (why) refused.set(question, why);
    course.tell(at + 1);
  }
  const mine = () => done.filter((one) => asked.some((other) => other.question === one.question));
  const tried = new Set<Question>();
  for (const ms of mine().length > 0 ? LOOKS_MS : []) {
    await wait(ms);
    for (const one of mine()) {
      if (keeps(one) || tried.has(one.question)) continue;
      tried.add(one.question);
      const why = await again(one, done, course);
      if (why) refused.set(one.question, why);
    }
  }
  for (const one of mine()) {
    if (keeps(one)) continue;
    refused.set(one.question, `The page did not keep the value: it shows “${holds(one.question).slice(0, 60)}”.`);
    await one.driver.restore(targetOf(one.question), one.before);
    done.splice(done.indexOf(one), 1);
  }
  return asked.map(({ question }) => {
    const why = refused.get(question);
    return { key: question.control.key, outcome: why ? 'refused' : 'filled', holds: holds(question), ...(why ? { why } : {}) };
  });
}

/** Puts back what was there, last first, and looks whether it took; a control that a person changed since is left to them. */
export async function undoAll(done: Done[], renew: Course['renew']): Promise<WriteResult[]> {
  const all = done.splice(0).reverse();
  const kept = new Set<Done>();
  const gone = (one: Done) => one.question.elements.some((element) => !element.isConnected);
  if (all.some(gone)) await renew();
  for (const one of all) {
    if (gone(one) || !one.driver.holds(targetOf(one.question), one.writing)) continue;
    kept.add(one);
    await one.driver.restore(targetOf(one.question), one.before);
  }
  await wait(kept.size > 0 ? 200 : 0);
  return all.map((one): WriteResult => {
    const now = holds(one.question);
    const result = { key: one.question.control.key, holds: now };
    if (gone(one) && !kept.has(one)) return { ...result, outcome: 'refused', why: 'It is no longer on this page, so what was filled there stays.' };
    if (!kept.has(one)) return { ...result, outcome: 'refused', why: 'It was changed after the fill, so it was left as it is.' };
    if (bare(now) !== bare(one.shown)) return { ...result, outcome: 'refused', why: `The page does not let it be put back: it still shows “${now.slice(0, 60)}”. Change it yourself.` };
    const doubt = one.driver.doubt?.(targetOf(one.question), one.before);
    return { ...result, outcome: 'filled', ...(doubt ? { why: doubt } : {}) };
  });
}
