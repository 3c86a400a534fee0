import { readFileSync } from 'node:fs';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '#rules/case/parse.ts';
import type { Case } from '#rules/case/schema.ts';
import { fakeOutside } from './workspace-outside.ts';
import { alerts, choose, field, fileOf, get, key, openPage, press, pressText, said, settle, type } from './workspace-page.tsx';

const fileText = (name: string) => readFileSync(`${process.cwd()}/tests/fixtures/cases/${name}`, 'utf8');
const firstOf = (name: string) => (JSON.parse(fileText(name)) as { cases: Case[] }).cases[0]!;
const many = (number: number): Case[] =>
  Array.from({ length: number }, (_, at) => {
    const one = structuredClone(firstOf('rivera.json'));
    one.id = `id-${at}`;
    one.patient.lastName = `Poe${String(at).padStart(4, '0')}`;
    return one;
  });

let page: Awaited<ReturnType<typeof openPage>>;
afterEach(() => page.close());
const PASS = 'four calm green horses';

async function start(options: Parameters<typeof fakeOutside>[0]) {
  const all = fakeOutside({ passphrase: PASS, ...options });
  page = await openPage(all.outside);
  return all;
}

describe('the first page', () => {
  it('opens a sample case after a passphrase typed twice and one click', async () => {
    const { send } = await start({ state: 'empty', cases: [firstOf('rivera.json')] });
    expect(page.screen()).toBe('welcome');
    expect(document.activeElement?.id).toBe('passphrase');
    await type('#passphrase', PASS);
    await type('#passphrase-again', PASS);
    await press('#start-sample');
    expect(page.screen()).toBe('case');
    expect(send).toHaveBeenCalledWith('vault.create', { passphrase: PASS });
    expect(said()).toContain('sample case');
    expect(field('patient.lastName').value).toBe(firstOf('rivera.json').patient.lastName);
  });

  it('says that a passphrase cannot be recovered', async () => {
    await start({ state: 'empty' });
    expect(page.text()).toContain('Nobody can recover it');
    expect(page.text()).toContain('backup');
  });

  it('refuses a short passphrase and two that differ, and sets nothing up', async () => {
    const { send } = await start({ state: 'empty' });
    await type('#passphrase', 'short');
    await press('#start-empty');
    expect(alerts()).toContain('at least 8 characters');
    await type('#passphrase', PASS);
    await type('#passphrase-again', `${PASS}.`);
    await press('#start-empty');
    expect(alerts()).toContain('not the same');
    expect(send).not.toHaveBeenCalledWith('vault.create', expect.anything());
  });

  it('shows what is typed when asked', async () => {
    await start({ state: 'empty' });
    expect(get<HTMLInputElement>('#passphrase').type).toBe('password');
    await press('[aria-label="Show: passphrase"]');
    expect(get<HTMLInputElement>('#passphrase').type).toBe('text');
  });

  it('starts empty with a welcoming list', async () => {
    await start({ state: 'empty' });
    await type('#passphrase', PASS);
    await type('#passphrase-again', PASS);
    await press('#start-empty');
    expect(page.screen()).toBe('cases');
    expect(page.text()).toContain('No case yet');
  });

  it('restores a backup with its passphrase', async () => {
    const { send } = await start({ state: 'empty', cases: many(2) });
    await choose('#restore-file', fileOf('sealed'));
    await type('#restore-passphrase', PASS);
    await pressText('Restore the backup');
    expect(send).toHaveBeenCalledWith('vault.restore', { text: 'sealed', passphrase: PASS });
    expect(page.screen()).toBe('cases');
    expect(said()).toContain('The backup is restored.');
  });
});

describe('locking', () => {
  it('unlocks with the passphrase, and says when it is another', async () => {
    await start({ state: 'locked', cases: [firstOf('rivera.json')] });
    expect(page.screen()).toBe('locked');
    await type('#passphrase', 'another one');
    await press('#unlock');
    expect(alerts()).toContain('does not open');
    await type('#passphrase', PASS);
    await press('#unlock');
    expect(page.screen()).toBe('cases');
  });

  it('blanks at once when another window locks, and comes back to the same case', async () => {
    const one = firstOf('rivera.json');
    const { lock } = await start({ state: 'unlocked', cases: [one] });
    await press('[data-case="k0"] button');
    await type(field('patient.email'), 'typed@example.test');
    await act(async () => lock());
    expect(page.screen()).toBe('locked');
    expect(document.body.innerHTML).not.toContain(one.patient.lastName);
    expect(document.body.innerHTML).not.toContain('typed@example.test');
    await type('#passphrase', PASS);
    await press('#unlock');
    expect(field('patient.lastName').value).toBe(one.patient.lastName);
  });

  it('blanks when a request is refused because the vault is locked', async () => {
    const { send } = await start({ state: 'unlocked', cases: many(3) });
    const answer = send.getMockImplementation()!;
    send.mockImplementation(async (name, body) => {
      if (name === 'vault.state') return { state: 'locked' };
      if (name === 'cases.get') throw new Error('Casefile is locked.');
      return answer(name, body);
    });
    await press('[data-case="k0"] button');
    expect(page.screen()).toBe('locked');
    expect(document.body.innerHTML).not.toContain('Poe0000');
  });

  it('locks from its button', async () => {
    const { send } = await start({ state: 'unlocked', cases: many(1) });
    await press('#lock');
    expect(page.screen()).toBe('locked');
    expect(send).toHaveBeenCalledWith('vault.lock');
  });
});

