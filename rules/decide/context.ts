import { entries as forms } from '../forms/index.ts';
import type { Control, Reading } from '../reading.ts';
import { found, phraseIndex } from './phrase.ts';
import { words } from './words.ts';

/** Titles of forms say what the page is, not whose a section is: "Pharmacy prior authorization" is no pharmacy's section. */
const speaks = phraseIndex(Object.values(forms).filter((form) => form.kind !== 'none').map((owner) => ({ owner, phrases: owner.evidence })));
/** "2. Person filing this appeal" is a section, whatever it speaks of. */
const NUMBERED = /^\s*(?:(?:section|part|step)\s+)?(?:\d{1,2}[a-z]?|[A-Z]|[IVX]+)\s*[.):—–-]\s/i;
/** "Provider supporting the appeal" is somebody, and no form. */
const DOES = /^\W*(?:the )?(?:(?!request|form|claim|appeal|application|authorization)[a-z/-]+ ){1,4}?(?:supporting|filing|making|requesting|submitting|appealing|completing|who|whom|involved|behind)\b/i;
/** "Existing authorization" is one of them, and no form. */
const OF_BEFORE = /^\W*(?:the )?(?:existing|current|previous|original|last|approved|most recent|earlier)\s+(?:prior )?(?:authorization|approval|request|denial|appeal|decision|claim)s?\W*(?:info\w*|details?)?\W*$/i;
/** "Create request > Outpatient > Provider-administered drug" is the way to the page. */
const TRAIL = /\S\s+[>›»]\s+\S/;
const titles = new Map<string, boolean>();
function isFormTitle(heading: string): boolean {
  let known = titles.get(heading);
  if (known === undefined) {
    // "Contact for this appeal" is a part of it.
    known = TRAIL.test(heading) || !NUMBERED.test(heading) && !DOES.test(heading) && !OF_BEFORE.test(heading) && !/\b(?:for|filing|making|submitting|about|with|completing|preparing) this (?:appeal|request|claim|review|form|dispute)\b/i.test(heading) && speaks(words(heading)).length > 0;
    if (titles.size > 2000) titles.clear();
    titles.set(heading, known);
  }
  return known;
}

/** Legends and headings over a control, nearest first, without the form's own title. */
export const sections = (control: Control): string[] => [...control.legends, ...control.headings.filter((one) => !isFormTitle(one))];

/** Controls with the same key stand in one group: the nearest legend that is not a split value's own, else the nearest heading. */
export const groupKey = (control: Control): string => control.legends[control.part?.led ? 1 : 0] ?? control.headings[0] ?? '';

/** By control: what the columns and labels of the repeating rows are called in which it stands. */
export type Tables = Map<string, string[]>;

/** The columns of every repeating table of a page, each once; two tables of one section are two. */
export function tablesOf(reading: Reading): Tables {
  const tables: Tables = new Map();
  let held: string[] = [];
  let before: Control | undefined;
  for (const control of reading.controls) {
    if (control.rowIndex === undefined) {
      before = undefined;
      continue;
    }
    if (!before || groupKey(before) !== groupKey(control) || control.rowIndex < (before.rowIndex ?? 0)) held = [];
    for (const one of [control.column, control.label]) if (one && held.length < 40 && !held.includes(one)) held.push(one);
    tables.set(control.key, held);
    before = control;
  }
  return tables;
}

const TREATMENT = ['medication', 'drug', 'treatment', 'therapy', 'antidepressant', 'agent', 'generic name', 'medicine', 'psychotherapy'];
const COURSE = ['outcome', 'result', 'response', 'reason', 'started', 'stopped', 'ended', 'until', 'duration', 'highest|top|maximum dose', 'date taken|used|tried', 'from', 'start date', 'how long', 'why stopped'];
const ASKED_NOW = ['code', 'cpt', 'hcpcs', 'charge', 'unit', 'quantity', 'amount', 'day supply', 'refill', 'requested', 'procedure', 'request'];
const columnsKnown = new Map<string, boolean>();

/** A table of treatments with how they went is one of earlier treatments, whatever stands above it. */
function tellsOfTrials(columns: string[], around: string[]): boolean {
  const key = [...columns, '|', ...around].join('\n');
  let known = columnsKnown.get(key);
  if (known === undefined) {
    const said = columns.map(words);
    const has = (phrases: string[]): boolean => said.some((one) => found(phrases, one));
    known = has(TREATMENT) && has(COURSE) && !has(ASKED_NOW) && !around.some((one) => found(['requested', 'request'], words(one)));
    if (columnsKnown.size > 500) columnsKnown.clear();
    columnsKnown.set(key, known);
  }
  return known;
}

/** What stands around a control and tells its meaning: its label, sections, row, column and the other columns. */
export function contextOf(control: Control, tables: Tables): string[] {
  const table = control.rowIndex === undefined ? [] : (tables.get(control.key) ?? []);
  const around = sections(control);
  const tried = table.length > 1 && tellsOfTrials(table, around.slice(0, 2)) ? ['tried'] : [];
  return [control.label, control.column, control.row, ...around, ...table, ...tried].filter((one): one is string => Boolean(one));
}
