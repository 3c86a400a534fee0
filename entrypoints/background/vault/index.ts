import { type Case, parsedCase } from './checked.ts';
import { parseCaseFile, serializeCaseFile } from '#rules/case/parse.ts';
import { SAMPLE } from '#rules/case/sample.ts';
import { summarize } from '#rules/case/summary.ts';
import type { CaseSummary, Settings, StoredCase, VaultState } from '#rules/protocol.ts';
import { dataKey, KDF, type Kdf, open, random, seal, stretch, toBase64 } from './crypto.ts';
import { migrate, SCHEMA_VERSION } from './migrate.ts';
import { type Header, openStore, type Row, type Store } from './store.ts';

/** `browser.storage.session`, or what stands for it: gone when the browser closes. */
export type Session = { get(key: string): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void>; remove(key: string): Promise<void> };

const KEY = 'dataKey';
const HEADER = 'header';
const WRAP = 'casefile/key';
const LOCKED = 'Casefile is locked. Enter your passphrase first.';
const WRONG = 'That passphrase does not open this casefile.';
const MIN = 8;
export const DEFAULTS: Settings = { lockAfterMinutes: 15, sites: [] };

const about = (row: Pick<Row, 'id' | 'schema' | 'revision'>): string => `${row.id}|${row.schema}|${row.revision}`;
const fail = (sentence: string): never => {
  throw new Error(sentence);
};

/**
 * The vault: cases encrypted at rest, one transaction per act, opened by a passphrase. The unlocked key is kept in the
 * session store as base64, so that a background that was stopped and woken is still unlocked until the browser closes.
 */
