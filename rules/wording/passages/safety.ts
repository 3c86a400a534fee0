import type { Case } from '../../case/schema.ts';
import { passage, sentence } from '../passage.ts';
import { list } from '../words.ts';

type Flag = keyof NonNullable<Case['clinical']>;
const RULED_OUT: [Flag, string][] = [
  ['psychosisHistory', 'a history of psychosis'], ['activeSubstanceUse', 'active substance use'], ['uncontrolledHypertension', 'uncontrolled hypertension'], ['aneurysmalDisease', 'aneurysmal vascular disease'],
  ['arteriovenousMalformation', 'arteriovenous malformation'], ['intracerebralHemorrhage', 'intracerebral hemorrhage'], ['pregnant', 'pregnancy'],
];
/** Done, as the clinic says it, and as the patient says it of themselves. */
const DONE: [Flag, string, own?: string][] = [['pdmpChecked', 'The prescription drug monitoring program was checked.'], ['remsEnrolled', 'The patient is enrolled in the Spravato REMS.', 'I am enrolled in the Spravato REMS.'], ['remsCertifiedSetting', 'The treatment site is certified in the Spravato REMS.'], ['psychotherapyCurrent', 'Psychotherapy continues.', 'I am still in psychotherapy.']];

/** What is recorded as ruled out or done. What is recorded as present is not told by itself: the writer decides. */
export default passage({
  title: 'Safety',
  topics: ['medical-necessity', 'clinical-summary', 'treatment-plan'],
  order: 44,
  rank: 6.5,
  says: ({ case: one, voice }) => {
    const held = one.clinical ?? {};
    const fact = (flag: Flag) => ({ path: `clinical.${flag}`, says: String(held[flag]) });
    const out = RULED_OUT.filter(([flag]) => held[flag] === false);
    const said = [
      ...(out.length > 0 ? [sentence(`Ruled out: ${list(out.map(([, name]) => name))}.`, out.map(([flag]) => fact(flag)))] : []),
      ...DONE.filter(([flag]) => held[flag] === true && (!flag.startsWith('rems') || one.request?.drug.toLowerCase() === 'esketamine')).map(([flag, text, own]) => sentence(voice === 'patient' ? (own ?? text) : text, [fact(flag)])),
      ...(held.concurrentAntidepressant ? [sentence(`Current antidepressant: ${held.concurrentAntidepressant}.`, [fact('concurrentAntidepressant')])] : []),
    ];
    return said.length > 0 ? [said, said.slice(0, 1)] : [];
  },
  gaps: ({ case: one }) => {
    if (!one.clinical) return ['No answers to the insurer’s safety questions are recorded.'];
    const there = RULED_OUT.filter(([flag]) => one.clinical?.[flag] === true);
    return there.length > 0 ? [`Recorded as present, and not written here: ${list(there.map(([, name]) => name))}. Decide whether the letter should speak of it.`] : [];
  },
});
