/** "1979-04-02" -> "04/02/1979", as insurers write dates. Anything else stays as it is. */
export function shownDate(date: unknown): string {
  if (typeof date !== 'string') return '';
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return parts ? `${parts[2]}/${parts[3]}/${parts[1]}` : date;
}

export const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
