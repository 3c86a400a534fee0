import type { Case } from '../case/schema.ts';
import { className, factOf, isAntidepressant, type Row, rowsOf } from '../clinical/antidepressants.ts';
import type { Fact } from '../plan.ts';
import { yearsBetween } from '../values/rows.ts';
import { latestScores, list, longDate, OUTCOMES, weeks } from '../wording/words.ts';
import type { Asks, Criterion, CriterionKind, Policy } from './policy.ts';
import { classes, count, type Counted, lasted, reached, yearsBefore } from './trials.ts';

/** `missing`: what is recorded falls short or says the contrary. `unclear`: the record does not tell. */
export type State = 'met' | 'missing' | 'unclear';
export type Finding = { state: State; /** A few words, in no one's voice, without a full stop. */ says: string; facts: Fact[] };
type Look = { case: Case; policy: Policy; criterion: Criterion; ask: Asks; today: string; counted: Counted };
type Check = (at: Look) => Finding;
type Flag = keyof NonNullable<Case['clinical']>;

const met = (says: string, facts: Fact[] = []): Finding => ({ state: 'met', says, facts });
const missing = (says: string, facts: Fact[] = []): Finding => ({ state: 'missing', says, facts });
const unclear = (says: string, facts: Fact[] = []): Finding => ({ state: 'unclear', says, facts });

const flagFact = (one: Case, flag: Flag): Fact => ({ path: `clinical.${flag}`, says: String(one.clinical?.[flag]) });
const said = (row: Row): string => `${row.trial.name}${row.trial.dose ? ` ${row.trial.dose}` : ''}${lasted(row) > 0 ? `, ${lasted(row)} weeks` : ''} (${OUTCOMES[row.trial.outcome]})`;
const depression = (one: Case) => one.diagnoses.findIndex(({ code }) => /^F3[23]/.test(code));
const diagnosisFact = (one: Case, at: number): Fact => ({ path: `diagnoses[${at}]`, says: `${one.diagnoses[at]?.description} (${one.diagnoses[at]?.code})` });
const named = (one: Case, at: number): string => `${one.diagnoses[at]?.description} (${one.diagnoses[at]?.code})`;

/** Other names of a scale, each as letters and digits only. */
const SCALES: Record<string, string[]> = {
  MADRS: ['madrs'], 'PHQ-9': ['phq9'], 'HAM-D': ['hamd', 'hamd17', 'hdrs', 'hdrs17', 'hrsd', 'hrsd17'], HDRS: ['hamd', 'hamd17', 'hdrs', 'hdrs17', 'hrsd', 'hrsd17'], 'HAMD-17': ['hamd', 'hamd17', 'hdrs17', 'hdrs', 'hrsd17'],
  QIDS: ['qids', 'qidssr', 'qidssr16', 'qidsc16'], 'QIDS-C16': ['qidsc16'], BDI: ['bdi', 'bdiii'],
};
const isScale = (recorded: string, asked: string): boolean => (SCALES[asked] ?? [asked.toLowerCase()]).includes(recorded.toLowerCase().replace(/[^a-z0-9]/g, ''));

const age: Check = ({ case: one, ask, today }) => {
  const years = yearsBetween(one.patient.birthDate, today);
  const facts = [{ path: 'patient.birthDate', says: longDate(one.patient.birthDate), date: one.patient.birthDate }];
  const old = years >= (ask.minimumAge ?? 0);
  if (old && (ask.belowAge === undefined || years < ask.belowAge)) return met(`${years} years old`, facts);
  return ask.exceptionWithSupport ? unclear(`${years} years old; an exception needs support`, facts) : missing(`${years} years old`, facts);
};

