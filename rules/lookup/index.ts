import { entries as changes } from '../changes/index.ts';
import { entries as codes } from '../codes/index.ts';
import { entries as considerations } from '../considerations/index.ts';
import { entries as coverage } from '../coverage/index.ts';
import { entries as deadlines } from '../deadlines/index.ts';
import { entries as denials } from '../denials/index.ts';
import { entries as questions } from '../questions/index.ts';
import { entries as strategies } from '../strategies/index.ts';
import type { LookupEntry } from './entry.ts';

/** What can be looked up, in the order a newcomer would ask. */
export const SECTIONS = [
  { id: 'coverage', title: 'Is it covered?', entries: coverage },
  { id: 'strategies', title: 'What can I do?', entries: strategies },
  { id: 'codes', title: 'Which code?', entries: codes },
  { id: 'deadlines', title: 'By when?', entries: deadlines },
  { id: 'denials', title: 'It was denied', entries: denials },
  { id: 'considerations', title: 'By kind of insurance', entries: considerations },
  { id: 'questions', title: 'Questions and answers', entries: questions },
  { id: 'changes', title: 'What may change', entries: changes },
] as const;

export type Found = LookupEntry & { id: string; section: string };

/** Every entry with its id ("codes/j0013") and the title of its section. */
export const all: Found[] = SECTIONS.flatMap(({ id, title, entries }) => Object.entries(entries).map(([name, entry]) => ({ ...entry, id: `${id}/${name}`, section: title })));
