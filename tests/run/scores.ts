import { readFileSync } from 'node:fs';
import type { Kind } from '../browser/find.ts';
import { build } from '../browser/build.ts';
import { score } from '../score/run.ts';
import type { Step } from './steps.ts';

type Expected = Record<string, { missed: number; wrong: number; disturbed: number }>;

/** Scores the project's own labelled pages: each form may be as good as recorded, or better. */
export const scoring = (kind: Kind): Step => ({
  name: `score in ${kind}`,
  run: async () => {
    const expected = JSON.parse(readFileSync('tests/score/expectations.json', 'utf8')) as Expected;
    const { forms } = await score(kind, 'tests/pages', build(kind, { fresh: false }), { say: console.log });
    let failed = 0;
    for (const form of forms) {
      const limit = expected[form.name];
      if (!limit) console.log(`${form.name}: no expectation is recorded in tests/score/expectations.json`);
      else if (!form.kindRight || form.missed > limit.missed || form.wrong > limit.wrong || form.disturbed > limit.disturbed) console.log(`${form.name}: worse than recorded`);
      else {
        if (form.missed < limit.missed || form.wrong < limit.wrong || form.disturbed < limit.disturbed) console.log(`${form.name}: better than recorded, tighten the expectation`);
        continue;
      }
      failed += 1;
    }
    for (const name of Object.keys(expected)) if (!forms.some((form) => form.name === name)) console.log(`${name}: recorded, but there is no such form`, (failed += 1));
    return { passed: forms.length - failed, failed };
  },
});
