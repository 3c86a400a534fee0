import { readFileSync } from 'node:fs';
import type { Kind } from '../browser/find.ts';
import { build } from '../browser/build.ts';
import { score } from '../score/run.ts';
import type { Step } from './steps.ts';

type Weakness = { missed: number; wrong: number; disturbed: number };
/** The practice portal's pages, and those laid after real forms: `tuned` and `validation`. */
const FOLDERS = ['tests/pages', 'tests/forms'];
const NONE: Weakness = { missed: 0, wrong: 0, disturbed: 0 };

/** Scores the project's own labelled pages: none may be worse than its known weakness, which may only shrink. */
export const scoring = (kind: Kind): Step => ({
  name: `score in ${kind}`,
  run: async (say) => {
    const known = JSON.parse(readFileSync('tests/score/known-weaknesses.json', 'utf8')) as Record<string, Weakness>;
    const extension = build(kind, { fresh: false });
    const forms = [];
    for (const folder of FOLDERS) forms.push(...(await score(kind, folder, extension, { say })).forms);
    let failed = 0;
    for (const form of forms) {
      const limit = known[form.name] ?? NONE;
      const better = form.missed < limit.missed || form.wrong < limit.wrong || form.disturbed < limit.disturbed;
      if (!form.kindRight || form.missed > limit.missed || form.wrong > limit.wrong || form.disturbed > limit.disturbed) {
        say(`${form.name}: worse than recorded`);
        failed += 1;
      } else if (better) say(`${form.name}: better than recorded, tighten tests/score/known-weaknesses.json`);
    }
    for (const name of Object.keys(known))
      if (!forms.some((form) => form.name === name)) {
        say(`${name}: recorded, but there is no such form`);
        failed += 1;
      }
    return { passed: forms.length - failed, failed };
  },
});
