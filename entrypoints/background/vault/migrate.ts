/** The version of what is sealed in a record. */
export const SCHEMA_VERSION = 1;

type Step = (value: Record<string, unknown>) => Record<string, unknown>;

/** From each older version to the next. Version 0 had no lists of treatments and scores. */
const STEPS: Record<number, Step> = {
  0: (value) => ({ history: [], assessments: [], ...value }),
};

/** Brings an older record to today's version; a newer one is refused, not guessed at. */
export function migrate(value: Record<string, unknown>, from: number): Record<string, unknown> {
  if (from > SCHEMA_VERSION) throw new Error('This casefile was saved by a newer version. Update Casefile to open it.');
  let now = value;
  for (let version = from; version < SCHEMA_VERSION; version += 1) now = STEPS[version]?.(now) ?? now;
  return now;
}
