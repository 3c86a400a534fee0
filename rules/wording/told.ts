import type { Trial } from '../case/schema.ts';
import type { Sentence } from '../plan.ts';
import { sentence } from './passage.ts';
import { longDate, OUTCOMES, trialFact, weeks } from './words.ts';

/** With a capital first. */
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const span = (trial: Trial): string => (trial.endDate ? `from ${longDate(trial.startDate)} to ${longDate(trial.endDate)}` : `since ${longDate(trial.startDate)}`);
/** ", 19 weeks" */
export const lasted = (trial: Trial): string => (trial.endDate && weeks(trial.startDate, trial.endDate) > 0 ? `, ${weeks(trial.startDate, trial.endDate)} weeks` : '');
const what = (trial: Trial): string => [trial.name, trial.dose, trial.frequency].filter(Boolean).join(' ');

/** One sentence a trial, with dates, length, outcome and the chart's reason. */
export const full = (trial: Trial, path: string): Sentence =>
  sentence(`${upper(what(trial))} ${span(trial)}${lasted(trial)}: ${OUTCOMES[trial.outcome]}${trial.reason ? ` (${trial.reason})` : ''}.`, [trialFact(trial, path)]);