const diagnosis: Check = ({ case: one, ask, counted, today }) => {
  const codes = [...(ask.codes ?? []), ...(ask.codesAdded20250501 && today >= '2025-05-01' ? ask.codesAdded20250501 : []), ...(ask.codesAdded20251001 && today >= '2025-10-01' ? ask.codesAdded20251001 : [])];
  if (ask.codes) {
    const at = one.diagnoses.findIndex(({ code }) => codes.includes(code));
    return at < 0 ? missing('none of the listed codes is recorded') : met(named(one, at), [diagnosisFact(one, at)]);
  }
  const at = depression(one);
  const listed = one.diagnoses.findIndex(({ code }) => codes.includes(code));
  if (codes.length > 0) return listed < 0 ? unclear('whether the code is on the whole list could not be read') : met(named(one, listed), [diagnosisFact(one, listed)]);
  if (ask.singleEpisodeMinYears !== undefined) {
    const single = one.diagnoses.findIndex(({ code }) => code.startsWith('F32'));
    const onset = one.diagnoses[single]?.onsetDate;
    if (single < 0 || !onset) return unclear('no single episode with its beginning is recorded');
    const years = yearsBetween(onset, today);
    return years >= ask.singleEpisodeMinYears ? met(`since ${longDate(onset)}`, [diagnosisFact(one, single)]) : missing(`since ${longDate(onset)}`, [diagnosisFact(one, single)]);
  }
  if (!ask.diagnosis && !ask.acuteSuicidality) return unclear('the record does not describe this');
  if (at < 0) return missing('no major depressive disorder is recorded', one.diagnoses.slice(0, 1).map((_, index) => diagnosisFact(one, index)));
  const facts = [diagnosisFact(one, at)];
  if (ask.acuteSuicidality) {
    const flag = one.clinical?.suicidalIdeation;
    if (flag === undefined) return unclear('suicidal ideation is not recorded', facts);
    return flag ? unclear('suicidal ideation is recorded; how acute it is has to be stated by the clinician', [...facts, flagFact(one, 'suicidalIdeation')]) : missing('no suicidal ideation is recorded', [...facts, flagFact(one, 'suicidalIdeation')]);
  }
  if (ask.structuredInterview) return unclear(`${named(one, at)} is recorded; whether by a structured interview is not`, facts);
  if (ask.unipolar && one.diagnoses.some(({ code }) => code.startsWith('F31'))) return missing('a bipolar disorder is recorded', facts);
  if (ask.diagnosis === 'TRD') {
    const tried = counted.failed.map(factOf);
    return counted.failed.length >= 2 ? met(`${named(one, at)}, with ${list(counted.failed.map(({ trial }) => trial.name))} tried without enough response`, [...facts, ...tried]) : unclear(`${named(one, at)}; fewer than two failed antidepressants are recorded`, [...facts, ...tried]);
  }
  return met(named(one, at), facts);
};

const tooFew = (counted: Counted): Finding => {
  const facts = [...counted.failed, ...counted.intolerant].map(factOf);
  const have = counted.failed.length === 0 ? 'none is recorded' : `${counted.failed.length} recorded (${list(counted.failed.map(({ trial }) => trial.name))})`;
  if (counted.intolerant.length === 0) return missing(have, facts);
  const others = list(counted.intolerant.map(({ trial }) => trial.name));
  const enough = counted.failed.length + counted.intolerant.length >= counted.needed;
  const says = `${have}; ${others} ${counted.intolerant.length === 1 ? 'was' : 'were'} not tolerated, which is not a failed trial`;
  return enough ? unclear(`${says}; whether this plan counts it could not be read`, facts) : missing(says, facts);
};

/** Failed trials; where the policy says that intolerance or a contraindication excuses one, such a trial stands beside them, under its own name. */
const priorTrials: Check = ({ counted, ask }) => {
  if (counted.failed.length >= counted.needed) return met(list(counted.failed.map(said)), counted.failed.map(factOf));
  const excused = counted.intolerant.filter(({ trial }) => (ask.excused as string[] | undefined)?.includes(trial.outcome));
  if (excused.length === 0 || counted.failed.length + excused.length < counted.needed) return tooFew(counted);
  const failed = counted.failed.length > 0 ? `${list(counted.failed.map(said))}; ` : '';
  return met(`${failed}${list(excused.map(said))}, which this policy excuses`, [...counted.failed, ...excused].map(factOf));
};

const classCount: Check = ({ counted, ask }) => {
  const rows = counted.least > 0 ? counted.adequate : counted.failed;
  const names = [...new Set(rows.map(className).filter(Boolean))] as string[];
  const facts = rows.map(factOf);
  if (classes(rows) >= (ask.minimumClasses ?? 2)) return met(list(names), facts);
  return names.length === 0 ? missing('no adequate trial is recorded', facts) : missing(`only ${list(names)} among the adequate trials`, facts);
};

