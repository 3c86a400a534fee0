import { readFileSync } from 'node:fs';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Case } from '#rules/case/schema.ts';
import { fakeOutside } from './workspace-outside.ts';
import { get, key, openPage, press, said, settle, type } from './workspace-page.tsx';

const read = (name: string) => (JSON.parse(readFileSync(`${process.cwd()}/tests/fixtures/cases/${name}.json`, 'utf8')) as { cases: Case[] }).cases[0]!;
let page: Awaited<ReturnType<typeof openPage>>;
afterEach(() => page.close());

async function start(one: Case) {
  const all = fakeOutside({ state: 'unlocked', cases: [one] });
  page = await openPage(all.outside, { at: 'letters', key: 'k0' });
  return all;
}
const open = (kind: string) => press(`[data-kind=${kind}]`);
const paper = () => get('.paper').textContent ?? '';

describe('criteria and letters', () => {
  it('are reached from a case and lead back to it', async () => {
    const all = fakeOutside({ state: 'unlocked', cases: [read('rivera')] });
    page = await openPage(all.outside, { at: 'case', key: 'k0' });
    await press('#letters');
    expect(page.screen()).toBe('letters');
    await press('#back-to-case');
    expect(page.screen()).toBe('case');
  });

  it('show each criterion with what the record says, and that the list is not complete', async () => {
    const one = read('nguyen-bell');
    await start({ ...one, coverages: [{ ...one.coverages[0]!, payer: { name: 'Medical Mutual' } }] });
    const policy = get('[data-policy=medmutual-esk-trd]');
    expect(policy.textContent).toContain('This list is known to be incomplete');
    expect(policy.textContent).toContain('(not confirmed)');
    const age = [...policy.querySelectorAll('tr')].find((row) => row.textContent?.includes('18 years or older'))!;
    expect(age.textContent).toContain('Met');
    expect(age.textContent).toContain('patient › birth date');
  });

  it('say what a denial calls for', async () => {
    await start(read('rivera'));
    expect(page.text()).toContain('Appeal it on evidence.');
  });

  it('show what a sentence stands on when it has the focus, and walk by arrow keys', async () => {
    await start(read('rivera'));
    await open('appeal');
    const sertraline = [...document.querySelectorAll<HTMLElement>('[data-sentence]')].find((one) => one.textContent?.startsWith('Sertraline'))!;
    await act(async () => sertraline.focus());
    expect(get('.letters__basis').textContent).toContain('history › 1: sertraline 200 mg: no response (02/06/2023)');
    expect(document.querySelectorAll('[data-sentence][tabindex="0"]').length).toBe(1);
    await key(sertraline, 'ArrowDown');
    expect(document.activeElement?.textContent).toContain('Cognitive behavioral therapy');
    expect(get('.letters__basis').textContent).toContain('cognitive behavioral therapy');
  });

  it('keep what a person writes, mark it, put it into the copy, and give the draft back', async () => {
    const { outside, stored } = await start(read('rivera'));
    await open('appeal');
    await press('[data-block=opening] .paper__acts button');
    await type('[data-block=opening] textarea', 'We spoke on the phone.');
    await press('[data-block=opening] .button--primary');
    expect(said()).toContain('Your words are kept');
    expect(get('[data-block=opening]').textContent).toContain('Your words');
    expect(stored[0]!.case['letters']).toMatchObject({ 'appeal.clinician': { opening: { text: 'We spoke on the phone.' } } });
    await press('#letter-copy');
    expect(vi.mocked(outside.copy).mock.calls[0]![0]).toContain('We spoke on the phone.');
    expect(vi.mocked(outside.copy).mock.calls[0]![0]).not.toContain('I ask for an internal appeal');
    await press('[data-block=opening] .paper__acts button:last-child');
    expect(paper()).toContain('I ask for an internal appeal');
  });

  it('keep words that were left without a click on Keep', async () => {
    const { stored } = await start(read('rivera'));
    await open('appeal');
    await press('[data-block=opening] .paper__acts button');
    await type('[data-block=opening] textarea', 'Half a thought.');
    await act(async () => { get('[data-block=opening] textarea').dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: get('#letter-copy') })); });
    await settle();
    expect(stored[0]!.case['letters']).toMatchObject({ 'appeal.clinician': { opening: { text: 'Half a thought.' } } });
  });

  it('show and copy words that could not be saved, and say so', async () => {
    const { outside, stored } = await start(read('rivera'));
    await open('appeal');
    stored[0]!.revision = 7;
    await press('[data-block=opening] .paper__acts button');
    await type('[data-block=opening] textarea', 'Not to be lost.');
    await press('[data-block=opening] .button--primary');
    expect(said()).toContain('Another window saved this case first.');
    await press('#letter-copy');
    expect(paper()).toContain('Not to be lost.');
    expect(vi.mocked(outside.copy).mock.calls[0]![0]).toContain('Not to be lost.');
  });

  it('say when the case has changed under a person’s own words', async () => {
    await start({ ...read('rivera'), letters: { 'appeal.clinician': { opening: { text: 'Mine.', draft: 'An older draft.' } } } });
    await open('appeal');
    expect(get('[data-block=opening]').textContent).toContain('The case has changed since you wrote this.');
  });

  it('speak in the voice that is chosen', async () => {
    await start(read('rivera'));
    await open('appeal');
    expect(paper()).toContain('On behalf of Maya Rivera, I ask');
    const voice = get<HTMLSelectElement>('#letter-voice');
    await act(async () => { voice.value = 'patient'; voice.dispatchEvent(new Event('change', { bubbles: true })); });
    await settle();
    expect(paper()).toContain('I ask for an internal appeal of the denial');
    expect(paper()).not.toMatch(/on behalf of/i);
  });

  it('keep the notes to the writer out of the letter', async () => {
    const { outside } = await start(read('rivera'));
    await open('appeal');
    expect(get('.letters__notes').textContent).toContain('Send it by March 8, 2026');
    await press('#letter-save');
    const [text, name] = vi.mocked(outside.download).mock.calls[0]!;
    expect(name).toBe('casefile-appeal-2026-01-15.txt');
    expect(text).not.toContain('Send it by');
    await press('#letter-print');
    expect(outside.print).toHaveBeenCalledWith('Appeal, Maya Rivera');
  });

  it('tell why a letter cannot be written yet', async () => {
    await start(read('lindqvist'));
    expect(get('.letters__kinds details').textContent).toContain('Record the insurer’s denial first');
    expect(document.querySelector('[data-kind=appeal]')).toBeNull();
  });

  it('leave no text on screen when the vault locks', async () => {
    const { lock } = await start(read('rivera'));
    await open('appeal');
    await act(async () => lock());
    await settle();
    expect(page.text()).not.toContain('Rivera');
  });
});
