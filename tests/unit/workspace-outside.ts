import { vi } from 'vitest';
import { parseCase, parseCaseFile, serializeCaseFile } from '#rules/case/parse.ts';
import { summarize } from '#rules/case/summary.ts';
import type { Case } from '#rules/case/schema.ts';
import type { Outside } from '#components/workspace/props.ts';
import type { Send, VaultState } from '#rules/protocol.ts';

type Record_ = { key: string; revision: number; case: Case };

/** A background in memory: what the page says to it is answered as the real one does, without a cipher. */
export function fakeOutside(start: { state: VaultState; passphrase?: string; cases?: Case[] }) {
  let state = start.state;
  let passphrase = start.passphrase ?? '';
  const settings = { lockAfterMinutes: 10, sites: ['https://insurer.example'] };
  const stored: Record_[] = (start.cases ?? []).map((one, at) => ({ key: `k${at}`, revision: 1, case: one }));
  const lockListeners = new Set<() => void>();
  const fail = (says: string): never => { throw new Error(says); };
  const find = (key: string) => stored.find((one) => one.key === key) ?? fail('This case is not here any more.');
  const open = (word: string) => { if (word !== passphrase) fail('This passphrase does not open Casefile.'); state = 'unlocked'; };
  const answers: Record<string, (body: any) => unknown> = {
    'vault.state': () => ({ state }),
    'vault.create': (body) => { passphrase = body.passphrase; state = 'unlocked'; return { state }; },
    'vault.unlock': (body) => { open(body.passphrase); return { state }; },
    'vault.lock': () => { lock(); return { state }; },
    'vault.erase': () => { stored.length = 0; state = 'empty'; return { state }; },
    'vault.backup': () => ({ text: 'sealed' }),
    'vault.restore': (body) => { open(body.passphrase); return { state }; },
    'vault.change': (body) => { if (body.from !== passphrase) fail('This is not the passphrase.'); passphrase = body.to; return { state }; },
    'settings.get': () => settings,
    'settings.set': (body) => Object.assign(settings, body),
    'site.forget': (body) => { settings.sites = settings.sites.filter((site) => site !== body.origin); return settings; },
    'cases.list': () => ({ cases: stored.map(({ key, revision, case: one }) => ({ key, revision, ...summarize(one) })) }),
    'cases.get': (body) => find(body.key),
    'cases.save': (body) => {
      const parsed = parseCase(body.case);
      if ('failed' in parsed) return fail(parsed.failed);
      const one = body.key ? find(body.key) : { key: `k${stored.length}`, revision: 0, case: parsed.case };
      if (body.key && body.revision !== one.revision) fail('Another window saved this case first.');
      if (!body.key) stored.push(one);
      one.case = body.case;
      one.revision += 1;
      return { key: one.key, revision: one.revision };
    },
    'cases.delete': (body) => { stored.splice(stored.indexOf(find(body.key)), 1); return { deleted: true }; },
    'cases.export': (body) => ({ text: serializeCaseFile(stored.filter(({ key }) => !body.keys || body.keys.includes(key)).map((one) => one.case)) }),
    'cases.sample': () => { const [one] = start.cases ?? []; if (one) stored.push({ key: 'sample', revision: 1, case: one }); return { key: 'sample' }; },
    'cases.import': (body) => {
      const read = parseCaseFile(body.text);
      if ('failed' in read) return fail(read.failed);
      const done = { added: 0, replaced: 0, kept: [] as string[] };
      for (const one of read.file.cases) {
        const same = stored.find((each) => each.case.id === one.id);
        if (!same) { stored.push({ key: `k${stored.length}`, revision: 1, case: one }); done.added += 1; }
        else if (body.replace) { same.case = one; same.revision += 1; done.replaced += 1; }
        else done.kept.push(one.id);
      }
      return done;
    },
  };
  const send = vi.fn(async (name: string, body?: unknown) => structuredClone((answers[name] ?? (() => fail(`nobody answers ${name}`)))(body)));
  function lock() {
    state = 'locked';
    lockListeners.forEach((tell) => tell());
  }
  const outside: Outside = {
    send: send as unknown as Send,
    onLocked: (listener) => { lockListeners.add(listener); return () => lockListeners.delete(listener); },
    download: vi.fn(),
    readFile: vi.fn((file: File) => file.text()),
    today: () => '2026-01-15',
    newId: () => 'new-id',
    copy: vi.fn(async () => undefined),
    print: vi.fn(),
  };
  return { outside, send, stored, lock };
}
