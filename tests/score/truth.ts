import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { z } from 'zod';

const oneOrMore = z.union([z.string(), z.array(z.string())]);
const control = z.strictObject({
  at: oneOrMore,
  field: z.string(),
  expect: oneOrMore.optional(),
  match: z.string().optional(),
  wording: z.strictObject({ max: z.number().optional(), must: z.array(z.string()), mustNot: z.array(z.string()).optional() }).optional(),
  optional: z.literal(true).optional(),
  leave: z.literal(true).optional(),
});
const truth = z.strictObject({
  case: z.string(),
  caseId: z.string().optional(),
  kind: z.enum(['prior-authorization', 'appeal', 'reimbursement', 'hsa-fsa', 'none']),
  source: z.string(),
  widgets: z.array(z.string()).optional(),
  today: z.string().optional(),
  controls: z.array(control),
  steps: z.array(z.strictObject({ press: z.string(), then: z.string().optional(), controls: z.array(control) })).optional(),
});
export type TruthControl = z.infer<typeof control>;
type Truth = z.infer<typeof truth>;

/** A labelled form: its name, the page's path under the folder that is served, its truth and the file of its case. */
export type Form = { name: string; path: string; truth: Truth; caseFile: string; patient: { id: string; firstName: string; lastName: string; birthDate: string; label?: string } };

/** Every labelled form below a folder, by name. A truth that is not well formed stops the run and says where. */
export function loadForms(folder: string): Form[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.truth.json')).sort();
  return files.map((file) => {
    const at = join(folder, file);
    const read = truth.safeParse(JSON.parse(readFileSync(at, 'utf8')));
    if (!read.success) throw new Error(`${at}: ${z.prettifyError(read.error)}`);
    const name = file.replace(/\.truth\.json$/, '');
    const page = [`${name}.html`, join(name, 'index.html')].find((one) => readable(join(folder, one)));
    if (!page) throw new Error(`${at}: there is no page beside it.`);
    const caseFile = resolve(dirname(at), read.data.case);
    const { cases } = JSON.parse(readFileSync(caseFile, 'utf8')) as { cases: { id: string; label?: string; patient: Form['patient'] }[] };
    const one = read.data.caseId === undefined ? cases[0] : cases.find(({ id }) => id === read.data.caseId);
    if (!one) throw new Error(`${at}: ${relative(folder, caseFile)} holds no such case.`);
    return { name, path: page, truth: read.data, caseFile, patient: { ...one.patient, id: one.id, ...(one.label ? { label: one.label } : {}) } };
  });
}

function readable(file: string): boolean {
  try {
    return readFileSync(file).length > 0;
  } catch {
    return false;
  }
}
