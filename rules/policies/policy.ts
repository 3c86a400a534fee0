import type { Coverage } from '../case/schema.ts';
import type { Source } from '../plan.ts';

/** What a criterion is about; each kind has its check in `checks.ts`. */
export type CriterionKind =
  | 'PDMP' | 'REMS' | 'age' | 'augmentation' | 'class-count' | 'concurrent-AD' | 'contraindication' | 'diagnosis' | 'dose-limit' | 'episode' | 'prescriber-specialty'
  | 'prior-trials' | 'psychosis' | 'psychotherapy' | 'scale-baseline' | 'scale-response' | 'setting' | 'substance-use' | 'trial-adequacy';

/** The parameters that a criterion may name; what is absent is not asked. Doses in mg, `…Weeks` and `…Years` as they say. */
export type Asks = {
  minimumAge?: number; belowAge?: number; exceptionWithSupport?: boolean;
  minimumTrials?: number; psychotherapyCounts?: boolean; excused?: ('intolerance' | 'contraindicated')[]; appliesTo?: string; minimumClasses?: number;
  minimumWeeks?: number; maximumStatedWeeks?: number; lookbackYears?: number; dose?: string; adherence?: string; minimumAdherencePercent?: number; typical?: boolean;
  noResponseWeeks?: number; partialResponseWeeks?: number; physicianJudgmentAccepted?: boolean;
  nonresponseMaxImprovementPercent?: number; priorResponsePercent?: number; scale?: string;
  currentEpisode?: boolean; minimumInCurrentEpisode?: number; accepted?: string[];
  diagnosis?: string; standard?: string; structuredInterview?: boolean; unipolar?: boolean; acuteSuicidality?: boolean; intent?: boolean; singleEpisodeMinYears?: number; hours?: number[];
  codes?: string[]; codesAdded20250501?: string[]; codesAdded20251001?: string[];
  anyOf?: Record<string, number>; scales?: string[]; severity?: string; cutoff?: number; attestation?: boolean; count?: number; maxAgeWeeks?: number; inclusive?: string;
  allowedIfPrescriberAttests?: boolean; noneOf?: string[]; perLabel?: boolean; psychoticFeatures?: boolean; recurrent?: boolean;
  pdmpCheck?: boolean; exception?: string; specialty?: string; consultationAccepted?: boolean;
  required?: boolean; newlyStarted?: boolean; newlyStartedOrOptimized?: boolean; stableWeeks?: number; notPreviouslyFailed?: boolean; from?: string; requiredIfAvailable?: boolean;
  inductionPerWeek?: number; evaluateAfterWeeks?: number; minMg?: number; maxMg?: number; perWeek?: number; maxWeeks?: number; maxMgPerWeek?: number;
  supervised?: boolean; observationHours?: number; site?: string; hospitalizationWarranted?: boolean; maxDaysSinceDischarge?: number; startedInHospital?: boolean;
  activeSudAllowedIfTreated?: boolean; remissionMonths?: number; drugScreen?: string; remsRequired?: boolean;
};

export type Criterion = {
  kind: CriterionKind;
  /** The criterion in our own words. */
  text: string;
  ask?: Asks;
  /** One of the criteria of this group is enough. */
  anyOf?: string;
};

/** A payer's policy on one therapy, as far as it could be read. */
export type Policy = {
  payer: string;
  /** Phrases that name the payer, in the language of `decide/phrase.ts`. */
  payerNames: string[];
  insurance: Coverage['insuranceType'][];
  title: string;
  number?: string;
  therapy: 'esketamine' | 'ketamine-IV' | 'ketamine-any-route';
  /** For depression with acute suicidality rather than for treatment-resistant depression. */
  suicidality: boolean;
  stance: 'criteria' | 'not-covered' | 'investigational';
  /** Of a policy that refuses: what it says, in our words. */
  says?: string;
  /** False where the list is known to be cut: then "all met" is never said. */
  complete: boolean;
  dated?: string;
  note?: string;
  /** `via`: read at the payer's own page, or in a copy, a digest by a third party, a clinic's page. */
  source: { via: 'payer' | 'copy' | 'digest' | 'clinic'; url?: string; read: string; sure: boolean };
  /** In the payer's own order. */
  criteria: Criterion[];
  examples: { yes: string[]; no: string[] };
};

export const policy = (one: Policy): Policy => one;

/** A criterion's text inside a sentence: without its full stop, and without a remark on where it was read. */
export const bare = (text: string): string => text.replace(/ \(from [^()]*\)/g, '').replace(/\.$/, '');

const VIA: Record<Policy['source']['via'], string> = { payer: '', copy: ' (read in a copy)', digest: ' (read in a digest by others)', clinic: ' (as a clinic tells it)' };

/** The policy as a source that can be shown beside a sentence, with the criterion that the sentence answers. */
export const sourceOf = (one: Policy, criterion?: Criterion): Source => ({
  title: `${one.payer}: ${one.title}${one.number ? `, ${one.number}` : ''}${VIA[one.source.via]}`, read: one.source.read, sure: one.source.sure, ...(one.source.url ? { url: one.source.url } : {}), ...(criterion ? { says: criterion.text } : {}),
});
