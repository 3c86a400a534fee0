import type { Case } from '../case/schema.ts';

type Request = NonNullable<Case['request']>;

/** How long the course asked for lasts, where its frequency says so ("twice weekly for 3 weeks") or its days make whole months or weeks. */
export function courseLength(asked: Request): { said: string; also: string[]; path: string; weeks?: number } | undefined {
  const told = /\bfor ((\d+) (?:consecutive )?(?:day|week|month)s?)$/i.exec(asked.frequency);
  if (told?.[1]) return { said: told[1], also: [], path: 'request.frequency', ...(/weeks?$/i.test(told[1]) ? { weeks: Number(told[2]) } : {}) };
  if (!asked.endDate) return undefined;
  const days = (Date.parse(asked.endDate) - Date.parse(asked.startDate)) / 86_400_000;
  if (days <= 0) return undefined;
  const count = wholeMonths(asked.startDate, asked.endDate);
  const months = count ? [`${count} ${count === 1 ? 'month' : 'months'}`] : [];
  // Only whole weeks and months are certain: whether the last day counts is not written down.
  if (days % 7 === 0) return { said: `${days / 7} weeks`, also: months, path: 'request.endDate', weeks: days / 7 };
  return months[0] ? { said: months[0], also: [], path: 'request.endDate' } : undefined;
}

/** From the 24th of one month to the 23rd or 24th of another. */
function wholeMonths(start: string, end: string): number | undefined {
  const [y = 0, m = 0, d = 0] = start.split('-').map(Number);
  const after = new Date(Date.parse(end) + 86_400_000).toISOString().slice(0, 10);
  for (const day of [end, after]) {
    const [y2 = 0, m2 = 0, d2 = 0] = day.split('-').map(Number);
    const months = (y2 - y) * 12 + m2 - m;
    if (d2 === d && months > 0) return months;
  }
  return undefined;
}
