import type { Case } from '../case/schema.ts';

/** A score of a rating scale, and where it stands in the case file. */
export type Scored = { score: Case['assessments'][number]; path: string };

/** Every score of the case, newest first. */
export const newestScores = (from: Case): Scored[] =>
  from.assessments.map((score, n) => ({ score, path: `assessments[${n}]` })).sort((a, b) => b.score.date.localeCompare(a.score.date));

/** The first of each scale, in the order given: of the newest first, the latest of each. */
export const firstOfEach = (all: Scored[]): Scored[] => all.filter((one, n) => all.findIndex((other) => other.score.scale === one.score.scale) === n);
