import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import type { Case } from '#rules/case/schema.ts';
import { longDate } from '#rules/format/date.ts';
import { serverLength } from '#rules/format/fit.ts';
import { nextStep } from '#rules/denials/next-step.ts';
import { entries as kinds } from '#rules/letters/kinds/index.ts';
import { replies } from '#rules/letters/replies/index.ts';
import { letterKinds, letterText, writeLetter } from '#rules/letters/write.ts';
import { moneyShown } from '#rules/letters/voice.ts';
import type { WordingTopic } from '#rules/values/value.ts';
import { draft } from '#rules/wording/draft.ts';
import { makeReading } from './make-control.ts';

const TODAY = '2025-10-20';
const NAMES = ['rivera', 'nguyen-bell', 'okafor', 'lindqvist'];
/** And two with a claim for an earlier day, a renewal, two insurers and the prescriber's own words. */
const ALL = [...NAMES, 'abara', 'marsh-delacroix'];
const read = (name: string): Case => JSON.parse(readFileSync(new URL(`../fixtures/cases/${name}.json`, import.meta.url), 'utf8')).cases[0];
const cases: Record<string, Case> = Object.fromEntries(ALL.map((name) => [name, read(name)]));
/** A case that holds nobody but the patient. */
cases['blank'] = { id: 'blank', patient: cases['rivera']!.patient, coverages: [], diagnoses: [], history: [], assessments: [] };
const fitting = (one: Case) => letterKinds({ case: one, today: TODAY }).filter(({ unfit }) => !unfit);
/** Every letter of a case in every voice that it can be written in. */
const lettersOf = (one: Case) => fitting(one).flatMap(({ id, voices }) => voices.map((voice) => writeLetter(id, { case: one, today: TODAY, voice })));

/** A case with a denial of that reason, on that insurance. */
const denied = (reason: NonNullable<NonNullable<Case['decisions']>[number]['reason']>, insuranceType: Case['coverages'][number]['insuranceType'] = 'employer', level: 'initial' | 'first-appeal' | 'second-appeal' = 'initial'): Case => ({
  ...cases['rivera']!,
  coverages: [{ ...cases['rivera']!.coverages[0]!, insuranceType }],
  decisions: [{ ...cases['rivera']!.decisions![0]!, reason, level }],
});
const appeal = (one: Case) => letterText(writeLetter('appeal', { case: one, today: TODAY }));

describe('golden letters', () => {
  for (const name of ALL)
    it(`of ${name}`, async () => {
      const text = fitting(cases[name]!).map(({ id }) => {
        const letter = writeLetter(id, { case: cases[name]!, today: TODAY });
        return `===== ${letter.title} (${letter.voice})\n\n${letterText(letter)}\n\n----- for the writer\n${[letter.due?.says, ...letter.gaps].filter(Boolean).join('\n')}`;
      });
      await expect(`${text.join('\n\n')}\n`).toMatchFileSnapshot(`../fixtures/letters/${name}.txt`);
    });
  it('that no sample case calls for: each reason answered in each voice, and the request for external review', async () => {
    const told = Object.entries(replies).flatMap(([reason, { title }]) =>
      (['clinician', 'biller', 'patient'] as const).map((voice) => {
        const block = writeLetter('appeal', { case: denied(reason as Parameters<typeof denied>[0]), today: TODAY, voice }).blocks.find(({ id }) => id === 'reply')!;
        return `===== ${title} (${voice})\n\n${block.sentences.map(({ text }) => text).join(' ')}`;
      }));
    const letter = writeLetter('external-review', { case: denied('not-medically-necessary', 'employer', 'second-appeal'), today: TODAY });
    await expect(`${[...told, `===== ${letter.title} (${letter.voice})\n\n${letterText(letter)}\n\n----- for the writer\n${[letter.due?.says, ...letter.gaps].filter(Boolean).join('\n')}`].join('\n\n')}\n`).toMatchFileSnapshot('../fixtures/letters/by-reason.txt');
  });
});

describe('kinds', () => {
  for (const [id, one] of Object.entries(kinds)) {
    for (const yes of one.examples.yes) it(`${id} fits ${yes}`, () => expect(fitting(cases[yes]!).map((each) => each.id)).toContain(id));
    for (const no of one.examples.no) it(`${id} does not fit ${no}`, () => expect(fitting(cases[no]!).map((each) => each.id)).not.toContain(id));
  }
  it('says why one does not fit', () => {
    expect(() => writeLetter('appeal', { case: cases['lindqvist']!, today: TODAY })).toThrow('Record the insurer’s denial first');
    expect(() => writeLetter('poem', { case: cases['rivera']!, today: TODAY })).toThrow('no letter of the kind “poem”');
  });
});

