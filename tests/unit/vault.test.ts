import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { createVault, type Session } from '../../entrypoints/background/vault/index.ts';
import { openStore } from '../../entrypoints/background/vault/store.ts';

const text = (name: string) => readFileSync(new URL(`../fixtures/cases/${name}.json`, import.meta.url), 'utf8');
const QUICK = { memoryKiB: 64, passes: 1, lanes: 1 };
const PASS = 'correct horse battery';

function memory(): Session {
  const held: Record<string, unknown> = {};
  return {
    get: async (key) => (key in held ? { [key]: held[key] } : {}),
    set: async (items) => void Object.assign(held, items),
    remove: async (key) => void delete held[key],
  };
}
const fresh = async (session = memory()) => {
  const vault = createVault({ session, kdf: QUICK });
  await vault['vault.create']({ passphrase: PASS });
  return vault;
};
const onDisk = async () => {
  const db = await openStore();
  return JSON.stringify([await db.getAll('header'), await db.getAll('records'), await db.getAll('settings'), await db.getAllKeys('records')]);
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the vault', () => {
  it('gives back what was imported, and shows nothing of it on disk', async () => {
    const vault = await fresh();
    expect(await vault['cases.import']({ text: text('rivera'), replace: false })).toEqual({ added: 1, replaced: 0, kept: [] });
    expect(JSON.parse((await vault['cases.export']({})).text)).toEqual(JSON.parse(text('rivera')));
    const disk = await onDisk();
    for (const secret of ['Rivera', 'U4839201701', 'Cigna', '1988-03-14', '7f0d9a4e', 'sertraline', PASS]) expect(disk).not.toContain(secret);
  });

  it('locks: nothing can be read until the passphrase is given again', async () => {
    const vault = await fresh();
    await vault['cases.sample']();
    await vault['vault.lock']();
    await expect(vault['cases.list']()).rejects.toThrow('Casefile is locked. Enter your passphrase first.');
    await expect(vault['vault.unlock']({ passphrase: 'wrong horse battery' })).rejects.toThrow('That passphrase does not open this casefile.');
    expect(await vault['vault.unlock']({ passphrase: PASS })).toEqual({ state: 'unlocked' });
    expect((await vault['cases.list']()).cases[0]?.label).toBe('Rivera, Maya');
  });

  it('stays unlocked when the background is stopped and woken', async () => {
    const session = memory();
    await (await fresh(session))['cases.sample']();
    const woken = createVault({ session, kdf: QUICK });
    expect((await woken['cases.list']()).cases).toHaveLength(1);
  });

  it('refuses a bad file whole and keeps what was saved', async () => {
    const vault = await fresh();
    await vault['cases.sample']();
    const before = await onDisk();
    const file = JSON.parse(text('lindqvist'));
    file.cases.push({ ...file.cases[0], id: 'second', coverages: [{}] });
    await expect(vault['cases.import']({ text: JSON.stringify(file), replace: true })).rejects.toThrow('cases[1].coverages[0].insuranceType: is missing');
    expect(await onDisk()).toBe(before);
  });

  it('replaces a stored case only where that was asked', async () => {
    const vault = await fresh();
    await vault['cases.import']({ text: text('rivera'), replace: false });
    expect(await vault['cases.import']({ text: text('rivera'), replace: false })).toEqual({ added: 0, replaced: 0, kept: ['Rivera, Maya'] });
    expect(await vault['cases.import']({ text: text('rivera'), replace: true })).toEqual({ added: 0, replaced: 1, kept: [] });
    expect((await vault['cases.list']()).cases).toHaveLength(1);
  });

  it('does not let a window save over what another saved', async () => {
    const vault = await fresh();
    const { key } = await vault['cases.sample']();
    const one = await vault['cases.get']({ key });
    await vault['cases.save']({ ...one, case: { ...one.case, label: 'First' } });
    await expect(vault['cases.save']({ ...one, case: { ...one.case, label: 'Second' } })).rejects.toThrow('Another window saved this case first.');
    expect((await vault['cases.list']()).cases[0]?.label).toBe('First');
  });

  it('restores an encrypted backup in a clean profile, and only with its passphrase', async () => {
    const vault = await fresh();
    await vault['cases.sample']();
    const { text: backup } = await vault['vault.backup']();
    expect(backup).not.toContain('Rivera');
    globalThis.indexedDB = new IDBFactory();
    const clean = createVault({ session: memory(), kdf: QUICK });
    await expect(clean['vault.restore']({ text: backup, passphrase: 'wrong horse battery' })).rejects.toThrow('does not open');
    expect(await clean['vault.state']()).toEqual({ state: 'empty' });
    await clean['vault.restore']({ text: backup, passphrase: PASS });
    expect((await clean['cases.list']()).cases[0]?.label).toBe('Rivera, Maya');
  });

  it('notices a record that was moved or changed on disk', async () => {
    const vault = await fresh();
    const { key } = await vault['cases.sample']();
    const db = await openStore();
    const row = await db.get('records', key);
    await db.put('records', { ...row!, revision: 99 });
    await expect(vault['cases.get']({ key })).rejects.toThrow('changed outside Casefile');
  });

  it('changes the passphrase, and the old one no longer opens it', async () => {
    const vault = await fresh();
    await vault['vault.change']({ from: PASS, to: 'another passphrase' });
    await vault['vault.lock']();
    await expect(vault['vault.unlock']({ passphrase: PASS })).rejects.toThrow('does not open');
    expect(await vault['vault.unlock']({ passphrase: 'another passphrase' })).toEqual({ state: 'unlocked' });
  });

  it('stretches with 64 MiB and 3 passes unless told otherwise', async () => {
    const vault = createVault({ session: memory() });
    await vault['vault.create']({ passphrase: PASS });
    expect((await (await openStore()).get('header', 'header'))?.kdf).toMatchObject({ name: 'argon2id', memoryKiB: 65_536, passes: 3, lanes: 1 });
  });

  it('wants a passphrase of at least 8 characters', async () => {
    await expect(createVault({ session: memory(), kdf: QUICK })['vault.create']({ passphrase: 'short' })).rejects.toThrow('A passphrase needs at least 8 characters.');
  });
});
