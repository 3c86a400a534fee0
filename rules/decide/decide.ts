import { entries as fields } from '../fields/index.ts';
import type { FormKind } from '../forms/kind.ts';
import type { Control, Reading } from '../reading.ts';
import { contextOf, groupKey, sections, tablesOf } from './context.ts';
import type { Decision, FormDecision, Role } from './decision.ts';
import type { Field } from './field.ts';
import { kindOf } from './form-kind.ts';
import { leftFor } from './leaving.ts';
import { type Match, matches } from './match.ts';
import { portalOf } from './portal-of.ts';
import { nearestRole } from './role-of.ts';
import { isSecond, rowOf } from './rows.ts';
import { words } from './words.ts';

/** Scores this near are the same: nobody can say which of the two is meant. */
const SAME = 0.05;

type Thought = { control: Control; leave?: Extract<Decision, { does: 'leave' }>; match?: Match; entry?: Field };

/** What a control asks, looked at alone. */
function think(control: Control, context: string[]): Thought {
  const left = leftFor(control);
  const locked = control.disabled || control.readOnly;
  if (left) return { control, leave: { key: control.key, does: 'leave', ...left } };
  const ranked = matches(control, context);
  const best = ranked[0];
  if (!best) return { control, leave: { key: control.key, does: 'leave', reason: locked ? 'disabled' : 'not-understood', because: control.label } };
  const next = ranked.find((one) => one.field !== best.field);
  if (next && best.score - next.score < SAME)
    return { control, leave: { key: control.key, does: 'leave', reason: 'tie', because: `${fields[best.field]?.title} or ${fields[next.field]?.title}` } };
  const entry = fields[best.field];
  return entry ? { control, match: best, entry } : { control };
}

/** A lone "Date" beside a signature is the signature's. */
function dateBesideSignature(thoughts: Thought[], at: number): boolean {
  const said = words(thoughts[at]?.control.label ?? '');
  if (said.join(' ') !== 'date' || thoughts[at]?.control.rowIndex !== undefined) return false;
  return [-2, -1, 1, 2].some((step) => ['signature', 'attestation'].includes(thoughts[at + step]?.leave?.reason ?? ''));
}

/** On claims with a member's and a patient's section, the member is the subscriber. */
function memberIsSubscriber(reading: Reading, kind: FormKind): (text: string) => boolean {
  if (kind !== 'reimbursement' && kind !== 'hsa-fsa') return () => false;
  const all = new Set(reading.controls.flatMap(sections));
  const ofPatient = [...all].some((text) => words(text).some((word) => word === 'patient' || word === 'dependent'));
  return (text) => {
    const said = words(text);
    if (said.includes('patient')) return false;
    if (kind === 'hsa-fsa' && said.includes('participant')) return true;
    return ofPatient && said.some((word) => ['member', 'customer', 'participant'].includes(word));
  };
}

/** Whose the control is: the nearest words that say it, else the one named just before in its group, else the field's own default. */
function roleFor(thought: Thought, before: Role | undefined, isSubscriber: (text: string) => boolean): { role: Role; own: boolean } {
  const entry = thought.entry;
  const near = nearestRole(thought.control);
  const fallback = entry?.roles[0] ?? 'patient';
  if (near && (near.role === 'other' || near.role === 'other-coverage')) return { role: near.role, own: near.from === 'label' };
  if (entry && entry.roles.length === 1) return { role: fallback, own: false };
  const said = near && near.role === 'patient' && near.from === 'section' && isSubscriber(near.text) ? 'subscriber' : near?.role;
  if (said && entry?.roles.includes(said)) return { role: said, own: near?.from === 'label' };
  if (!said && before && entry?.roles.includes(before)) return { role: before, own: false };
  return { role: fallback, own: false };
}

function decideControl(thought: Thought, role: Role): Decision {
  const { control, match, entry } = thought;
  const { key } = control;
  if (!match || !entry) return { key, does: 'leave', reason: 'not-understood', because: control.label };
  const about = { role, field: match.field };
  if (role === 'other' || (role === 'other-coverage' && !entry.roles.includes('other-coverage')))
    return { key, does: 'leave', reason: 'other-party', because: nearestRole(control)?.text ?? control.label };
  if (control.disabled || control.readOnly) return { key, does: 'leave', reason: 'disabled', because: control.label, ...about };
  if (isSecond(control, entry)) return { key, does: 'leave', reason: 'not-recorded', because: control.label, ...about };
  const row = rowOf(control, entry);
  return { key, does: 'ask', ...about, ...(row === undefined ? {} : { row }), ...(control.part ? { part: control.part } : {}), because: match.because };
}

/** Lines after the first of something that the case holds once are left. */
function onlyOnce(thoughts: Thought[], decisions: Decision[]): Decision[] {
  const seen = new Map<string, number>();
  return decisions.map((decision, n) => {
    const { control, entry } = thoughts[n] ?? {};
    if (decision.does !== 'ask' || !control || control.rowIndex === undefined || entry?.rows) return decision;
    const key = `${groupKey(control)}|${decision.field}|${decision.role}`;
    const first = seen.get(key) ?? control.rowIndex;
    seen.set(key, first);
    return control.rowIndex === first ? decision : { key: decision.key, does: 'leave', reason: 'not-recorded', because: control.label };
  });
}

function decidePage(reading: Reading, thoughts: Thought[], kind: FormKind): Decision[] {
  const isSubscriber = memberIsSubscriber(reading, kind);
  let before: Role | undefined;
  let group: string | undefined;
  const decisions = thoughts.map((thought, n): Decision => {
    if (groupKey(thought.control) !== group) before = undefined;
    group = groupKey(thought.control);
    if (thought.leave) return thought.leave;
    if (dateBesideSignature(thoughts, n)) return { key: thought.control.key, does: 'leave', reason: 'signature', because: thought.control.label };
    const { role, own } = roleFor(thought, before, isSubscriber);
    if (own) before = role;
    return decideControl(thought, role);
  });
  return onlyOnce(thoughts, decisions);
}

/**
 * Says what kind of form the pages (the frames of one tab) are, and of each control whose it is and what it asks.
 * On a page of kind "none" no control is decided. Nothing of a case is needed or known here.
 */
export function decide(pages: { frameId: number; reading: Reading }[]): FormDecision {
  const thought = pages.map(({ frameId, reading }) => {
    const tables = tablesOf(reading);
    return { frameId, reading, thoughts: reading.controls.map((control) => think(control, contextOf(control, tables))) };
  });
  const readings = pages.map((page) => page.reading);
  const asked = new Set(thought.flatMap((page) => page.thoughts.flatMap((one) => (one.match ? [one.match.field] : []))));
  const { kind, title, evidence } = kindOf(readings, asked);
  return {
    kind,
    kindTitle: title,
    evidence,
    ...portalOf(readings),
    decisions: thought.map(({ frameId, reading, thoughts }) => ({ frameId, decisions: kind === 'none' ? [] : decidePage(reading, thoughts, kind) })),
  };
}