describe('a complete appeal', () => {
  const one: Case = { ...cases['rivera']!, coverages: [{ ...cases['rivera']!.coverages[0]!, payer: { name: 'Blue Cross Blue Shield of Massachusetts', fax: '6175550100' } }], request: { ...cases['rivera']!.request!, urgency: 'expedited' }, decisions: [{ ...cases['rivera']!.decisions![0]!, claimNumber: 'CL-771' }] };
  const text = appeal(one);
  const wanted: Record<string, string[]> = {
    'member and claim identifiers': ['U4839201701', 'IP1029384756', 'CL-771', 'March 14, 1988'],
    'denial date and quoted reason': ['September 9, 2025', '“Intravenous ketamine for depression is considered experimental, investigational or unproven.”'],
    'what is asked': ['Please reverse the denial and authorize the treatment.'],
    diagnosis: ['F33.2'],
    'dated history with dose, duration and outcome': ['Sertraline 200 mg, once daily, from February 6, 2023 to June 20, 2023 (19 weeks): no response', 'Bupropion 300 mg, once daily, from January 10, 2024 to March 2, 2024 (7 weeks): stopped for intolerance'],
    scores: ['MADRS 34 on August 18, 2025', 'PHQ-9 22 (severe) on August 18, 2025'],
    'criteria answered': ['How the record answers the plan’s criteria', 'Adult, 18 years or older: 37 years old.', 'MADRS 28+ or HAM-D 17+. On record: MADRS 34 on August 18, 2025.'],
    evidence: ['10.1056/NEJMoa2302399'],
    enclosures: ['The denial letter of September 9, 2025', 'Score sheets'],
    'expedited reason': ['could seriously jeopardize'],
    contact: ['Joan Pruitt', '503-555-0119'],
    'off-label said': ['off-label'],
  };
  for (const [what, parts] of Object.entries(wanted)) it(`holds ${what}`, () => parts.forEach((part) => expect(text).toContain(part)));
  it('has a last day', () => expect(writeLetter('appeal', { case: one, today: TODAY }).due).toMatchObject({ date: '2026-03-08', source: { title: '29 CFR 2560.503-1, second-hand' } }));
  it('says when that day has passed', () => expect(writeLetter('appeal', { case: one, today: '2026-04-01' }).due?.says).toContain('That day has passed'));
});

describe('by when', () => {
  const due = (plan: Parameters<typeof denied>[1], level: Parameters<typeof denied>[2], today = TODAY) => writeLetter('appeal', { case: denied('experimental', plan, level), today });
  // The denial is of September 9, 2025.
  const DAYS: [Parameters<typeof denied>[1], Parameters<typeof denied>[2], string][] = [
    ['employer', 'initial', '2026-03-08'], ['private', 'initial', '2026-03-08'], ['medicare', 'initial', '2026-01-07'], ['medicare', 'first-appeal', '2026-03-08'], ['medicare', 'second-appeal', '2025-11-08'],
    ['medicare-advantage', 'initial', '2025-11-13'], ['medicare-advantage', 'second-appeal', '2025-11-08'], ['medicaid', 'initial', '2025-11-08'], ['tricare', 'initial', '2025-12-08'], ['tricare', 'first-appeal', '2025-12-08'],
  ];
  for (const [plan, level, date] of DAYS) it(`${plan} after the ${level} decision: ${date}, with its rule`, () => expect(due(plan, level).due).toMatchObject({ date, source: { sure: true } }));
  const UNTOLD: [Parameters<typeof denied>[1], Parameters<typeof denied>[2], string][] = [
    ['va', 'initial', 'is not known here: ask the facility’s patient advocate'], ['medicaid', 'first-appeal', 'The state sets how long there is'], ['tricare', 'second-appeal', 'is not known here: go by the letter'],
    ['employer', 'first-appeal', 'for its second level is not known here'], ['va', 'second-appeal', 'is not known here: go by the letter'],
  ];
  for (const [plan, level, says] of UNTOLD) it(`${plan} after the ${level} decision: says that the day is not known`, () => {
    const letter = due(plan, level);
    expect(letter.due).toBeUndefined();
    expect(letter.gaps.join(' ')).toContain(says);
  });
  it('warns of a day on a weekend', () => expect(due('employer', 'initial').due?.says).toContain('That is a Sunday'));
  it('says that days may be left only where the rule counts from receipt', () => {
    expect(due('medicare', 'initial', '2026-01-08').due?.says).toContain('the rule counts from the day the letter came');
    expect(due('medicaid', 'initial', '2026-01-08').due?.says).not.toContain('the day the letter came');
  });
  it('tells of a claim file when the appeal is due, not the request itself', () => {
    const says = writeLetter('claim-file', { case: cases['rivera']!, today: TODAY }).due?.says;
    expect(says).toMatch(/^The appeal has to be sent by March 8, 2026.*Ask for the file well before\.$/);
  });
});