describe('the list of cases', () => {
  it('finds one among hundreds by keyboard', async () => {
    await start({ state: 'unlocked', cases: many(500) });
    expect(document.activeElement?.id).toBe('find-case');
    await type('#find-case', 'poe041');
    expect(document.querySelectorAll('[data-case]')).toHaveLength(10);
    await key(get('#find-case'), 'ArrowDown');
    await key(document.activeElement!, 'ArrowDown');
    expect(document.activeElement?.textContent).toContain('Poe0411');
    await key(document.activeElement!, 'ArrowUp');
    await key(document.activeElement!, 'ArrowUp');
    expect(document.activeElement?.id).toBe('find-case');
    await key(get('#find-case'), 'Enter');
    expect(field('patient.lastName').value).toBe('Poe0410');
  });

  it('finds by insurer and by the end of the member ID', async () => {
    const one = firstOf('okafor.json');
    await start({ state: 'unlocked', cases: [one, ...many(5)] });
    await type('#find-case', one.coverages[0]!.payer.name.split(' ')[0]!);
    expect(document.querySelector('[data-case="k0"]')).not.toBeNull();
    await type('#find-case', one.coverages[0]!.memberId.slice(-4));
    expect(document.querySelectorAll('[data-case]')).toHaveLength(1);
  });

  it('exports all cases and makes a backup', async () => {
    const { outside } = await start({ state: 'unlocked', cases: many(2) });
    await press('#export-all');
    expect(outside.download).toHaveBeenCalledWith(expect.stringContaining('id-1'), 'casefile-cases-2026-01-15.json');
    expect(said()).toContain('not encrypted');
    await press('#backup');
    expect(outside.download).toHaveBeenCalledWith('sealed', 'casefile-backup-2026-01-15.json');
  });
});

describe('importing', () => {
  it('adds the cases of a file', async () => {
    await start({ state: 'unlocked' });
    await choose('#import-file', fileOf(fileText('rivera.json')));
    expect(said()).toContain('1 case added.');
    expect(document.querySelectorAll('[data-case]')).toHaveLength(1);
  });

  it('says what is wrong with a file and that nothing was changed', async () => {
    await start({ state: 'unlocked', cases: many(1) });
    await choose('#import-file', fileOf('%PDF-1.7'));
    expect(alerts()).toContain('This file is not JSON');
    expect(alerts()).toContain('Nothing that is saved was changed.');
    expect(document.querySelectorAll('[data-case]')).toHaveLength(1);
  });

  it('does not even read a file that is too large', async () => {
    const { outside } = await start({ state: 'unlocked' });
    await choose('#import-file', fileOf('{}', MAX_FILE_BYTES * 10));
    expect(alerts()).toContain('200 MB');
    expect(outside.readFile).not.toHaveBeenCalled();
  });

  it('takes a file that is dropped on the page', async () => {
    await start({ state: 'unlocked' });
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [fileOf(fileText('rivera.json'))] } });
    await act(async () => { get('.cases').dispatchEvent(drop); });
    await settle();
    expect(said()).toContain('1 case added.');
  });

  it('replaces a case that is here already only when told to', async () => {
    const mine = { ...firstOf('rivera.json'), label: 'Mine' };
    const { stored } = await start({ state: 'unlocked', cases: [mine] });
    await choose('#import-file', fileOf(fileText('rivera.json')));
    await press('#import-keep');
    expect(stored[0]?.case.label).toBe('Mine');
    await choose('#import-file', fileOf(fileText('rivera.json')));
    await press('#import-replace');
    expect(stored[0]?.case).toEqual(firstOf('rivera.json'));
    expect(said()).toContain('1 case replaced.');
  });
});

describe('settings', () => {
  const openSettings = async (cases: Case[] = []) => {
    const all = await start({ state: 'unlocked', cases });
    await press('#go-settings');
    return all;
  };

  it('sets when to lock, and forgets a site', async () => {
    const { send } = await openSettings();
    await act(async () => {
      get<HTMLSelectElement>('#lock-after').value = '30';
      get('#lock-after').dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(send).toHaveBeenCalledWith('settings.set', { lockAfterMinutes: 30 });
    await press('[aria-label="Forget https://insurer.example"]');
    expect(document.querySelector('[aria-label="Forget https://insurer.example"]')).toBeNull();
  });

  it('changes the passphrase', async () => {
    const { send } = await openSettings();
    await type('#change-from', PASS);
    await type('#change-to', 'another long one');
    await type('#change-again', 'another long one');
    await press('#change');
    expect(send).toHaveBeenCalledWith('vault.change', { from: PASS, to: 'another long one' });
    expect(said()).toContain('The passphrase is changed.');
  });

  it('erases only after the words are typed', async () => {
    const { stored } = await openSettings(many(1));
    await press('#erase');
    expect(stored).toHaveLength(1);
    await type('#erase-words', 'erase everything');
    await press('#erase');
    expect(stored).toHaveLength(0);
    expect(page.screen()).toBe('welcome');
  });
});
