import type { Case } from '../case/schema.ts';
import { condition } from '../wording/words.ts';
import type { Assessment } from './assess.ts';
import { bare } from './policy.ts';

/** Whether a policy is about the illness that is treated: one for depression says nothing of PTSD or pain. */
const isForIllness = ({ policy }: Assessment, one: Case): boolean =>
  condition(one) === 'depression' || !policy.criteria.some(({ kind, ask }) => kind === 'diagnosis' && (ask?.diagnosis === 'MDD' || ask?.diagnosis === 'TRD' || ask?.acuteSuicidality));

/** The policy whose criteria a letter answers: one with criteria, for this illness, treatment-resistant depression before acute suicidality. */
export const answering = (assessments: Assessment[], one: Case): Assessment | undefined =>
  assessments.filter((each) => each.policy.stance === 'criteria' && isForIllness(each, one)).sort((a, b) => Number(a.policy.suicidality) - Number(b.policy.suicidality))[0];

/** Policies with criteria for another illness than the one that is treated. */
export const elsewhere = (assessments: Assessment[], one: Case): Assessment[] => assessments.filter((each) => each.policy.stance === 'criteria' && !isForIllness(each, one));

/** A criterion and what the record says to it, in one line. */
export const answered = ({ criterion, says }: Assessment['answers'][number]): string => `${bare(criterion.text)}${bare(criterion.text).includes(':') ? '. On record' : ''}: ${says}.`;

/** The answers that may be told: met, asked for, and standing on facts. */
export const told = ({ answers }: Assessment): Assessment['answers'] => answers.filter(({ state, criterion, facts }) => state === 'met' && criterion.ask?.required !== false && facts.length > 0);
