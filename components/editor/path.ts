/** Reading and changing a case by the paths that its errors and inputs are named by: "coverages[0].memberId". */
type Keys = (string | number)[];
type Box = Record<string | number, unknown>;

function keysOf(path: string): Keys {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map((part) => (part[1] === undefined ? part[2]! : Number(part[1])));
}

/** "a" and "b" -> "a.b"; either may be empty. */
export function join(base: string, at: string): string {
  if (!base || !at) return base || at;
  return `${base}.${at}`;
}

export function readAt(value: unknown, path: string): unknown {
  let here = value;
  for (const key of keysOf(path)) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Box)[key];
  }
  return here;
}

/** The rows at a path; no rows where there is no list. */
export function rowsAt(value: unknown, path: string): unknown[] {
  const rows = readAt(value, path);
  return Array.isArray(rows) ? rows : [];
}

/**
 * A copy of `value` with `next` at `path`; everything beside the path is the same object as before, so keys that this
 * version does not know stay. `undefined` takes the key away, and with it every object on the way that holds nothing more:
 * an emptied prescriber is no prescriber. Rows of a list are only taken away by hand.
 */
export function writeAt<T>(value: T, path: string, next: unknown): T {
  return put(value, keysOf(path), next) as T;
}

function put(here: unknown, [key, ...rest]: Keys, next: unknown): unknown {
  if (key === undefined) return next;
  const isList = typeof key === 'number';
  const copy = (isList ? [...(Array.isArray(here) ? here : [])] : { ...(here as Box | undefined) }) as Box;
  const inner = put(copy[key], rest, next);
  if (isList) copy[key] = inner;
  else if (inner === undefined || (next === undefined && rest.length > 0 && isBare(inner))) delete copy[key];
  else copy[key] = inner;
  return copy;
}

/** An object that holds nothing but empty lists. */
function isBare(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((each) => Array.isArray(each) && each.length === 0);
}

export function addRow<T>(value: T, path: string): T {
  return writeAt(value, path, [...rowsAt(value, path), {}]);
}

export function removeRow<T>(value: T, path: string, index: number): T {
  const left = rowsAt(value, path).toSpliced(index, 1);
  // A list at the top stays, empty; one inside a part that then holds nothing goes with that part.
  const emptied = writeAt(value, path, left);
  const owner = path.slice(0, Math.max(path.lastIndexOf('.'), 0));
  return left.length === 0 && owner && !owner.endsWith(']') && isBare(readAt(emptied, owner)) ? writeAt(value, owner, undefined) : emptied;
}

/** Moves a row up (-1) or down (1). */
export function moveRow<T>(value: T, path: string, index: number, by: -1 | 1): T {
  const rows = [...rowsAt(value, path)];
  const [row] = rows.splice(index, 1);
  rows.splice(index + by, 0, row);
  return writeAt(value, path, rows);
}
