import type { Case, Trial } from '../case/schema.ts';
import type { Fact } from '../plan.ts';
import { weeks } from '../wording/words.ts';

/**
 * Least dose of an adequate trial, in mg a day, as printed on the MGH Antidepressant Treatment Response Questionnaire
 * (MGH-ATRQ) in the form that trial COMP006 used. Insurers may ask for more: then the question is left.
 */
export const LEAST_DOSE: Record<string, number> = {
  amitriptyline: 150, imipramine: 150, desipramine: 150, doxepin: 150, clomipramine: 150, trimipramine: 150, amoxapine: 150, maprotiline: 150, nortriptyline: 75,
  protriptyline: 30, isocarboxazid: 30, phenelzine: 45, tranylcypromine: 30, escitalopram: 10, citalopram: 20, fluoxetine: 20, paroxetine: 20, sertraline: 50,
  fluvoxamine: 50, vilazodone: 40, vortioxetine: 10, venlafaxine: 150, desvenlafaxine: 50, duloxetine: 60, milnacipran: 100, levomilnacipran: 40, trazodone: 300,
  nefazodone: 300, bupropion: 300, mirtazapine: 15,
};
/** The pharmacological class by the generic name, as one word. */
const CLASS_OF: Record<string, string> = {
  escitalopram: 'ssri', citalopram: 'ssri', fluoxetine: 'ssri', paroxetine: 'ssri', sertraline: 'ssri', fluvoxamine: 'ssri',
  venlafaxine: 'snri', desvenlafaxine: 'snri', duloxetine: 'snri', milnacipran: 'snri', levomilnacipran: 'snri', bupropion: 'ndri', mirtazapine: 'nassa',
  trazodone: 'sari', nefazodone: 'sari', vilazodone: 'multimodal', vortioxetine: 'multimodal', amitriptyline: 'tca', imipramine: 'tca', desipramine: 'tca', doxepin: 'tca',
  clomipramine: 'tca', trimipramine: 'tca', amoxapine: 'tca', maprotiline: 'tca', nortriptyline: 'tca', protriptyline: 'tca', isocarboxazid: 'maoi', phenelzine: 'maoi', tranylcypromine: 'maoi',
};

/** An earlier treatment and its place in the case file. */
export type Row = { trial: Trial; path: string };

export const nameOf = (trial: Trial): string => trial.name.toLowerCase();
/** An antidepressant by its name: none that is only added to one, and nothing unknown. */
export const isAntidepressant = ({ trial }: Row): boolean => trial.kind === 'medication' && nameOf(trial) in LEAST_DOSE;
export const classOf = ({ trial }: Row): string | undefined => CLASS_OF[nameOf(trial)];
/** "SSRI", as people write the class. */
export const className = (row: Row): string | undefined => ({ nassa: 'NaSSA', multimodal: 'multimodal' })[classOf(row) ?? ''] ?? classOf(row)?.toUpperCase();
/** The dose where it is one in mg. */
export const milligrams = (dose: string | undefined): number | undefined => {
  const said = /^(\d+(?:\.\d+)?) ?mg\b/i.exec(dose ?? '')?.[1];
  return said === undefined ? undefined : Number(said);
};
export const factOf = ({ trial, path }: Row): Fact => ({ path, says: `${trial.name}${trial.dose ? ` ${trial.dose}` : ''}: ${trial.outcome.replace('-', ' ')}${trial.endDate ? `, ${weeks(trial.startDate, trial.endDate)} weeks` : ''}`, date: trial.startDate });

/** The case's earlier treatments in the order of the file. */
export const rowsOf = (one: Case): Row[] => one.history.map((trial, at) => ({ trial, path: `history[${at}]` }));
