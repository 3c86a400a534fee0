import { longDate } from '../format/date.ts';

/** HCPCS J0013 replaced S0013 for esketamine on 2026-01-01. */
const VALID: Record<string, { from?: string; to?: string }> = { S0013: { to: '2025-12-31' }, J0013: { from: '2026-01-01' } };

/** Why a code cannot stand on a date of service (YYYY-MM-DD), as far as it is known here. */
export function notValid(code: string, date: string): string | undefined {
  const { from, to } = VALID[code] ?? {};
  if (from && date < from) return `${code} is valid only from ${longDate(from)}: ${longDate(date)} is before it.`;
  return to && date > to ? `${code} was valid only to ${longDate(to)}: ${longDate(date)} is after it, and J0013 has taken its place.` : undefined;
}
