import type { Reading } from '#rules/reading.ts';
import { describe, type Question, widgetOf } from './control.ts';
import { findAll } from './find.ts';
import { groupAll, markParts } from './group.ts';
import { forget } from './memo.ts';
import { isUnseen, placedOf, titlesSeen } from './placed.ts';
import { pressesOf, textsOf } from './presses.ts';
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

export type Read = { reading: Reading; questions: Question[]; prints: Map<string, string>; presses: Map<string, HTMLElement> };

/**
 * Reads the document: every question on it, in slices so that the page stays alive. A question that is `known` from an
 * earlier reading of the same session keeps its key, also where the page has drawn it anew.
 */
export async function readPage(known: Question[] = []): Promise<Read> {
  forget();
  const keep = keeper(known);
  const turn = slices();
  const found = await findAll(document, turn);
  const questions: Question[] = [];
  const prints = new Map<string, string>();
  for (const one of await groupAll(found.controls, turn)) {
    if (!one.elements[0]?.isConnected) continue;
    const question = keep(describe('', one));
    questions.push(question);
    prints.set(question.control.key, printOf(question));
    const rest = questions.length % 8 === 0 ? turn() : undefined;
    if (rest) await rest;
  }
  const pressed = pressesOf(questions, found.buttons);
  questions.sort((a, b) => orderOf(a) - orderOf(b));
  markParts(questions);
  const reading: Reading = {
    token: crypto.randomUUID(), url: location.href, origin: location.origin, top: window.top === window, title: fold(document.title, 200),
    headings: [...found.headings, ...titlesSeen()].slice(0, 200), buttons: textsOf(found.buttons.get(document) ?? []), text: document.body ? wordsOf(document.body, PAGE_TEXT) : '', controls: questions.map((one) => one.control),
    presses: pressed.map((one) => one.press), foreignFrames: foreign(found.frames), ...(isUnseen(found.controls.map((one) => one.element)) ? { placed: true } : {}),
  };
  return { reading, questions, prints, presses: new Map(pressed.map((one) => [one.press.key, one.element])) };
}

/** Where a person comes to it, on a page whose own order says nothing. */
const orderOf = ({ elements }: Question): number => placedOf(elements[0])?.order ?? -1;

/** Gives each question its key: that of the known question with the same elements, or of the one lost that looked the same. */
function keeper(known: Question[]): (question: Question) => Question {
  let next = known.reduce((most, one) => Math.max(most, Number(one.control.key.slice(1)) + 1), 0);
  const byElement = new Map(known.flatMap((one) => one.elements.map((element) => [element, one] as const)));
  const looks = (one: Question): string => printOf({ ...one, elements: [] });
  const lost = Map.groupBy(known.filter((one) => one.elements.every((element) => !element.isConnected)), looks);
  return (question) => {
    const alike = known.length === 0 ? undefined : (byElement.get(question.elements.find((element) => byElement.has(element)) as HTMLElement) ?? lost.get(looks(question))?.shift());
    question.control.key = alike?.control.key ?? `c${next++}`;
    return alike ? Object.assign(alike, question) : question;
  };
}

const isThere = (element: Element): boolean => element.isConnected;

/** What a question looks like apart from its value: if this differs, the page is not the one that was read. Folded texts hold no line break. */
export function printOf({ control, elements }: Question): string {
  const { widget, label, options, disabled, readOnly, maxLength } = control;
  // Joined at once: a string added up piece by piece is kept with all its pieces.
  return [elements.every(isThere), widget, label, options ? options.map((one) => one.label).join('\n') : '-', disabled, readOnly, maxLength].join('\n');
}

/** The same of the page as it is now. Call `forget` before the first. */
export const printNow = (question: Question): string => printOf(describe(question.control.key, { elements: question.elements, widget: widgetOf(question.elements[0] as HTMLElement), headings: question.control.headings, grouped: question.elements.length > 1 }));
