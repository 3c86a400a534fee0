import type { At } from './letter.ts';

/** Why a letter cannot be written yet: what the case has to hold first, in one sentence each. */
export const needsRequest = ({ case: one }: At) => (one.request ? undefined : 'Record what is asked for first (section Request).');
export const needsDenial = ({ denial }: At) => (denial ? undefined : 'Record the insurer’s denial first (section Decisions).');
export const needsCoverage = ({ coverage }: At) => (coverage ? undefined : 'Record the insurance first (section Insurance).');
export const needsVisits = ({ case: one }: At) => ((one.visits ?? []).length > 0 ? undefined : 'Record the visits first (section Visits).');
export const needsPrescriber = ({ case: one }: At) => (one.prescriber ? undefined : 'Record the prescriber first (section Providers).');
