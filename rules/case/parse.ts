import type { z } from 'zod';
import { type Case, type CaseFile, FORMAT, caseSchema } from './schema.ts';

/** Larger files are refused before they are read: 20 MB holds some thousand cases. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** `["cases", 0, "coverages"]` -> `cases[0].coverages` */
function pathOf(parts: PropertyKey[]): string {
  return parts.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at > 0 ? '.' : ''}${String(part)}`)).join('');
}

/** The first thing wrong, as one sentence with its path. */
function sentence(error: z.ZodError, before: PropertyKey[]): string {
  const issue = error.issues[0];
  if (!issue) return 'The case is not well formed.';
  return `${pathOf([...before, ...issue.path]) || 'case'}: ${issue.message}`;
}

/** Checks one case, typed by hand or taken from a file. A broken rule comes back as `path: what is wrong`. */
export function parseCase(value: unknown, before: PropertyKey[] = []): { case: Case } | { failed: string } {
  const checked = caseSchema.safeParse(value);
  return checked.success ? { case: checked.data } : { failed: sentence(checked.error, before) };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function readJson(text: string): { value: unknown } | { failed: string } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { failed: text.trim() === '' ? 'This file is empty.' : 'This file is not JSON, so it is not a case file.' };
  }
}

function checkFormat(value: unknown): string | undefined {
  if (!isObject(value)) return 'This file is not a case file: it has no "format".';
  if (value.format === FORMAT) return undefined;
  const version = typeof value.format === 'string' ? /^casefile\/(\d+)$/.exec(value.format)?.[1] : undefined;
  if (version) return `format: this file is of version ${version}; this Casefile reads version 1.`;
  return `format: must be "${FORMAT}".`;
}

/** Reads the text of a `casefile/1` file, whole or not at all. */
export function parseCaseFile(text: string): { file: CaseFile } | { failed: string } {
  if (text.length > MAX_FILE_BYTES) return { failed: 'This file is larger than 20 MB, which is more than a case file may be.' };
  const read = readJson(text);
  if ('failed' in read) return read;
  const wrong = checkFormat(read.value);
  if (wrong) return { failed: wrong };
  const file = read.value as { cases?: unknown };
  if (!Array.isArray(file.cases)) return { failed: 'cases: must be a list of cases' };
  const cases: Case[] = [];
  const seen = new Map<string, number>();
  for (const [at, one] of file.cases.entries()) {
    const checked = parseCase(one, ['cases', at]);
    if ('failed' in checked) return checked;
    const before = seen.get(checked.case.id);
    if (before !== undefined) return { failed: `cases[${at}].id: is the same as cases[${before}].id` };
    seen.set(checked.case.id, at);
    cases.push(checked.case);
  }
  return { file: { ...(file as object), format: FORMAT, cases } };
}

/** The text of a `casefile/1` file with these cases, as a person may read it. */
export function serializeCaseFile(cases: Case[]): string {
  return `${JSON.stringify({ format: FORMAT, cases }, null, 2)}\n`;
}