describe('what a reviewer would catch', () => {
  const abara = cases['abara']!;
  const marsh = cases['marsh-delacroix']!;
  const text = (id: string, one: Case, voice?: 'clinician' | 'biller' | 'patient') => letterText(writeLetter(id, { case: one, today: TODAY, ...(voice ? { voice } : {}) }));
  const after = (letter: string, heading: string) => letter.split(`\n${heading}\n`)[1]?.split('\n\n')[0] ?? '';

  it('says what is asked in the first sentence', () => {
    expect(text('medical-necessity', cases['rivera']!)).toContain('To whom it may concern:\n\nI ask you to approve intravenous ketamine for Maya Rivera, to treat major depressive disorder');
    expect(text('medical-necessity', cases['okafor']!)).toContain('I ask you to cover intravenous ketamine for Daniel Okafor');
    expect(text('medical-necessity', cases['okafor']!)).not.toContain('peer-to-peer');
    expect(text('medical-necessity', marsh)).toContain('I ask you to approve intranasal esketamine');
  });
  it('takes a spinal cord stimulator for no TMS', () => {
    expect(text('peer-to-peer', abara)).not.toContain('TMS');
    expect(text('peer-to-peer', cases['rivera']!)).toContain('“Was TMS or ECT tried?” Yes: repetitive transcranial magnetic stimulation');
  });
  it('calls one trial one trial, and points to it only where it stands', () => {
    expect(text('appeal', abara)).toContain('It has been studied in a randomized controlled trial, which is cited below with its limits.');
    const box = makeReading({ controls: [{ label: 'Box', widget: 'textarea', maxLength: 2_000 }] }).controls[0]!;
    for (const one of [abara, cases['rivera']!]) expect(draft({ topic: 'appeal-reason', kind: 'appeal', case: one, coverageIndex: 0, control: box, today: TODAY }).text).not.toMatch(/cited (?:below|with)/);
  });
  it('tells of a refused claim what was given on its day, not what is asked for now', () => {
    expect(after(text('appeal', marsh), 'The treatment')).toBe('Intranasal esketamine (Spravato), given on July 16, 2025. Billing codes: G2083 (1 unit).');
    expect(after(text('appeal', cases['okafor']!), 'The treatment')).toContain('Dates: April 7, 2025 to April 11, 2025.');
  });
  it('strings no denial of an authorization to that of a claim', () => expect(text('appeal', marsh)).not.toContain('It follows the denial'));
  it('does not miss the end of what still works', () => expect(writeLetter('medical-necessity', { case: marsh, today: TODAY }).gaps.join(' ')).not.toContain('The end of esketamine'));
  it('judges a renewal by its change', () => {
    const box = makeReading({ controls: [{ label: 'Box', widget: 'textarea' }] }).controls[0]!;
    const of = (topic: WordingTopic) => draft({ topic, kind: 'prior-authorization', case: marsh, coverageIndex: 0, control: box, today: TODAY }).text;
    expect(of('medical-necessity')).toContain('First and latest scores: MADRS 36 on March 10, 2025, 10 on September 8, 2025; PHQ-9 22 (severe) on March 10, 2025, 6 (mild) on September 8, 2025.');
    expect(of('treatment-plan')).toContain('The goal is to hold the change so far: MADRS 36 on March 10, 2025, 10 on September 8, 2025.');
  });
  it('names the adequate trials of a depression, and none where fewer than two are shown', () => {
    expect(text('medical-necessity', cases['nguyen-bell']!)).toContain('Of these, the trials of escitalopram (SSRI) and duloxetine (SNRI) each reached an adequate dose by the MGH-ATRQ, lasted 6 weeks or more, and brought no response.');
    expect(text('medical-necessity', cases['rivera']!)).toContain('sertraline (SSRI) and venlafaxine (SNRI)');
    expect(text('appeal', cases['rivera']!, 'patient')).toContain('I took sertraline (SSRI) and venlafaxine (SNRI) for 6 weeks or more each, at a dose that counts as adequate (MGH-ATRQ). Neither helped enough.');
    const low = { ...cases['nguyen-bell']!, history: cases['nguyen-bell']!.history.map((trial) => (trial.name === 'duloxetine' ? { ...trial, dose: '30 mg' } : trial)) };
    for (const one of [low, marsh, cases['okafor']!, cases['lindqvist']!]) expect(text('medical-necessity', one)).not.toContain('adequate dose');
  });
  it('asks about drugs outside their label only where the use is one', () => {
    expect(text('parity', cases['rivera']!)).toContain('drugs outside their label');
    expect(text('parity', cases['nguyen-bell']!)).not.toContain('outside their label');
  });
  it('asks for out-of-network benefits only out of network', () => {
    expect(text('claim-cover', cases['rivera']!)).toContain('under the out-of-network benefits');
    expect(text('claim-cover', marsh)).toContain('under the plan’s benefits');
  });
  it('lets the patient speak of themselves', () => {
    for (const one of ALL.map((name) => cases[name]!))
      for (const letter of lettersOf(one).filter(({ voice, kind }) => voice === 'patient' && kind !== 'call-script')) expect(letterText(letter), letter.title).not.toMatch(/the patient (?:is|has)|on behalf of/i);
  });
  it('leaves no heading without words below it', () => {
    for (const one of ALL.map((name) => cases[name]!)) for (const letter of lettersOf(one)) for (const { heading, sentences } of letter.blocks) if (heading) expect(sentences.length, `${letter.title}: ${heading}`).toBeGreaterThan(0);
  });
  it('says no sentence twice', () => {
    for (const one of ALL.map((name) => cases[name]!))
      for (const letter of lettersOf(one)) {
        const texts = letter.blocks.filter(({ style, id }) => style !== 'table' && style !== 'lines' && id !== 'calls').flatMap(({ sentences }) => sentences.map((each) => each.text));
        expect(texts.filter((each, at) => texts.indexOf(each) !== at), letter.title).toEqual([]);
      }
  });
});

