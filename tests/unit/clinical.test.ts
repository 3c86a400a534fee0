import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case } from '#rules/case/schema.ts';
import { answerQuestion } from '#rules/clinical/answer.ts';
import { asksFor } from '#rules/clinical/asks-for.ts';
import { entries } from '#rules/clinical/index.ts';
import { makeReading } from './make-control.ts';

const rivera = JSON.parse(readFileSync(new URL('../fixtures/cases/rivera.json', import.meta.url), 'utf8')).cases[0] as Case;
const asked = (label: string) => {
  const control = makeReading({ controls: [{ label, widget: 'radio' }] }).controls[0];
  const found = control && answerQuestion({ control, context: [], case: rivera, today: '2026-01-01' });
  return found?.value.is === 'yes-no' ? found.value.yes : undefined;
};

describe('clinical questions', () => {
  for (const [id, one] of Object.entries(entries)) {
    it.each(one.examples.yes)(`${id}: “%s”`, (text) => expect(Object.entries(entries).filter(([, other]) => asksFor(other, text)).map(([name]) => name)).toEqual([id]));
    it.each(one.examples.no)(`${id}: not “%s”`, (text) => expect(asksFor(one, text)).toBe(false));
  }

  it.each([
    ['Does the patient have a history of psychosis?', false],
    ['The patient does not have a history of psychosis', true],
    ['Is the patient free of aneurysmal vascular disease?', true],
    ['Does the patient have suicidal ideation?', true],
    ['History of arteriovenous malformation?', undefined],
    ['No psychosis and no active substance use', undefined],
    ['Does the patient not have psychosis unless controlled?', undefined],
  ])('“%s” is answered only from what is recorded', (text, answer) => expect(asked(text)).toBe(answer));
});
