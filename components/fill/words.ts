/** "1988-03-14" -> "03/14/1988", as American forms and cards write it. */
export const dayShown = (iso: string): string => iso.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$2/$3/$1');

export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

/** Items in page order, those of one group together where they follow each other. */
export function grouped<T extends { group: string }>(items: readonly T[]): { group: string; items: T[] }[] {
  const groups: { group: string; items: T[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.group === item.group) last.items.push(item);
    else groups.push({ group: item.group, items: [item] });
  }
  return groups;
}

/** A path in the case file as a person reads it: "coverages[0].memberId" -> "coverages › 1 › member id". */
export const pathShown = (path: string): string =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((step) => (/^\d+$/.test(step) ? String(Number(step) + 1) : step.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()))
    .join(' › ');