describe('reasons, levels and plans', () => {
  const answers = {
    experimental: 'the plan’s definition of “experimental or investigational”', 'not-medically-necessary': '2 brought no response, 2 brought only a partial response, 1 lost its effect and 1 could not be tolerated', 'step-therapy': 'These could not be taken or could not be tolerated: bupropion 300 mg (insomnia and worsening anxiety).',
    'out-of-network': 'please cover the treatment at the in-network level', 'not-covered': 'the words of the exclusion', 'missing-information': 'Please say exactly what is still missing.', 'no-authorization': 'authorization after the fact',
  } as const;
  for (const [reason, says] of Object.entries(answers) as [keyof typeof answers, string][]) it(`answers ${reason}`, () => expect(appeal(denied(reason))).toContain(says));
  it('never calls an intolerance a failure to respond', () => expect(appeal(denied('step-therapy'))).not.toMatch(/did not help enough: [^.]*bupropion/));
  it('uses an authorization that was given', () => {
    const one = denied('no-authorization');
    expect(appeal({ ...one, decisions: [{ date: '2025-08-01', subject: 'prior-authorization', outcome: 'approved', authorizationNumber: 'AU77' }, ...one.decisions!] })).toContain('Authorization AU77 was given on August 1, 2025.');
    const late = { ...one, decisions: [{ date: '2025-09-20', subject: 'prior-authorization' as const, outcome: 'approved' as const, authorizationNumber: 'AU78' }, ...one.decisions!] };
    expect(appeal(late)).not.toContain('AU78');
    expect(writeLetter('appeal', { case: late, today: TODAY }).gaps.join(' ')).toContain('a call in which the plan asked for an authorization speaks against you');
  });
  it('names the step by the kind of plan', () => {
    expect(appeal(denied('experimental', 'medicare'))).toContain('redetermination');
    expect(appeal(denied('experimental', 'medicaid'))).toContain('plan appeal');
    expect(appeal(denied('experimental', 'employer', 'first-appeal'))).toContain('second-level internal appeal');
  });
  it('writes something that can be sent for every reason, level and kind of plan, or says why not', () => {
    const plans = ['employer', 'private', 'medicare', 'medicare-advantage', 'medicaid', 'va', 'tricare'] as const;
    for (const reason of Object.keys(answers) as (keyof typeof answers)[])
      for (const plan of plans)
        for (const level of ['initial', 'first-appeal', 'second-appeal'] as const) {
          const one = denied(reason, plan, level);
          const open = fitting(one).map(({ id }) => id);
          const why = letterKinds({ case: one, today: TODAY }).find(({ id }) => id === 'appeal')?.unfit;
          expect(open.includes('appeal') || open.includes('external-review') || why?.includes('by itself'), `${reason} ${plan} ${level}`).toBe(true);
          for (const id of ['appeal', 'external-review', 'claim-file'].filter((each) => open.includes(each)))
            for (const voice of ['clinician', 'biller', 'patient'] as const) expect(letterText(writeLetter(id, { case: one, today: TODAY, voice })), `${reason} ${plan} ${level}`).not.toMatch(/undefined|null|NaN|\ba (?:internal|external|independent)\b|if the plan has/);
        }
  });
  it('writes no appeal where there is none', () => {
    const coded = (carc: string) => letterKinds({ case: { ...denied('missing-information'), decisions: [{ ...denied('missing-information').decisions![0]!, carc }] }, today: TODAY }).find(({ id }) => id === 'appeal')?.unfit;
    expect(coded('CO-16 MA130')).toContain('corrected claim');
    expect(coded('16, N211')).toContain('corrected claim');
    expect(coded('CO-45')).toContain('Not a denial');
    expect(coded('PR-1')).toContain('nothing to appeal');
    expect(coded('CO-16')).toBeUndefined();
    expect(coded('50')).toBeUndefined();
  });
  it('offers both ways after a first appeal to an employer’s plan', () => {
    const one = denied('experimental', 'employer', 'first-appeal');
    expect(fitting(one).map(({ id }) => id)).toEqual(expect.arrayContaining(['appeal', 'external-review']));
    expect(writeLetter('appeal', { case: one, today: TODAY }).gaps.join(' ')).toContain('Not every plan has a second level');
  });
  it('tells the earlier denial beside the later one', () => {
    const one = denied('experimental', 'employer', 'first-appeal');
    expect(appeal({ ...one, decisions: [{ ...one.decisions![0]!, date: '2025-07-01', level: 'initial', referenceNumber: 'R1' }, one.decisions![0]!] })).toContain('It follows the denial of July 1, 2025 (reference R1).');
  });
  it('goes outside after the last internal no', () => {
    const one = denied('experimental', 'employer', 'second-appeal');
    expect(() => appeal(one)).toThrow('request for external review');
    const letter = writeLetter('external-review', { case: one, today: TODAY });
    expect(letterText(letter)).toContain('I ask for an external review');
    expect(letter.due?.date).toBe('2026-01-09');
  });
  it('counts four months to the first of the fifth where the day is missing', () => {
    const one = denied('experimental', 'employer', 'second-appeal');
    const moved = { ...one, decisions: [{ ...one.decisions![0]!, date: '2026-10-31' }] };
    expect(writeLetter('external-review', { case: moved, today: '2026-11-01' }).due?.date).toBe('2027-03-01');
  });
});

