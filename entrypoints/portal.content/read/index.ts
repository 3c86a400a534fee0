import type { Reading } from '#rules/reading.ts';
import { describe, type Question } from './control.ts';
import { findAll } from './find.ts';
import { groupAll, markParts } from './group.ts';
import { fold, wordsOf } from './text.ts';
import { isVisible } from './visible.ts';

/** Longer than this, and a person would feel the page stand still. */
const SLICE_MS = 20;
const PAGE_TEXT = 20_000;
const pause = () => new Promise<void>((go) => setTimeout(go));

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
export async function readPage(): Promise<{ reading: Reading; questions: Question[] }> {
  const found = findAll(document);
  const questions: Question[] = [];
  let begun = performance.now();
  for (const [at, one] of groupAll(found.controls).entries()) {
    if (!one.elements[0]?.isConnected) continue;
    questions.push(describe(`c${at}`, one.elements, one.headings, one.grouped));
    if (performance.now() - begun > SLICE_MS) {
      await pause();
      begun = performance.now();
    }
  }
  markParts(questions);
  const buttons = [...document.querySelectorAll<HTMLElement>('button,input[type=submit],[role="button"]')].slice(0, 60).map((one) => fold(one instanceof HTMLInputElement ? one.value : one.textContent, 80)).filter(Boolean);
  const reading: Reading = {
    token: crypto.randomUUID(), url: location.href, origin: location.origin, top: window.top === window, title: fold(document.title, 200),
    headings: found.headings.slice(0, 200), buttons, text: document.body ? wordsOf(document.body, PAGE_TEXT) : '', controls: questions.map((one) => one.control), foreignFrames: foreign(found.frames),
  };
  return { reading, questions };
}

/** What a question looks like apart from its value: if this differs, the page is not the one that was read. */
export function fingerprint(question: Question): string {
  const { control, elements } = describe(question.control.key, question.elements, [], question.elements.length > 1);
  return JSON.stringify([elements.every((one) => one.isConnected), control.widget, control.label, control.options?.map((one) => one.label), control.disabled, control.readOnly, control.maxLength]);
}
