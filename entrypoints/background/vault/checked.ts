import { parseCase } from '#rules/case/parse.ts';
import type { Case } from '#rules/case/schema.ts';

export type { Case };

/** The case, or an error that says what is wrong and where. */
export function parsedCase(value: unknown): Case {
  const checked = parseCase(value);
  if ('failed' in checked) throw new Error(checked.failed);
  return checked.case;
}