describe('a denial’s code', () => {
  const CALLS: Record<string, RegExp> = {
    50: /^Appeal it on this person/, 'CO-55': /^Appeal it on evidence/, 56: /^Appeal it on evidence/, 197: /^Look for the number/, 15: /^Look for the number/, 198: /extension/, 288: /referral/, 96: /exclusion/, 204: /exclusion/, 16: /do not appeal/,
    29: /proof of when/, 22: /other insurer/, 109: /right insurer/, 97: /billed apart/, 18: /do not appeal/, 119: /number of sessions/, 151: /number of sessions/, 27: /eligibility/, 242: /network-gap/, B7: /enrolment/, 11: /do not appeal/, 181: /do not appeal/,
    45: /^Not a denial/, 'PR-1': /^Not a denial/, 2: /^Not a denial/, 3: /^Not a denial/,
  };
  for (const [code, says] of Object.entries(CALLS)) it(`${code} has its next step`, () => expect(nextStep({ date: TODAY, subject: 'claim', outcome: 'denied', carc: code })?.answer).toMatch(says));
  it('goes by the reason where there is no code', () => expect(nextStep({ date: TODAY, subject: 'claim', outcome: 'denied', reason: 'missing-information' })?.answer).toContain('do not appeal'));
  it('says nothing of a code it does not know', () => expect(nextStep({ date: TODAY, subject: 'claim', outcome: 'denied', carc: '999' })).toBeUndefined());
});

