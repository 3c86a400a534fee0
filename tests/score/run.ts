import type { Kind } from '../browser/find.ts';
import { launch } from '../browser/harness.ts';
import { serve } from '../browser/site.ts';
import { fillForm, setUp } from './drive.ts';
import { loadForms } from './truth.ts';
import { type Line, precision, recall, total, type Totals } from './verdict.ts';

type FormScore = Totals & { name: string; kind: string; kindRight: boolean; offered: boolean; lines: Line[]; failed?: string };
export type Score = Totals & { browser: Kind; forms: FormScore[]; kindsRight: number; recall: number; precision: number };

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const tell = ({ right, missed, wrong, disturbed }: Totals): string => `${right} right, ${missed} missed, ${wrong} wrong, ${disturbed} disturbed`;

/** Drives the built extension over every labelled form of a folder and says what came of it, line by line. */
export async function score(kind: Kind, folder: string, extension: string, { say, only }: { say: (line: string) => void; only?: string }): Promise<Score> {
  const forms = loadForms(folder).filter((form) => !only || form.name.includes(only));
  const site = await serve(folder);
  const harness = await launch(kind, extension);
  const scores: FormScore[] = [];
  try {
    await setUp(harness, [...new Set(forms.map((form) => form.caseFile))]);
    for (const form of forms) {
      const one = await fillForm(harness, site.url(form.path), form).then(
        (filled): FormScore => {
          const lines = form.truth.kind === 'none' && filled.offered ? [...filled.lines, { at: 'popup', field: 'offer', verdict: 'disturbed' as const, expected: 'no offer to fill', got: 'an offer to fill' }] : filled.lines;
          return { name: form.name, kind: filled.kind, kindRight: filled.kind === form.truth.kind, offered: filled.offered, lines, ...total(lines), ...(filled.offered || form.truth.kind === 'none' ? {} : { failed: filled.said }) };
        },
        (error: Error): FormScore => ({ name: form.name, kind: '', kindRight: false, offered: false, lines: [], right: 0, missed: form.truth.controls.filter(({ leave }) => !leave).length, wrong: 0, disturbed: 0, failed: error.message }),
      );
      scores.push(one);
      for (const line of one.lines) if (line.verdict !== 'right' && line.verdict !== 'left') say(`${form.name}\t${line.at}\t${line.field}\t${line.verdict}\texpected: ${line.expected}\tgot: ${line.got}`);
      say(`${form.name}: ${tell(one)}; kind ${one.kindRight ? 'right' : `wrong (${one.kind}, not ${form.truth.kind})`}${one.failed ? `; ${one.failed}` : ''}`);
    }
  } finally {
    await harness.close();
    await site.close();
  }
  const sum = (of: keyof Totals) => scores.reduce((all, one) => all + one[of], 0);
  const totals = { right: sum('right'), missed: sum('missed'), wrong: sum('wrong'), disturbed: sum('disturbed') };
  const kindsRight = scores.filter((one) => one.kindRight).length;
  say(`${kind}: ${tell(totals)}; kind right ${kindsRight} of ${scores.length}; recall ${percent(recall(totals))}; precision ${percent(precision(totals))}`);
  return { browser: kind, forms: scores, ...totals, kindsRight, recall: recall(totals), precision: precision(totals) };
}
