import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { Case } from '#rules/case/schema.ts';
import { fakeOutside } from './workspace-outside.ts';
import { alerts, field, get, key, openPage, press, pressText, said, settle, type } from './workspace-page.tsx';

const folder = `${process.cwd()}/tests/fixtures/cases`;
const casesIn = (name: string) => (JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as { cases: Case[] }).cases;
const rivera = () => structuredClone(casesIn('rivera.json')[0]!);

let page: Awaited<ReturnType<typeof openPage>>;
afterEach(() => page.close());

async function edit(one: Case = rivera()) {
  const outside = fakeOutside({ state: 'unlocked', passphrase: 'open sesame', cases: [one] });
  page = await openPage(outside.outside, { at: 'case', key: 'k0' });
  return outside;
}
const saves = (send: { mock: { calls: unknown[][] } }) => send.mock.calls.filter(([name]) => name === 'cases.save').map(([, body]) => body as { case: Case });

describe('a case that is opened', () => {
  for (const name of readdirSync(folder)) {
    for (const [at, one] of casesIn(name).entries()) {
      it(`${name} ${at} comes back from Save with nothing lost`, async () => {
        const { stored } = await edit(one);
        await press('#save');
        expect(alerts()).toBe('');
        expect(said()).toContain('Saved.');
        expect(stored[0]?.case).toEqual(one);
      });
      it(`${name} ${at} is the same after every field was typed again`, async () => {
        const { stored } = await edit(one);
        for (const input of document.querySelectorAll<HTMLInputElement>('input.input, select, textarea')) {
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }
        await settle();
        await press('#save');
        expect(stored[0]?.case).toEqual(one);
      });
      it(`${name} ${at} shows every value it holds`, async () => {
        await edit(one);
        const names = new Set([...document.querySelectorAll('[name]')].map((input) => input.getAttribute('name')));
        expect(leaves(one).filter((path) => !names.has(path))).toEqual([]);
      });
    }
  }

  it('keeps keys that this version does not know, also beside what is changed', async () => {
    const one = rivera();
    Object.assign(one.patient, { pronouns: 'she/her' });
    Object.assign(one.coverages[0]!, { tier: 3 });
    const { stored } = await edit(one);
    await type(field('patient.email'), 'new@example.test');
    await type(field('coverages[0].planName'), 'Silver');
    await press('#save');
    expect(stored[0]?.case).toEqual({ ...one, patient: { ...one.patient, email: 'new@example.test' }, coverages: [{ ...one.coverages[0]!, planName: 'Silver' }, ...one.coverages.slice(1)] });
  });

  it('has the patient’s name and birth date above it', async () => {
    const one = rivera();
    await edit(one);
    expect(get('.edit__header').textContent).toContain(`${one.patient.firstName} ${one.patient.lastName}`);
    const [year, month, day] = one.patient.birthDate.split('-');
    expect(get('.edit__header').textContent).toContain(`${month}/${day}/${year}`);
  });
});