describe('what the writer is told', () => {
  const gapsOf = (id: string, one: Case, today = TODAY) => writeLetter(id, { case: one, today }).gaps.join(' | ');
  const claim = (code: string, date: string): Case => ({ ...cases['lindqvist']!, facility: undefined, visits: [{ date, services: [{ code, units: 84 }] }] }) as Case;

  it('a superbill checks the boxes of a CMS-1500', () => {
    const gaps = gapsOf('superbill', claim('J0013', '2026-02-01'));
    for (const box of ['Box 7:', 'Box 24B:', 'Box 24E:', 'Box 24F:', 'Box 29:', 'Box 33a:']) expect(gaps).toContain(box);
    expect(gaps).not.toContain('Box 24D');
  });
  it('a superbill says whom boxes 17, 24J, 31 and 32 ask for, and signs for nobody', () => {
    const gaps = gapsOf('superbill', cases['rivera']!);
    for (const says of ['Box 17: if another clinician referred', 'Box 24J: the prescriber is named as the rendering provider', 'Box 31: the physician or supplier signs and dates by hand']) expect(gaps).toContain(says);
    expect(gaps).not.toContain('Box 32');
    expect(gapsOf('superbill', claim('J0013', '2026-02-01'))).toContain('Box 32: where the treatment was given is not recorded');
    expect(gapsOf('superbill', { ...cases['rivera']!, facility: { ...cases['rivera']!.facility!, npi: undefined } } as Case)).toContain('Box 32a: no NPI');
    expect(gapsOf('superbill', { ...cases['rivera']!, visits: cases['rivera']!.visits!.map((visit, at) => (at === 0 ? { ...visit, placeOfService: '22' } : visit)) })).toContain('Box 32: the visit on September 15, 2025 has place of service 22, Alder Wellness Clinic has 11');
    expect(letterText(writeLetter('superbill', { case: cases['rivera']!, today: TODAY }))).toMatch(/Place of treatment: Alder Wellness Clinic, 920 NW Flanders Street[\s\S]*Signature of Anneke Voss, MD: _+\nDate: _+/);
  });
  it('a code is valid on the date of service or named', () => {
    expect(gapsOf('superbill', claim('S0013', '2026-02-01'))).toContain('Box 24D: S0013 was valid only to December 31, 2025');
    expect(gapsOf('superbill', claim('J0013', '2025-12-01'))).toContain('Box 24D: J0013 is valid only from January 1, 2026');
    expect(gapsOf('medical-necessity', cases['nguyen-bell']!)).toContain('J0013 has taken its place');
  });
  it('a superbill lists diagnoses by letter, what was paid and what is open', () => {
    const text = letterText(writeLetter('superbill', { case: cases['lindqvist']!, today: TODAY }));
    for (const part of ['A. F43.12', 'B. F33.1', 'Tax ID: 04-2998716', 'Paid by the patient: $1,380.00', 'Balance: $0.00', 'Member ID: XXP883104562', 'Sex: female']) expect(text).toContain(part);
  });
  it('urgency without a recorded risk is for the prescriber to confirm', () => expect(gapsOf('expedited', cases['nguyen-bell']!)).toContain('No acute risk, such as suicidal ideation, is recorded'));
  it('an urgent request names its 72 hours with the rule, and no hours where none is known', () => {
    expect(letterText(writeLetter('expedited', { case: cases['nguyen-bell']!, today: TODAY }))).toContain('within 72 hours');
    const va = { ...cases['nguyen-bell']!, coverages: [{ ...cases['nguyen-bell']!.coverages[0]!, insuranceType: 'va' as const }] };
    expect(letterText(writeLetter('expedited', { case: va, today: TODAY }))).not.toContain('72');
  });
  it('a renewal needs the response so far', () => expect(gapsOf('medical-necessity', { ...cases['nguyen-bell']!, request: { ...cases['nguyen-bell']!.request!, type: 'renewal' } })).toContain('A renewal needs the response so far'));
  it('depression without two failed antidepressants is not shown to be resistant', () => {
    const box = makeReading({ controls: [{ label: 'Box', widget: 'textarea' }] }).controls[0]!;
    const gaps = (history: Case['history']) => draft({ topic: 'medical-necessity', kind: 'prior-authorization', case: { ...cases['nguyen-bell']!, history }, coverageIndex: 0, control: box, today: TODAY }).gaps.join(' ');
    expect(gaps([])).toContain('does not show treatment-resistant depression');
    expect(gaps(cases['nguyen-bell']!.history)).not.toContain('does not show');
  });
  it('dates that have passed are said, but not where a claim is appealed', () => {
    expect(gapsOf('medical-necessity', cases['okafor']!)).toContain('The dates asked for have passed');
    expect(gapsOf('appeal', cases['okafor']!)).not.toContain('The dates asked for have passed');
  });
  it('a call has lines for its log', () => expect(letterText(writeLetter('call-script', { case: cases['rivera']!, today: TODAY }))).toMatch(/Log of this call\nDate and time: _+\nSpoke with: _+\nCall reference number: _+/));
});

const FORBIDDEN = /prevents? suicide|\bcures?\b|guarantee|proven to|success rate|will (?:help|work|improve)|\bmiracle|\b\d+(?:\.\d+)? ?%/i;

