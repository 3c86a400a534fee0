import type { Source } from '../plan.ts';

export type Condition = 'depression' | 'suicidality' | 'bipolar' | 'ptsd' | 'crps' | 'fibromyalgia' | 'other';

/** A published finding that may be cited: what was found, in whom, and what it does not show. Only rows whose citation is sure. */
export type Evidence = {
  drug: 'ketamine' | 'esketamine' | 'both';
  condition: Condition;
  weight: 'for' | 'against' | 'guidance';
  design: string;
  /** People who took part, where it is sure. */
  size?: number;
  finding: string;
  limits: string;
  citation: string;
  doi?: string;
  pmid?: string;
  read: string;
};
export const evidence = (one: Evidence): Evidence => one;

/** The finding as a source beside the sentence that tells it. */
export const sourceOf = (one: Evidence): Source => ({
  title: `${one.citation}${one.pmid ? ` PMID ${one.pmid}` : ''}`, read: one.read, sure: true, says: `${one.finding}. ${one.limits}. (${one.design}${one.size ? `, ${one.size} people` : ''})`,
  ...(one.doi ? { url: `https://doi.org/${one.doi}` } : {}),
});