const adequacy: Check = ({ counted, ask }) => {
  const facts = counted.adequate.map(factOf);
  if (counted.adequate.length < counted.needed) {
    const short = counted.failed.filter((row) => !counted.adequate.includes(row));
    const why = short.map((row) => `${row.trial.name} ${lasted(row) < counted.least ? `lasted ${lasted(row)} weeks` : reached(row) === undefined ? 'has no dose to compare' : reached(row) ? 'is too long ago' : `reached ${row.trial.dose}`}`);
    return missing(`${counted.adequate.length} of ${counted.needed} adequate${why.length > 0 ? `; ${list(why)}` : ''}`, counted.failed.map(factOf));
  }
  const says = list(counted.adequate.map(({ trial }, at) => `${trial.name} ${lasted(counted.adequate[at]!)} weeks, up to ${trial.dose ?? 'a dose that is not recorded'}`));
  if (ask.dose && /maxim|optimi/.test(ask.dose)) return unclear(`${says}; whether that was the highest dose tolerated is not recorded`, facts);
  if (ask.adherence || ask.minimumAdherencePercent !== undefined) return unclear(`${says}; adherence is not recorded`, facts);
  return met(says, facts);
};

const episode: Check = ({ case: one, counted, ask }) => {
  const needed = ask.minimumInCurrentEpisode ?? counted.needed;
  const at = one.diagnoses.findIndex(({ code }) => code.startsWith('F32'));
  const onset = one.diagnoses[at]?.onsetDate;
  if (at < 0 || !onset) return unclear('when the current episode began is not recorded');
  const inside = counted.failed.filter(({ trial }) => trial.startDate >= onset);
  return inside.length >= needed ? met(`single episode since ${longDate(onset)}, with ${list(inside.map(({ trial }) => trial.name))} tried in it`, [diagnosisFact(one, at), ...inside.map(factOf)]) : missing(`${inside.length} in the episode since ${longDate(onset)}`, inside.map(factOf));
};

const scaleResponse: Check = ({ counted, ask }) => {
  if (ask.nonresponseMaxImprovementPercent === undefined) return unclear('scores before and after are not compared in the record');
  const none = counted.failed.filter(({ trial }) => trial.outcome === 'no-response');
  return none.length >= counted.needed ? met(`no response to ${list(none.map(({ trial }) => trial.name))}`, none.map(factOf)) : unclear('a partial response is recorded without its percentage', counted.failed.map(factOf));
};

const baseline: Check = ({ case: one, ask, today }) => {
  const scores = latestScores(one);
  const asked = ask.anyOf ? Object.keys(ask.anyOf) : (ask.scales ?? []);
  if (asked.length === 0) return unclear('which scales count could not be read');
  const known = scores.filter(({ scale }) => asked.some((name) => isScale(scale, name)));
  const facts = known.map((score) => ({ path: score.path, says: `${score.scale} ${score.score}`, date: score.date }));
  if (known.length === 0) return missing(`no ${list(asked).replace(' and ', ' or ')} score is recorded`);
  const shown = list(known.map((score) => `${score.scale} ${score.score} on ${longDate(score.date)}`));
  if (!ask.anyOf) return ask.severity ? unclear(`${shown}; which score this plan calls ${ask.severity} could not be read`, facts) : met(shown, facts);
  const enough = known.filter(({ scale, score }) => Object.entries(ask.anyOf ?? {}).some(([name, least]) => isScale(scale, name) && score >= least));
  if (enough.length === 0) return missing(`${shown}, below the mark`, facts);
  const fresh = ask.maxAgeWeeks === undefined ? enough : enough.filter(({ date }) => date <= today && weeks(date, today) <= ask.maxAgeWeeks!);
  if (fresh.length === 0) return missing(`${shown}: older than ${ask.maxAgeWeeks} weeks`, facts);
  return met(list(fresh.map((score) => `${score.scale} ${score.score} on ${longDate(score.date)}`)), facts.filter(({ path }) => fresh.some((score) => score.path === path)));
};

const psychosis: Check = ({ case: one, ask }) => {
  if (ask.psychoticFeatures === false) {
    const at = one.diagnoses.findIndex(({ code }) => /^F33\.[012]$/.test(code));
    return at < 0 ? unclear('a recurrent disorder without psychotic features is not recorded') : met(named(one, at), [diagnosisFact(one, at)]);
  }
  if (ask.noneOf && one.diagnoses.some(({ code }) => /^F(20|25|31)/.test(code))) return missing('one of these is recorded', one.diagnoses.map((_, at) => diagnosisFact(one, at)));
  const flag = one.clinical?.psychosisHistory;
  if (flag === undefined) return unclear('a history of psychosis is neither recorded nor denied');
  if (ask.noneOf) return unclear('these are not among the recorded diagnoses; the past is not recorded', [flagFact(one, 'psychosisHistory')]);
  if (!flag) return met('no history of psychosis', [flagFact(one, 'psychosisHistory')]);
  return ask.allowedIfPrescriberAttests && one.clinical?.benefitsOutweighRisks ? met('the prescriber records that benefits outweigh risks', [flagFact(one, 'psychosisHistory'), flagFact(one, 'benefitsOutweighRisks')]) : missing('a history of psychosis is recorded', [flagFact(one, 'psychosisHistory')]);
};

