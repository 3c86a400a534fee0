import type { Coverage, InsurerDecision } from '../case/schema.ts';
import type { Source } from '../plan.ts';

/** Where the next step after a denial goes, and the rule that says so. */
export type Route = { /** "first-level internal appeal" */ name: string; isExternal: boolean; /** Plans with one level only go outside at once. */ orExternal?: true; /** The plan sends it on by itself: nothing is to be written. */ isAutomatic?: true; rule?: Source; /** How long there is, counted from the letter's own date, which is never too late. */ time?: Time; /** The rule itself counts from the day on which the letter came. */ fromReceipt?: true; /** Why no day can be counted, and whom to ask. */ untold?: string };
type Time = { days: number } | { months: number };

const rule = (title: string, url: string): Source => ({ title, url, read: '2026-11-23', sure: true });
/** A rule that was read in others' quotation of it, and is shown so. */
const quoted = (title: string, url: string): Source => rule(`${title}, second-hand`, url);
export const ERISA = quoted('29 CFR 2560.503-1', 'https://www.ecfr.gov/current/title-29/section-2560.503-1');
export const ACA = quoted('45 CFR 147.136', 'https://www.ecfr.gov/current/title-45/section-147.136');
const MEDICARE = quoted('42 CFR 405.942', 'https://www.ecfr.gov/current/title-42/section-405.942');
const LEVELS = rule('National Government Services, a Medicare contractor: levels of appeals and time limits', 'https://ngsmedicare.com/en/web/ngs/levels-of-appeals-and-time-limits-for-filing');
const ADVANTAGE_HEARING = quoted('42 CFR 422.602', 'https://www.ecfr.gov/current/title-42/section-422.602');
const ADVANTAGE = quoted('42 CFR 422.582', 'https://www.ecfr.gov/current/title-42/section-422.582');
const FORWARDED = rule('42 CFR 422.592', 'https://www.ecfr.gov/current/title-42/section-422.592');
const TRICARE = rule('tricare.mil: medical necessity appeals', 'https://tricare.mil');
const MEDICAID = quoted('42 CFR 438.402', 'https://www.ecfr.gov/current/title-42/section-438.402');

type Level = NonNullable<InsurerDecision['level']>;
type Steps = Partial<Record<Level, Route>>;
const internal = (name: string, of?: Source, days?: number): Route => ({ name, isExternal: false, ...(of ? { rule: of } : {}), ...(days ? { time: { days } } : {}) });
/** As the rule counts from the day on which the letter came. */
const received = (one: Route): Route => ({ ...one, fromReceipt: true });
const untold = (one: Route, why: string): Route => ({ ...one, untold: why });
const external: Route = received({ name: 'external review', isExternal: true, rule: ACA, time: { months: 4 } });

/** By kind of insurance, then by the level that said no. Individual plans have one internal level (45 CFR 147.136(b)(3)). */
const ROUTES: Partial<Record<Coverage['insuranceType'], Steps>> = {
  employer: { initial: received(internal('internal appeal', ERISA, 180)), 'first-appeal': { ...untold(internal('second-level internal appeal', ERISA), 'How long a plan gives for its second level is not known here: it stands in the letter or the plan document.'), orExternal: true }, 'second-appeal': external },
  private: { initial: received(internal('internal appeal', ACA, 180)), 'first-appeal': external, 'second-appeal': external },
  medicare: { initial: received(internal('redetermination', MEDICARE, 120)), 'first-appeal': received(internal('reconsideration by a Qualified Independent Contractor', LEVELS, 180)), 'second-appeal': received(internal('hearing before an administrative law judge', LEVELS, 60)) },
  'medicare-advantage': { initial: internal('reconsideration', ADVANTAGE, 65), 'first-appeal': { ...internal('independent review', FORWARDED), isAutomatic: true }, 'second-appeal': received(internal('hearing before an administrative law judge', ADVANTAGE_HEARING, 60)) },
  medicaid: { initial: internal('plan appeal', MEDICAID, 60), 'first-appeal': untold(internal('state fair hearing'), 'The state sets how long there is for its hearing, 90 to 120 days from the plan’s answer: it stands in that letter.') },
  tricare: { initial: internal('reconsideration', TRICARE, 90), 'first-appeal': internal('second reconsideration', TRICARE, 90) },
  va: { initial: untold(internal('clinical appeal'), 'By when a clinical appeal has to be made at the VA is not known here: ask the facility’s patient advocate, and ask how it is made.') },
};

/** The next step after a decision; nothing where the rules for that plan are not known. */
export const routeOf = (insurance: Coverage['insuranceType'] | undefined, level: Level = 'initial'): Route | undefined => (insurance ? ROUTES[insurance]?.[level] : undefined);

/** Plans under the federal rules for internal appeals and external review. */
export const hasExternalReview = (insurance: Coverage['insuranceType'] | undefined): boolean => insurance === 'employer' || insurance === 'private';
/** The rule that gives the claim file: employer plans by ERISA, individual plans by the same rule through 45 CFR 147.136. */
export const claimRule = (insurance: Coverage['insuranceType'] | undefined): Source | undefined => (insurance === 'employer' ? ERISA : insurance === 'private' ? ACA : undefined);

/** The rule that gives an urgent request 72 hours, where it is known. */
export function urgentRule(insurance: Coverage['insuranceType'] | undefined): Source | undefined {
  const of = insurance === 'medicare-advantage' ? quoted('42 CFR 422.590', 'https://www.ecfr.gov/current/title-42/section-422.590') : insurance === 'medicaid' ? quoted('42 CFR 438.408', 'https://www.ecfr.gov/current/title-42/section-438.408') : claimRule(insurance);
  return of && { ...of, says: 'An urgent request is decided within 72 hours.' };
}

/** The last day by a rule that counts from the date printed on the letter, YYYY-MM-DD; where a month has no such day, the first of the next. */
export function lastDay(date: string, time: { days: number } | { months: number }): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date('days' in time ? Date.UTC(year, month - 1, day + time.days) : Math.min(Date.UTC(year, month - 1 + time.months, day), Date.UTC(year, month + time.months, 1))).toISOString().slice(0, 10);
}
