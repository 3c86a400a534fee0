import type { Writing } from '#rules/plan.ts';
import type { WriteResult } from '#rules/protocol.ts';
import { answerLabels, isPicked, type Question, ticked, valueOf } from './read/control.ts';
import { CONTROL } from './read/memo.ts';
import { opensList, twinOf } from './read/face.ts';
import { leadsAway } from './read/presses.ts';
import type { Placed } from './read/placed.ts';
import { parentOf } from './read/roots.ts';
import { shownBy, surfaceOf } from './read/shown.ts';
import { isUnmarkedList, itemsOf } from './read/unmarked.ts';
import { isVeiled, isVisible, markOf } from './read/visible.ts';

export type { Placed, Question };

/** What the reader sees with, for the hands that are put beside it when a person presses Fill. */
export const eyes = { answerLabels, CONTROL, isPicked, isUnmarkedList, isVeiled, isVisible, itemsOf, leadsAway, markOf, opensList, parentOf, shownBy, surfaceOf, ticked, twinOf, valueOf };

/** How a fill under way is told of, stopped, and finds a question again that the page has drawn anew. */
export type Course = { tell(done: number): void; isStopped(): boolean; renew(): Promise<void> };
export type Asked = { question: Question; writing: Writing };
/** What the hands do; `done` is theirs: what was written in this session, for the undo. */
export type Hands = {
  writeAll(asked: Asked[], done: never[], course: Course): Promise<WriteResult[]>;
  undoAll(done: never[], renew: Course['renew']): Promise<WriteResult[]>;
  /** Says why where nothing was pressed. */
  pressOnce(element: HTMLElement | undefined): Promise<string | undefined>;
};
/** The extension's own world of one frame, which no page sees. */
export type World = typeof globalThis & { casefileReads?: () => void; casefileEyes?: typeof eyes; casefileHands?: Hands; casefileSight?: (controls: Element[]) => Map<Element, Placed> };