/** Recorded as wanted, recorded otherwise, or not recorded. */
function flagged(one: Case, flag: Flag, wanted: boolean, yes: string, no: string, none: string): Finding {
  const held = one.clinical?.[flag];
  if (held === undefined) return unclear(none);
  return held === wanted ? met(yes, [flagFact(one, flag)]) : missing(no, [flagFact(one, flag)]);
}

const pdmp: Check = ({ case: one }) => flagged(one, 'pdmpChecked', true, 'the prescription monitoring program was checked', 'not checked yet', 'whether it was checked is not recorded');

const rems: Check = ({ case: one }) => {
  const flags = (['remsEnrolled', 'remsCertifiedSetting'] as const).map((flag) => ({ flag, held: one.clinical?.[flag] }));
  const facts = flags.filter(({ held }) => held !== undefined).map(({ flag }) => flagFact(one, flag));
  if (flags.some(({ held }) => held === false)) return missing('the patient or the site is not in the REMS', facts);
  return flags.every(({ held }) => held === true) ? met('patient enrolled, site certified', facts) : unclear('enrolment or certification is not recorded', facts);
};

const specialty: Check = ({ case: one, ask }) => {
  const held = one.prescriber?.specialty;
  if (!ask.specialty || !/psychiatr|mental health/.test(ask.specialty)) return unclear('this could not be told from the record');
  if (!held) return unclear('the prescriber’s specialty is not recorded');
  const facts = [{ path: 'prescriber.specialty', says: held }];
  if (/psychiatr/i.test(held)) return met(held.toLowerCase(), facts);
  return ask.consultationAccepted ? unclear(`${held.toLowerCase()}; a psychiatrist’s consultation is not recorded`, facts) : missing(held.toLowerCase(), facts);
};

const concurrent: Check = ({ case: one, ask }) => {
  if (ask.required === false) return met('not asked for');
  const held = one.clinical?.concurrentAntidepressant;
  const ongoing = rowsOf(one).find((row) => isAntidepressant(row) && row.trial.outcome === 'ongoing');
  const name = held ?? (ongoing ? [ongoing.trial.name, ongoing.trial.dose].filter(Boolean).join(' ') : undefined);
  const facts = held ? [{ path: 'clinical.concurrentAntidepressant', says: held }] : ongoing ? [factOf(ongoing)] : [];
  if (!name) return unclear('no antidepressant taken alongside is recorded');
  return ask.newlyStarted || ask.newlyStartedOrOptimized || ask.stableWeeks !== undefined ? unclear(`${name}; since when and how changed is not recorded`, facts) : met(name, facts);
};

const doseLimit: Check = ({ case: one, ask }) => {
  const request = one.request;
  const mg = /^(\d+(?:\.\d+)?) ?mg$/i.exec(request?.dose ?? '')?.[1];
  if (!request || !mg) return unclear('the dose asked for is not recorded in mg');
  const facts = [{ path: 'request.dose', says: request.dose }, { path: 'request.frequency', says: request.frequency }];
  const perWeek = /\btwice (?:a week|weekly)/.test(request.frequency) ? 2 : /\bweekly\b/.test(request.frequency) ? 1 : undefined;
  const shown = `${request.dose}, ${request.frequency}`;
  if ((ask.maxMg !== undefined && Number(mg) > ask.maxMg) || (ask.minMg !== undefined && Number(mg) < ask.minMg)) return missing(shown, facts);
  if (perWeek === undefined) return unclear(shown, facts);
  if ((ask.perWeek !== undefined && perWeek > ask.perWeek) || (ask.maxMgPerWeek !== undefined && Number(mg) * perWeek > ask.maxMgPerWeek)) return missing(shown, facts);
  return ask.maxWeeks !== undefined || ask.evaluateAfterWeeks !== undefined ? unclear(`${shown}; compare the length with the plan’s`, facts) : met(shown, facts);
};

const setting: Check = ({ case: one, ask }) => {
  if (ask.supervised && one.clinical?.remsCertifiedSetting === true) return met('a setting that is certified under the REMS', [flagFact(one, 'remsCertifiedSetting')]);
  return unclear('this is not recorded');
};

