import { parseCase } from '#rules/case/parse.ts';
import type { Kind } from './formats.ts';
import { isField, isGroup, type Field, type Part, type Section } from './parts.ts';
import { join, readAt, rowsAt, writeAt } from './path.ts';

/** What is wrong with a case, and the path of it. */
export type Problem = { path: string; label: string; says: string };

/** A new case: the lists that every case has, and nothing answered. */
export function blankCase(id: string): unknown {
  return { id, patient: {}, coverages: [], diagnoses: [], history: [], assessments: [] };
}

/** Lists that the format wants even where they hold nothing. */
export function withLists(draft: unknown): unknown {
  const owners = ['request', ...rowsAt(draft, 'visits').map((_, index) => `visits[${index}]`)];
  return owners
    .filter((owner) => readAt(draft, owner) !== undefined && readAt(draft, `${owner}.services`) === undefined)
    .reduce((whole, owner) => writeAt(whole, `${owner}.services`, []), draft);
}

/** Every needed field that is empty, then the first rule that the case breaks. Empty: the case may be saved. */
export function problemsOf(draft: unknown, sections: readonly Section[]): Problem[] {
  const missing = sections.flatMap((section) => section.parts.flatMap((part) => missingIn(part, '', draft)));
  if (missing.length > 0) return missing;
  const parsed = parseCase(draft);
  return 'failed' in parsed ? [toProblem(parsed.failed, sections)] : [];
}

function missingIn(part: Part, base: string, draft: unknown): Problem[] {
  if (part.when && !part.when(readAt(draft, base))) return [];
  if (isField(part)) {
    const path = join(base, part.at);
    return part.needed && readAt(draft, path) === undefined ? [{ path, label: part.label, says: 'This is needed.' }] : [];
  }
  if (isGroup(part)) {
    const path = join(base, part.at);
    const isThere = part.needed || readAt(draft, path) !== undefined;
    return isThere ? part.parts.flatMap((each) => missingIn(each, path, draft)) : [];
  }
  const path = join(base, part.rows);
  return rowsAt(draft, path).flatMap((_, index) => part.parts.flatMap((each) => missingIn(each, `${path}[${index}]`, draft)));
}

/** How to mend it, where the rule's own words would be about the file rather than about what a person types. */
const mending: Partial<Record<Kind, string>> = {
  phone: 'Type a US phone number with 10 digits.',
  money: 'Type an amount in dollars, like 1250 or 1250.50.',
  percent: 'Type a percentage from 0 to 100.',
  height: 'Type a height, like 168 or 5 ft 6 in.',
  weight: 'Type a weight, like 68 or 150 lb.',
};

/** "coverages[1].memberId: is empty" -> its path, and what to tell a person. */
export function toProblem(failed: string, sections: readonly Section[]): Problem {
  const split = /^([A-Za-z_][\w.[\]]*):\s+(.+)$/s.exec(failed);
  const path = (split?.[1] ?? '').replace(/^(?:cases\[\d+\]|case)(?:\.|$)/, '');
  const field = fieldAt(path, sections);
  return { path, label: field?.label ?? path, says: split?.[2] ? plainly(split[2], field) : failed };
}

function plainly(rule: string, field: Field | undefined): string {
  if (rule === 'is missing' || rule === 'is empty') return 'This is needed.';
  if (rule === 'is before startDate') return 'This is before the start.';
  if (field?.at === 'id') return 'Another case has this number already.';
  if (field?.at === 'npi') return 'These digits are not an NPI. Compare them with the source.';
  return (field && mending[field.kind]) ?? (/^(must|is|has) /.test(rule) ? `It ${rule.replace(/\.$/, '')}.` : upper(rule));
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function fieldAt(path: string, sections: readonly Section[]): Field | undefined {
  const bare = path.replaceAll(/\[\d+\]/g, '[]');
  return sections.flatMap((section) => fieldsIn(section.parts, '')).find(([at]) => at === bare)?.[1];
}

function fieldsIn(parts: readonly Part[], base: string): [string, Field][] {
  return parts.flatMap((part): [string, Field][] => {
    if (isField(part)) return [[join(base, part.at), part]];
    return fieldsIn(part.parts, isGroup(part) ? join(base, part.at) : `${join(base, part.rows)}[]`);
  });
}

/** The input that stands for a path: itself, what holds it ("patient.allergies" for "patient.allergies[1]"), or the first in it. */
export function inputFor(path: string, names: readonly string[]): string | undefined {
  if (names.includes(path)) return path;
  const around = names.filter((name) => path.startsWith(`${name}[`) || path.startsWith(`${name}.`));
  return around.at(-1) ?? names.find((name) => name.startsWith(`${path}.`) || name.startsWith(`${path}[`));
}