describe('every letter', () => {
  it('promises nothing and gives no rate of success', () => {
    for (const name of ALL) for (const letter of lettersOf(cases[name]!)) expect(letterText(letter)).not.toMatch(FORBIDDEN);
  });

  it('keeps intravenous ketamine and esketamine apart', () => {
    for (const name of ['rivera', 'okafor', 'lindqvist', 'abara']) for (const letter of lettersOf(cases[name]!)) expect(letterText(letter)).not.toMatch(/approved esketamine|ketamine is approved for|REMS/);
    for (const name of ['nguyen-bell', 'marsh-delacroix']) for (const letter of lettersOf(cases[name]!)) expect(letterText(letter)).not.toMatch(/off-label|intravenous/);
  });

  it('takes the approval of esketamine for a precedent in depression only', () => {
    expect(appeal(cases['rivera']!)).toContain('That approval does not cover intravenous ketamine');
    expect(appeal(cases['okafor']!)).not.toContain('sketamine');
  });

  it('tells what speaks against ketamine in PTSD beside what speaks for it', () => {
    const text = letterText(writeLetter('medical-necessity', { case: cases['lindqvist']!, today: TODAY }));
    expect(text).toContain('is mixed');
    expect(text).toContain('did not lower PTSD symptoms more than placebo');
  });

  it('answers no criteria for another illness than the one that is treated', () => {
    const letter = writeLetter('medical-necessity', { case: cases['lindqvist']!, today: TODAY });
    expect(letterText(letter)).not.toContain('the plan’s criteria');
    expect(letter.gaps.join(' ')).toContain('are for depression, not for the principal diagnosis');
  });

  it('is the same for the same case', () => {
    for (const name of ALL) expect(lettersOf(cases[name]!).map((one) => letterText(one))).toEqual(lettersOf(structuredClone(cases[name]!)).map((one) => letterText(one)));
  });

  it('holds nothing of another case', () => {
    for (const name of ALL) {
      const texts = lettersOf(cases[name]!).map((one) => letterText(one)).join('\n');
      for (const other of ALL.filter((each) => each !== name)) for (const mark of [cases[other]!.patient.lastName, ...cases[other]!.coverages.map(({ memberId }) => memberId), cases[other]!.prescriber!.npi]) expect(texts).not.toContain(mark);
    }
  });

  it('gives the place in the case for every sentence that tells of it', () => {
    const told = /\d/;
    for (const name of ALL)
      for (const letter of lettersOf(cases[name]!))
        for (const block of letter.blocks.filter(({ id }) => !['date', 'title', 'subject', 'insured', 'patient'].includes(id)))
          for (const sentence of block.sentences.filter(({ text }) => told.test(text) && !text.startsWith('Re:'))) expect(sentence.facts.length + sentence.sources.length, sentence.text).toBeGreaterThan(0);
  });

  it('writes for patients at about grade 8', () => {
    const grades: number[] = [];
    for (const name of ALL)
      for (const letter of lettersOf(cases[name]!).filter(({ voice }) => voice === 'patient')) {
        const sentences = letter.blocks.filter(({ id }) => ['opening', 'ask', 'reply', 'quote', 'adequate', 'status', 'plan', 'contact'].includes(id)).flatMap((block) => block.sentences.flatMap(({ text }) => text.split(/(?<=[.?]) (?=[A-Z])/)).map((text) => text.replace(/“[^”]*”/g, 'this').replaceAll(/\b(es)?ketamine\b|\(Spravato\)|\([A-Z]\d[^)]*\)/gi, 'drug').replaceAll(/major depressive disorder, recurrent severe without psychotic features|post-traumatic stress disorder, chronic|complex regional pain syndrome I of (?:right lower|left upper) limb/g, 'illness')));
        const words = sentences.flatMap((text) => text.match(/[A-Za-z’'-]+/g) ?? []);
        const at = fleschKincaid({ sentence: sentences.length, word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) });
        grades.push(at);
        expect(at, `${name}, ${letter.title}: ${sentences.join(' ')}`).toBeLessThan(9);
      }
    expect(grades.length).toBeGreaterThan(10);
    expect(grades.reduce((sum, grade) => sum + grade, 0) / grades.length).toBeLessThan(8);
  });
});

describe('a random case', () => {
  const day = fc.integer({ min: 0, max: 3_000 }).map((days) => new Date(Date.UTC(2017, 0, 1 + days)).toISOString().slice(0, 10));
  const word = fc.constantFrom('zorplexine', 'quandamine', 'velbutrane', 'sertraline', 'bupropion', 'lithium', 'venlafaxine');
  const trial = fc.record({
    kind: fc.constantFrom('medication', 'psychotherapy', 'procedure'), name: word, dose: fc.integer({ min: 1, max: 900 }).map((mg) => `${mg} mg`), startDate: day,
    outcome: fc.constantFrom('no-response', 'partial-response', 'intolerance', 'contraindicated', 'response', 'ongoing', 'response-lost'), length: fc.integer({ min: 0, max: 400 }),
  }).map(({ length, ...rest }) => ({ ...rest, endDate: new Date(Date.parse(rest.startDate) + length * 86_400_000).toISOString().slice(0, 10) }));
  const random = fc.record({
    base: fc.constantFrom(...NAMES), history: fc.array(trial, { maxLength: 9 }),
    assessments: fc.array(fc.record({ scale: fc.constantFrom('PHQ-9', 'MADRS', 'PCL-5', 'HAM-D'), score: fc.integer({ min: 0, max: 60 }), date: day }), { maxLength: 5 }),
    decision: fc.record({ date: day, subject: fc.constantFrom('claim', 'prior-authorization'), outcome: fc.constantFrom('denied', 'partial'), reason: fc.constantFrom('experimental', 'not-medically-necessary', 'step-therapy', 'out-of-network', 'not-covered', 'missing-information', 'no-authorization'), claimNumber: fc.integer({ min: 1, max: 999_999 }).map(String), amount: fc.integer({ min: 1, max: 9_999 }) }),
    clinical: fc.record({ psychosisHistory: fc.boolean(), suicidalIdeation: fc.boolean(), pdmpChecked: fc.boolean() }, { requiredKeys: [] }),
    limit: fc.integer({ min: 50, max: 5_000 }), topic: fc.constantFrom<WordingTopic[]>('medical-necessity', 'appeal-reason', 'treatment-history', 'clinical-summary', 'reimbursement-reason', 'hsa-fsa-reason', 'request-details', 'treatment-plan', 'network-reason', 'expedited-reason', 'adverse-effects', 'outcome-wanted'),
    drop: fc.subarray(['facility', 'contact', 'visits', 'request', 'prescriber'] as const),
  });

  it('says no number, date, drug or score that is not in it or in a cited source', () => {
    fc.assert(
      fc.property(random, ({ base, history, assessments, decision, clinical, drop, limit, topic }) => {
        const one = { ...cases[base]!, history, assessments, clinical, decisions: [decision] } as unknown as Case;
        for (const key of drop) delete one[key];
        const held = JSON.stringify(one);
        const dates = (held.match(/\d{4}-\d{2}-\d{2}/g) ?? []).map(longDate);
        const money = [...(one.visits ?? []).flatMap((visit) => [...visit.services.map(({ charge }) => charge ?? 0), visit.paid ?? 0]), ...(one.request?.services ?? []).map(({ charge }) => charge ?? 0), decision.amount];
        const sums = [(one.visits ?? []).flatMap((visit) => visit.services.map(({ charge }) => charge ?? 0)).reduce((a, b) => a + b, 0), (one.visits ?? []).reduce((sum, visit) => sum + (visit.paid ?? 0), 0)];
        const weeks = history.map((each) => String(Math.floor((Date.parse(each.endDate) - Date.parse(each.startDate)) / 604_800_000)));
        const age = String(new Date(TODAY).getUTCFullYear() - Number(one.patient.birthDate.slice(0, 4)));
        const box = makeReading({ controls: [{ label: 'Box', widget: 'textarea', maxLength: limit }] }).controls[0]!;
        const made = draft({ topic, kind: topic === 'appeal-reason' ? 'appeal' : 'prior-authorization', case: one, coverageIndex: 0, control: box, today: TODAY });
        expect(serverLength(made.text)).toBeLessThanOrEqual(limit);
        const counts = [one.visits?.length ?? 0, ...history.map((_, at) => at)].map(String);
        for (const sentences of [made.sentences, ...lettersOf(one).map((letter) => letter.blocks.flatMap((block) => block.sentences))])
          for (const sentence of sentences) {
            const known = [held, ...dates, longDate(TODAY), ...[...money, ...sums, sums[0]! - sums[1]!].map(moneyShown), ...weeks, age, String(Number(age) - 1), String(history.length), ...counts, ...sentence.sources.map((source) => `${source.title} ${source.says ?? ''} ${source.url ?? ''}`)].join(' | ');
            const said = sentence.text.match(/(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}/g) ?? [];
            expect(said.filter((date) => ![...dates, longDate(TODAY)].includes(date) && !sentence.sources.some(({ says }) => says?.includes(date))), sentence.text).toEqual([]);
            const numbers = sentence.text.replaceAll(/\d{3}-\d{3}-\d{4}/g, (phone) => (held.includes(phone.replaceAll('-', '')) ? '' : phone)).replaceAll(/\b\d{2}-\d{7}\b/g, (id) => (held.includes(id.replace('-', '')) ? '' : id)).match(/\d+(?:[.,]\d+)*/g) ?? [];
            const strange = numbers.filter((number) => !new RegExp(`(?<!\\d)0?${number.replaceAll('.', '\\.')}(?!\\d)`).test(known));
            expect(strange, sentence.text).toEqual([]);
            for (const drug of ['zorplexine', 'quandamine', 'velbutrane', 'sertraline', 'bupropion', 'lithium', 'venlafaxine']) if (sentence.text.toLowerCase().includes(drug)) expect(`${held} ${sentence.sources.map(({ says }) => says).join(' ')}`, sentence.text).toContain(drug);
          }
      }),
      { numRuns: 150 },
    );
    // A busy machine takes more than the usual five seconds.
  }, 60_000);
});
