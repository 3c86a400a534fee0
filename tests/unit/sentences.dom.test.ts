import { afterEach, describe, expect, it } from 'vitest';
import { readPage } from '../../entrypoints/eyes/read/index.ts';

afterEach(() => void (document.body.innerHTML = ''));

async function read(html: string): Promise<{ label: string; hints: string[]; options: string[] }[]> {
  document.body.innerHTML = `<form>${html}</form>`;
  const { reading } = await readPage();
  return reading.controls.map(({ label, hints, options = [] }) => ({ label, hints, options: options.map((one) => one.label) }));
}
const called = async (html: string): Promise<string[]> => (await read(html)).map((one) => one.label);

describe('boxes in running sentences', () => {
  it('are named by the words since the box before', async () => {
    expect(await called('<p>My name is <input>. My NPI is <input> and the Tax ID under which I bill is <input>; the person to ask for is <input>.</p>')).toEqual(['My name is', 'My NPI is', 'and the Tax ID under which I bill is', 'the person to ask for is']);
    expect(await called('<div>The condition to be treated is <span><input></span>, ICD-10-CM <u><input></u>, which began on or about <input>.</div>')).toEqual(['The condition to be treated is', 'ICD-10-CM', 'which began on or about']);
  });
  it('by what stands in brackets after them', async () => {
    expect(await called('<p>I practice at <input> (name of practice). I ask that the plan authorize <input> (drug) at a dose of <input>, to be given <input> (how often).</p>')).toEqual(['name of practice', 'drug', 'at a dose of', 'how often']);
  });
  it('by words below them in a wrapper of their own', async () => {
    expect(await called('<p>I recommend <span><input><i>name the product, or service</i></span> by the route of <span><input></span>, <span><input><i>how often</i></span>, starting <span><input><i>mm/dd/yyyy</i></span> and through <span><input></span>.</p>')).toEqual(['name the product, or service', 'by the route of', 'how often', 'starting', 'and through']);
  });
  it('each of several by its own', async () => {
    expect(await called('<p>on behalf of my patient <input> <input> (first name, last name), born on <input> (mm/dd/yyyy), who lives at <input>.</p>')).toEqual(['first name', 'last name', 'born on', 'who lives at']);
  });
  it('with what the sentence goes on with', async () => {
    expect(await read('<p>The patient rated pain as <input> out of 10 on the NRS. The score of the PHQ-9 was <input>, taken on <input>.</p>')).toMatchObject([{ label: 'The patient rated pain as … out of 10 on the NRS' }, { label: 'The score of the PHQ-9 was' }, { label: 'taken on' }]);
    expect(await read('<p>at a dose of <input> mg over <input> minutes, for a total of <input> treatment days, beginning on <input></p>')).toMatchObject([{ label: 'at a dose of', hints: ['mg'] }, { label: 'over', hints: ['minutes'] }, { label: 'for a total of … treatment days' }, { label: 'beginning on' }]);
  });
  it('have no name where nothing tells', async () => {
    expect(await called('<p>I saw the patient on <input>, <input> and <input>, and by phone at <input>.</p>')).toEqual(['I saw the patient on', '', 'and', 'and by phone at']);
  });
  it('are no rows of labels', async () => {
    expect(await called('<p>Last name <input> First name <input> (as on the card)</p>')).toEqual(['Last name', 'First name']);
    expect(await called('<p><input> Last name <input> First name <input> M.I.</p>')).toEqual(['Last name', 'First name', 'M.I.']);
    expect(await called('<dl><dt>Trial 1</dt><dd><input placeholder="medication"> from <input> to <input></dd></dl>')).toEqual(['Trial 1', 'Trial 1', 'Trial 1']);
    expect(await called('<p>Date of service: <input> Charges: <input></p>')).toEqual(['Date of service:', 'Charges:']);
    expect(await called('<p><label>Drug is <input></label> <label>Dose of <input></label></p>')).toEqual(['Drug is', 'Dose of']);
  });
});

describe('answers in running sentences', () => {
  const pair = (name: string, one: string, two: string): string => `<input type="radio" name="${name}" value="1">&nbsp;${one} <input type="radio" name="${name}" value="2">&nbsp;${two}`;
  it('are told apart from what both go on with', async () => {
    expect(await read(`<p>The patient ${pair('a', 'does', 'does not have asthma. The program')} ${pair('b', 'was not', 'was consulted.')}</p>`)).toMatchObject([
      { label: 'The patient does have asthma', options: ['does', 'does not'] },
      { label: 'The program was consulted', options: ['was not', 'was'] },
    ]);
  });
  it('may have labels of their own', async () => {
    expect(await read('<p>The patient <label><input type="radio" name="a"> has</label> <label><input type="radio" name="a"> has not</label> been given ketamine before.</p>')).toMatchObject([{ label: 'The patient has been given ketamine before', options: ['has', 'has not'] }]);
    expect(await read('<p>Pregnant: <label><input type="radio" name="a"> Yes</label> <label><input type="radio" name="a"> No</label> (if known)</p>')).toMatchObject([{ label: 'Pregnant:', options: ['Yes', 'No'] }]);
  });
  it('stay as they are where one is not the other with a "not"', async () => {
    expect(await read(`<p>The patient is ${pair('a', 'married', 'single')}</p>`)).toMatchObject([{ options: ['married', 'single'] }]);
  });
});