export function createVault(deps: { session: Session; kdf?: { memoryKiB: number; passes: number; lanes: number } }) {
  let opened: Promise<Store> | undefined;
  const store = () => (opened ??= openStore());
  let turn: Promise<unknown> = Promise.resolve();
  /** One act after another: two windows cannot interleave. */
  const act = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };

  const key = async (): Promise<CryptoKey> => {
    const held = (await deps.session.get(KEY))[KEY];
    return typeof held === 'string' ? dataKey(held) : fail(LOCKED);
  };
  const wrap = async (passphrase: string, raw: string): Promise<Header> => {
    const kdf: Kdf = { name: 'argon2id', ...(deps.kdf ?? KDF), salt: toBase64(random(16)) };
    return { kdf, wrapped: await seal(await stretch(passphrase, kdf), raw, WRAP) };
  };
  const unwrap = async (header: Header, passphrase: string): Promise<string> => {
    const made = await stretch(passphrase, header.kdf);
    return open(made, header.wrapped, WRAP).catch(() => fail(WRONG));
  };
  const strong = (passphrase: string) => {
    if (passphrase.length < MIN) fail(`A passphrase needs at least ${MIN} characters.`);
  };

  const sealRow = async (one: Case, id: string, revision: number): Promise<Row> => {
    const row = { id, schema: SCHEMA_VERSION, revision };
    return { ...row, sealed: await seal(await key(), JSON.stringify(one), about(row)) };
  };
  const openRow = async (row: Row): Promise<StoredCase> => {
    const text = await open(await key(), row.sealed, about(row)).catch(() => fail('A saved case could not be opened: its data was changed outside Casefile.'));
    return { key: row.id, revision: row.revision, case: migrate(JSON.parse(text) as Record<string, unknown>, row.schema) as Case };
  };
  const all = async (): Promise<StoredCase[]> => {
    await key();
    const cases = await Promise.all((await (await store()).getAll('records')).map(openRow));
    return cases.sort((a, b) => summarize(a.case).label.localeCompare(summarize(b.case).label));
  };
  /** One transaction: everything in it is saved, or nothing. */
  const write = async (rows: Row[]): Promise<void> => {
    const tx = (await store()).transaction('records', 'readwrite');
    await Promise.all([...rows.map((row) => tx.store.put(row)), tx.done]);
  };
  const get = async (id: string): Promise<StoredCase> => {
    await key();
    const row = await (await store()).get('records', id);
    return row ? openRow(row) : fail('This case is no longer there.');
  };
  const state = async (): Promise<{ state: VaultState }> => {
    if (!(await (await store()).get(HEADER, HEADER))) return { state: 'empty' };
    return { state: typeof (await deps.session.get(KEY))[KEY] === 'string' ? 'unlocked' : 'locked' };
  };
  const header = async (): Promise<Header> => (await (await store()).get(HEADER, HEADER)) ?? fail('There is no casefile yet.');
  const unlockWith = async (raw: string) => {
    await deps.session.set({ [KEY]: raw });
    return { state: 'unlocked' as const };
  };
  const settings = async (): Promise<Settings> => ({ ...DEFAULTS, ...(await (await store()).get('settings', 'settings')) });

  const add = async (cases: Case[], replace: boolean) => {
    const stored = new Map((await all()).map((one) => [one.case.id, one]));
    const rows: Row[] = [];
    const kept: string[] = [];
    let replaced = 0;
    for (const one of cases) {
      const before = stored.get(one.id);
      if (before && !replace) kept.push(summarize(one).label);
      else rows.push(await sealRow(one, before?.key ?? crypto.randomUUID(), (before?.revision ?? 0) + 1));
      if (before && replace) replaced += 1;
    }
    await write(rows);
    return { rows, added: rows.length - replaced, replaced, kept };
  };

  return {
    'vault.state': state,
    'vault.create': ({ passphrase }: { passphrase: string }) =>
      act(async () => {
        strong(passphrase);
        if ((await state()).state !== 'empty') fail('There is a casefile already.');
        const raw = toBase64(random(32));
        await (await store()).put(HEADER, await wrap(passphrase, raw), HEADER);
        return unlockWith(raw);
      }),
    'vault.unlock': ({ passphrase }: { passphrase: string }) => act(async () => unlockWith(await unwrap(await header(), passphrase))),
    'vault.lock': async () => {
      await deps.session.remove(KEY);
      return state();
    },
    'vault.change': ({ from, to }: { from: string; to: string }) =>
      act(async () => {
        strong(to);
        const raw = await unwrap(await header(), from);
        await (await store()).put(HEADER, await wrap(to, raw), HEADER);
        return unlockWith(raw);
      }),
    'vault.erase': () =>
      act(async () => {
        const tx = (await store()).transaction([HEADER, 'settings', 'records'], 'readwrite');
        await Promise.all([tx.objectStore(HEADER).clear(), tx.objectStore('settings').clear(), tx.objectStore('records').clear(), tx.done]);
        await deps.session.remove(KEY);
        return state();
      }),
    'vault.backup': async () => {
      const db = await store();
      return { text: JSON.stringify({ format: 'casefile-backup/1', header: await header(), records: await db.getAll('records') }) };
    },
    'vault.restore': ({ text, passphrase }: { text: string; passphrase: string }) =>
      act(async () => {
        if ((await state()).state !== 'empty') fail('There is a casefile already. Erase it first, or restore in a clean profile.');
        const backup = readBackup(text);
        const raw = await unwrap(backup.header, passphrase);
        const opener = await dataKey(raw);
        await Promise.all(backup.records.map((row) => open(opener, row.sealed, about(row)))).catch(() => fail('This backup is damaged: a record does not open.'));
        const tx = (await store()).transaction([HEADER, 'records'], 'readwrite');
        await Promise.all([tx.objectStore(HEADER).put(backup.header, HEADER), ...backup.records.map((row) => tx.objectStore('records').put(row)), tx.done]);
        return unlockWith(raw);
      }),
    'cases.list': async (): Promise<{ cases: CaseSummary[] }> => ({ cases: (await all()).map((one) => ({ key: one.key, revision: one.revision, ...summarize(one.case) })) }),
    'cases.get': (body: { key: string }) => get(body.key),
    'cases.import': ({ text, replace }: { text: string; replace: boolean }) =>
      act(async () => {
        await key();
        const read = parseCaseFile(text);
        if ('failed' in read) return fail(read.failed);
        const { added, replaced, kept } = await add(read.file.cases, replace);
        return { added, replaced, kept };
      }),
    'cases.save': (body: { key?: string | undefined; revision?: number | undefined; case: unknown }) =>
      act(async () => {
        const one = parsedCase(body.case);
        const before = body.key === undefined ? undefined : await get(body.key);
        if (before && before.revision !== body.revision) fail('Another window saved this case first. Load it again before you change it.');
        if (!before && (await all()).some((other) => other.case.id === one.id)) fail('id: another case has this id already.');
        const row = await sealRow(one, before?.key ?? crypto.randomUUID(), (before?.revision ?? 0) + 1);
        await write([row]);
        return { key: row.id, revision: row.revision };
      }),
    'cases.delete': (body: { key: string }) =>
      act(async () => {
        await get(body.key);
        await (await store()).delete('records', body.key);
        return { deleted: true as const };
      }),
    'cases.export': async (body: { keys?: string[] | undefined }) => {
      const chosen = (await all()).filter((one) => body.keys === undefined || body.keys.includes(one.key));
      return { text: serializeCaseFile(chosen.map((one) => one.case)) };
    },
    'cases.sample': () =>
      act(async () => {
        const before = (await all()).find((one) => one.case.id === SAMPLE.id);
        if (before) return { key: before.key };
        const { rows } = await add([SAMPLE], false);
        return { key: rows[0]?.id ?? fail('The sample case could not be added.') };
      }),
    'settings.get': settings,
    'settings.set': (change: Partial<Settings>) =>
      act(async () => {
        const next = { ...(await settings()), ...change };
        await (await store()).put('settings', next, 'settings');
        return next;
      }),
  };
}

export type Vault = ReturnType<typeof createVault>;

type Backup = { header: Header; records: Row[] };

/** Checks a backup's outer form; what is inside proves itself by opening. */
function readBackup(text: string): Backup {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('This file is not JSON, so it is not a backup of Casefile.');
  }
  const one = value as Partial<Backup> & { format?: unknown };
  if (one?.format !== 'casefile-backup/1') return fail('format: this file is not a backup of Casefile.');
  if (!one.header?.kdf?.salt || !one.header.wrapped?.data || !Array.isArray(one.records)) return fail('This backup is damaged: its header or records are missing.');
  return { header: one.header, records: one.records };
}