/** Paths of everything in a case that is not a list of texts (those are one input). */
function leaves(value: unknown, path = ''): string[] {
  if (Array.isArray(value) && value.some((each) => typeof each === 'object')) return value.flatMap((each, at) => leaves(each, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return Array.isArray(value) && value.length === 0 ? [] : [path];
  return Object.entries(value).flatMap(([at, each]) => leaves(each, path ? `${path}.${at}` : at));
}

describe('typing', () => {
  const typed: [string, string, string, unknown][] = [
    ['a phone number with its punctuation', 'patient.phone', '+1 (503) 555-0142', '5035550142'],
    ['a height in feet and inches', 'patient.heightCm', '5 ft 6 in', 167.6],
    ['a weight in pounds', 'patient.weightKg', '150 lb', 68],
    ['a share in percent', 'coverages[0].benefits.coinsurance', '20 %', 0.2],
    ['an amount with its sign and comma', 'coverages[0].benefits.deductible', '$1,250.50', 1250.5],
    ['an NPI with spaces', 'prescriber.npi', '1740 392 851', '1740392851'],
    ['a diagnosis code in small letters', 'diagnoses[0].code', 'f33.2', 'F33.2'],
    ['allergies on two lines', 'patient.allergies', 'Penicillin\nLatex', ['Penicillin', 'Latex']],
  ];
  for (const [what, path, text, value] of typed) {
    it(`takes ${what}`, async () => {
      const { send } = await edit();
      await type(field(path), text);
      await press('#save');
      const saved = saves(send).at(-1)?.case ?? {};
      const at = path.split(/[.[\]]+/).filter(Boolean).reduce<unknown>((here, part) => (here as Record<string, unknown>)[part], saved);
      expect(at).toEqual(value);
    });
  }

  it('leaves what is being typed alone and shows the usual shape afterwards', async () => {
    await edit();
    await type(field('patient.phone'), '503.555.0142');
    expect(field('patient.phone').value).toBe('503.555.0142');
    field('patient.phone').dispatchEvent(new FocusEvent('blur'));
    await settle();
    expect(field('patient.phone').value).toBe('(503) 555-0142');
  });

  it('takes an emptied part of the case away as a whole', async () => {
    const one = rivera();
    one.contact = { name: 'Sam Poe' };
    const { stored } = await edit(one);
    await type(field('contact.name'), '');
    await press('#save');
    expect(stored[0]?.case).not.toHaveProperty('contact');
  });

  it('keeps a health question unanswered until it is answered', async () => {
    const one = rivera();
    one.clinical = {};
    const { stored } = await edit(one);
    expect(get<HTMLInputElement>('[name="clinical.pregnant"][value=""]').checked).toBe(true);
    await press('[name="clinical.pregnant"][value="no"]');
    await press('#save');
    expect(stored[0]?.case.clinical).toEqual({ pregnant: false });
  });

  it('asks for the subscriber only when the plan is not the patient’s own', async () => {
    const one = rivera();
    one.coverages = [{ ...one.coverages[0]!, relationship: 'self' }];
    delete one.coverages[0]!.subscriber;
    await edit(one);
    expect(document.querySelector('[name="coverages[0].subscriber.firstName"]')).toBeNull();
    await type(field('coverages[0].relationship'), 'spouse');
    expect(field('coverages[0].subscriber.firstName')).toBeTruthy();
    await press('#save');
    expect(document.activeElement?.getAttribute('name')).toBe('coverages[0].subscriber.firstName');
  });
});

describe('rows', () => {
  it('are added with the focus in them, moved, removed, and brought back', async () => {
    const one = rivera();
    one.diagnoses = [{ code: 'F33.2', description: 'First' }, { code: 'F41.1', description: 'Second' }];
    const { stored } = await edit(one);
    await press('[id="Move up-diagnoses[1]"]');
    expect(field('diagnoses[0].code').value).toBe('F41.1');
    await press('[id="add-diagnoses"]');
    expect(document.activeElement?.getAttribute('name')).toBe('diagnoses[2].code');
    await press('[aria-label="Remove diagnosis 3"]');
    await press('[aria-label="Remove diagnosis 2"]');
    expect(document.querySelector('[name="diagnoses[1].code"]')).toBeNull();
    await press('#undo-remove');
    expect(field('diagnoses[1].code').value).toBe('F33.2');
    await press('#save');
    expect(stored[0]?.case.diagnoses.map(({ code }) => code)).toEqual(['F41.1', 'F33.2']);
  });
});

describe('saving', () => {
  it('names the field that is wrong, goes there, and saves nothing', async () => {
    const { send } = await edit();
    await type(field('prescriber.npi'), '1740392852');
    await press('#save');
    expect(alerts()).toContain('NPI');
    expect(field('prescriber.npi').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field('prescriber.npi'));
    expect(saves(send)).toEqual([]);
    await type(field('prescriber.npi'), '1740392851');
    await press('#save');
    expect(said()).toContain('Saved.');
  });

  it('shows at its field what the store refuses', async () => {
    const { send } = await edit();
    const answer = send.getMockImplementation()!;
    send.mockImplementation(async (name, body) => {
      if (name === 'cases.save') throw new Error('id: another case has this id already.');
      return answer(name, body);
    });
    await press('#save');
    expect(document.activeElement).toBe(field('id'));
    expect(alerts()).toContain('Another case has this number already');
  });

  it('says every needed field of a new case that is empty', async () => {
    const { outside } = fakeOutside({ state: 'unlocked' });
    page = await openPage(outside, { at: 'new' });
    await press('#save');
    expect(alerts()).toMatch(/\d+ fields to mend/);
    expect(document.activeElement).toBe(field('patient.firstName'));
  });

  it('takes a new case typed by hand, and goes on with the same case', async () => {
    const { outside, stored } = fakeOutside({ state: 'unlocked' });
    page = await openPage(outside, { at: 'new' });
    const texts = { firstName: 'Ana', lastName: 'Poe', birthDate: '1980-05-04', sex: 'female', phone: '503 555 0142', 'address.line1': '1 Elm St', 'address.city': 'Portland', 'address.state': 'OR', 'address.postalCode': '97201' };
    for (const [at, text] of Object.entries(texts)) await type(field(`patient.${at}`), text);
    await key(window, 's', { ctrlKey: true });
    expect(said()).toContain('Saved.');
    await type(field('patient.firstName'), 'Anna');
    await press('#save');
    expect(stored.map((one) => one.case.patient.firstName)).toEqual(['Anna']);
    expect(stored[0]?.revision).toBe(2);
  });

  it('overwrites nothing when another window saved first', async () => {
    const { stored } = await edit();
    await type(field('patient.firstName'), 'Mine');
    Object.assign(stored[0]!, { revision: 7, case: { ...rivera(), label: 'Theirs' } });
    await press('#save');
    expect(alerts()).toContain('Another window saved this case first');
    expect(stored[0]?.case.label).toBe('Theirs');
    await press('#stale-reload');
    expect(field('label').value).toBe('Theirs');
    expect(field('patient.firstName').value).toBe(rivera().patient.firstName);
  });

  it('replaces the other window’s version when told to', async () => {
    const { stored } = await edit();
    await type(field('patient.firstName'), 'Mine');
    Object.assign(stored[0]!, { revision: 7 });
    await press('#save');
    await press('#stale-keep');
    expect(stored[0]).toMatchObject({ revision: 8, case: { patient: { firstName: 'Mine' } } });
  });
});

describe('leaving', () => {
  it('asks before unsaved changes are lost', async () => {
    const { stored } = await edit();
    await type(field('patient.firstName'), 'Changed');
    await press('#go-cases');
    expect(page.screen()).toBe('case');
    await press('#leave-stay');
    expect(field('patient.firstName').value).toBe('Changed');
    await press('#go-cases');
    await press('#leave-save');
    expect(page.screen()).toBe('cases');
    expect(stored[0]?.case.patient.firstName).toBe('Changed');
  });

  it('deletes only after asking', async () => {
    const { stored } = await edit();
    await press('#delete');
    await pressText('Keep', 'dialog');
    expect(stored).toHaveLength(1);
    await press('#delete');
    await press('#delete-yes');
    expect(stored).toHaveLength(0);
    expect(page.screen()).toBe('cases');
    expect(said()).toContain('was deleted');
  });

  it('exports this case alone', async () => {
    const { outside } = await edit();
    await press('#export-case');
    expect(outside.download).toHaveBeenCalledWith(expect.stringContaining('"casefile/1"'), 'casefile-case-2026-01-15.json');
  });
});
