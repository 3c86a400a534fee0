import type { World } from '../eyes/eyes.ts';

/**
 * What the hands see with: the reader's own functions, which the content script left in this world when it read the page.
 * Taken from there and not bundled anew: both must remember the same page.
 */
export const { answerLabels, CONTROL, isPicked, isUnmarkedList, isVeiled, isVisible, itemsOf, leadsAway, markOf, opensList, parentOf, shownBy, surfaceOf, ticked, twinOf, valueOf } = (globalThis as World).casefileEyes!;
