import { z } from 'zod';
import { entries as fields } from '../fields/index.ts';
import { words } from '../decide/words.ts';
import type { Decision, FormDecision, Role } from '../decide/decision.ts';
import { partOf } from '../decide/parts.ts';
import { rowOf } from '../decide/rows.ts';
import type { LeftReason } from '../plan.ts';
import type { Control, Reading } from '../reading.ts';

z.config({ jitless: true });

export const PACK_FORMAT = 'casefile-pack/1';
const ROLES = ['patient', 'subscriber', 'prescriber', 'facility', 'representative', 'contact', 'payer', 'other-coverage'] as const;

const text = z.string().trim().min(1, 'is empty').max(600, 'is too long');
const rule = z
  .strictObject({
    /** The control's own words: its label, and the heading or legend it stands under. */
    label: text, group: z.string().trim().max(600).optional(),
    /** Whose it is and what it asks: a role, and a file name in `rules/fields/`. */
    is: z.strictObject({ whose: z.enum(ROLES), field: z.string().refine((id) => id in fields, 'is no field that Casefile knows') }).optional(),
    leave: z.literal(true).optional(),
  })
  .refine((one) => (one.is === undefined) !== (one.leave === undefined), 'must say either what it is or that it is left');
const packSchema = z.strictObject({ format: z.literal(PACK_FORMAT), site: z.string().max(300).regex(/^https?:\/\/[^/]+$/, 'must be an address such as https://portal.example'), rules: z.array(rule).max(500), off: z.boolean().optional() });

/** What a person taught about one site's forms, in a small file that can be read, shared and switched off. It never holds anything of a case. */
export type Pack = z.infer<typeof packSchema>;
type PackRule = Pack['rules'][number];
/** What a control is said to be. */
export type Meaning = { is: { whose: (typeof ROLES)[number]; field: string } } | { leave: true };

/** A person does these themselves, whatever anybody taught. */
const NEVER: LeftReason[] = ['attestation', 'signature', 'secret', 'search', 'captcha', 'hidden', 'sensitive', 'file'];
export const mayBeTaught = (reason: LeftReason | undefined): boolean => reason === undefined || !NEVER.includes(reason);

/** Reads a pack file. Throws one sentence that says what is wrong and where. */
export function parsePack(file: string): Pack {
  let raw: unknown;
  try {
    raw = JSON.parse(file);
  } catch {
    throw new Error('This file is not a Casefile pack: it is not JSON.');
  }
  const read = packSchema.safeParse(raw);
  if (read.success) return read.data;
  const first = read.error.issues[0];
  throw new Error(`This file is not a Casefile pack: ${first?.path.join('.') || 'the file'} ${first?.message ?? 'is wrong'}.`);
}

const same = (a: string | undefined, b: string | undefined): boolean => words(a ?? '').join(' ') === words(b ?? '').join(' ');
const groupOf = (control: Control): string => control.legends[0] ?? control.headings[0] ?? '';

/** A rule about a control, by its own words: never by its place on the page. */
const ruleFor = (control: Control, meaning: Meaning): PackRule => ({ label: control.label, ...(groupOf(control) ? { group: groupOf(control) } : {}), ...meaning });

/** The pack with the rule in place of an older one about the same words; without `meaning` the words are forgotten. */
export function taught(pack: Pack, control: Control, meaning: Meaning | undefined): Pack {
  const others = pack.rules.filter((one) => !(same(one.label, control.label) && same(one.group, groupOf(control))));
  return { ...pack, rules: meaning ? [...others, ruleFor(control, meaning)] : others };
}

function decisionBy(one: PackRule, controls: Control[], at: number): Decision | undefined {
  const control = controls[at];
  if (!control) return undefined;
  if (one.leave) return { key: control.key, does: 'leave', reason: 'taught', because: control.label };
  const entry = one.is && fields[one.is.field];
  if (!one.is || !entry) return undefined;
  const row = rowOf(control, entry);
  const part = partOf(controls, at);
  return { key: control.key, does: 'ask', role: one.is.whose as Role, field: one.is.field, ...(row === undefined ? {} : { row }), ...(part ? { part } : {}), because: 'You taught it.' };
}

/**
 * The decision with what was taught about these sites. A rule holds where its words name one control (or one column);
 * where they name several or the control is one that nobody but the person fills, it is dropped, and said.
 */
export function withPacks(decision: FormDecision, pages: { frameId: number; reading: Reading }[], packs: Pack[]): { decision: FormDecision; taught: Set<string>; dropped: string[] } {
  const marked = new Set<string>();
  const dropped: string[] = [];
  const decisions = decision.decisions.map(({ frameId, decisions: all }) => {
    const reading = pages.find((one) => one.frameId === frameId)?.reading;
    const held = packs.find((one) => one.site === reading?.origin && !one.off);
    if (!reading || !held) return { frameId, decisions: all };
    const next = [...all];
    for (const one of held.rules) {
      const hits = reading.controls.map((control, at) => ({ control, at })).filter(({ control }) => same(one.label, control.label) && same(one.group, groupOf(control)));
      if (hits.length === 0) continue;
      const fits = (hits.length === 1 || hits.every(({ control }) => control.rowIndex !== undefined || control.part !== undefined)) && hits.every(({ at }) => { const now = all[at]; return now !== undefined && (now.does === 'ask' || mayBeTaught(now.reason)); });
      if (!fits) dropped.push(one.label);
      else
        for (const { control, at } of hits) {
          const made = decisionBy(one, reading.controls, at);
          if (!made) continue;
          next[at] = made;
          marked.add(`${frameId}:${control.key}`);
        }
    }
    return { frameId, decisions: next };
  });
  return { decision: { ...decision, decisions }, taught: marked, dropped };
}
