import type { Reading } from '#rules/reading.ts';
import { describe, type Question } from './control.ts';
import { findAll } from './find.ts';
import { groupAll, markParts } from './group.ts';
import { forget } from './memo.ts';
import { slices } from './slices.ts';
import { fold, wordsOf } from './text.ts';
import { isVisible } from './visible.ts';

const PAGE_TEXT = 20_000;

/** A frame of another origin that is large enough to hold a part of the form. */
function foreign(frames: HTMLIFrameElement[]): string[] {
  const origins = frames.filter((one) => {
    const box = one.getBoundingClientRect();
    return box.width > 60 && box.height > 40 && isVisible(one);
  }).flatMap((one) => {
    try {
      const origin = new URL(one.src, location.href).origin;
      return origin !== 'null' && origin !== location.origin ? [origin] : [];
    } catch {
      return [];
    }
  });
  return [...new Set(origins)];
}

/** Reads the document: every question on it, in slices so that the page stays alive. */
export async function readPage(): Promise<{ reading: Reading; questions: Question[]; prints: Map<string, string> }> {
  forget();
  const turn = slices();
  const found = await findAll(document, turn);
  const questions: Question[] = [];
  const prints = new Map<string, string>();
  for (const [at, one] of (await groupAll(found.controls, turn)).entries()) {
    if (!one.elements[0]?.isConnected) continue;
    const question = describe(`c${at}`, one.elements, one.headings, one.grouped);
    questions.push(question);
    prints.set(question.control.key, printOf(question));
    await turn();
  }
  markParts(questions);
  const buttons = [...document.querySelectorAll<HTMLElement>('button,input[type=submit],[role="button"]')].slice(0, 60).map((one) => fold(one instanceof HTMLInputElement ? one.value : one.textContent, 80)).filter(Boolean);
  const reading: Reading = {
    token: crypto.randomUUID(), url: location.href, origin: location.origin, top: window.top === window, title: fold(document.title, 200),
    headings: found.headings.slice(0, 200), buttons, text: document.body ? wordsOf(document.body, PAGE_TEXT) : '', controls: questions.map((one) => one.control), foreignFrames: foreign(found.frames),
  };
  return { reading, questions, prints };
}

/** What a question looks like apart from its value: if this differs, the page is not the one that was read. */
export const printOf = ({ control, elements }: Question): string =>
  JSON.stringify([elements.every((one) => one.isConnected), control.widget, control.label, control.options?.map((one) => one.label), control.disabled, control.readOnly, control.maxLength]);

/** The same of the page as it is now. Call `forget` before the first. */
export const printNow = (question: Question): string => printOf(describe(question.control.key, question.elements, [], question.elements.length > 1));