const substance: Check = ({ case: one, ask }) => {
  if (ask.drugScreen) return unclear('a drug screen is not recorded');
  const held = one.clinical?.activeSubstanceUse;
  if (held === undefined) return unclear('whether there is a substance use disorder is not recorded');
  return held ? unclear('active substance use is recorded; treatment or remission is not', [flagFact(one, 'activeSubstanceUse')]) : met('no active substance use', [flagFact(one, 'activeSubstanceUse')]);
};

const AUGMENTS = /aripiprazole|brexpiprazole|cariprazine|quetiapine|olanzapine|risperidone|lurasidone|ziprasidone|lumateperone|lithium|liothyronine|thyroid|\bt3\b|buspirone/i;

const augmentation: Check = ({ case: one, ask, today }) => {
  const accepted = (ask.accepted ?? []).join(' ');
  const since = ask.lookbackYears === undefined ? '' : yearsBefore(today, ask.lookbackYears);
  const rows = rowsOf(one).filter((row) => AUGMENTS.test(row.trial.name) && (row.trial.outcome === 'no-response' || row.trial.outcome === 'partial-response'))
    .filter(({ trial }) => !/buspirone/i.test(trial.name) || accepted.includes('buspirone') || accepted === '')
    .filter((row) => lasted(row) >= (ask.minimumWeeks ?? 0) && (row.trial.endDate ?? row.trial.startDate) >= since);
  const needed = ask.minimumTrials ?? 1;
  return rows.length >= needed ? met(list(rows.map(said)), rows.map(factOf)) : missing(rows.length === 0 ? 'none is recorded' : `${rows.length} of ${needed}: ${list(rows.map(said))}`, rows.map(factOf));
};

const psychotherapy: Check = ({ case: one, ask }) => {
  const rows = rowsOf(one).filter(({ trial }) => trial.kind === 'psychotherapy');
  if (rows.length === 0) return ask.requiredIfAvailable ? unclear('no psychotherapy is recorded, nor whether it was available') : missing('none is recorded');
  return ask.currentEpisode ? unclear(`${list(rows.map(({ trial }) => trial.name))}; when the current episode began is not recorded`, rows.map(factOf)) : met(list(rows.map(({ trial }) => `${trial.name}${trial.frequency ? `, ${trial.frequency}` : ''}`)), rows.map(factOf));
};

const AGAINST: [RegExp, Flag, string][] = [
  [/aneurysm/, 'aneurysmalDisease', 'aneurysmal disease'], [/arteriovenous/, 'arteriovenousMalformation', 'arteriovenous malformation'], [/hemorrhage/, 'intracerebralHemorrhage', 'intracerebral hemorrhage'],
  [/hypertension/, 'uncontrolledHypertension', 'uncontrolled hypertension'], [/pregnan/, 'pregnant', 'pregnancy'],
];

const contraindication: Check = ({ case: one, ask }) => {
  const listed = ask.noneOf ?? [];
  const known = AGAINST.filter(([word]) => listed.length === 0 || listed.some((entry) => word.test(entry)));
  const there = known.filter(([, flag]) => one.clinical?.[flag] === true);
  const free = known.filter(([, flag]) => one.clinical?.[flag] === false);
  const facts = [...there, ...free].map(([, flag]) => flagFact(one, flag));
  if (there.length > 0) return missing(`recorded: ${list(there.map(([, , name]) => name))}`, facts);
  if (free.length === 0) return unclear('none of these is recorded or ruled out');
  const rest = listed.filter((entry) => !free.some(([word]) => word.test(entry)));
  const ruled = `ruled out: ${list(free.map(([, , name]) => name))}`;
  return rest.length === 0 && listed.length > 0 ? met(ruled, facts) : unclear(`${ruled}${rest.length > 0 ? `; not recorded: ${list(rest)}` : ''}`, facts);
};

const CHECKS: Record<CriterionKind, Check> = {
  PDMP: pdmp, REMS: rems, age, augmentation, 'class-count': classCount, 'concurrent-AD': concurrent, contraindication, diagnosis, 'dose-limit': doseLimit, episode, 'prescriber-specialty': specialty,
  'prior-trials': priorTrials, psychosis, psychotherapy, 'scale-baseline': baseline, 'scale-response': scaleResponse, setting, 'substance-use': substance, 'trial-adequacy': adequacy,
};

/** One criterion against one case. */
export const check = (at: Omit<Look, 'ask' | 'counted'>): Finding => CHECKS[at.criterion.kind]({ ...at, ask: at.criterion.ask ?? {}, counted: count(at.case, at.policy, at.today) });
