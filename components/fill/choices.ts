import type { Plan, PlanItem } from '#rules/plan.ts';

/** What the person has changed in a preview: ticks by item id, and their own texts. */
export type Choices = { ticked: ReadonlySet<string>; texts: Readonly<Record<string, string>> };

/** As the plan proposes: what is planned is ticked, what would replace something is not. */
export const proposed = (plan: Plan): Choices => ({ ticked: new Set(plan.items.filter((item) => item.state === 'fill').map((item) => item.id)), texts: {} });

export function tick(choices: Choices, id: string, on: boolean): Choices {
  const ticked = new Set(choices.ticked);
  if (on) ticked.add(id);
  else ticked.delete(id);
  return { ...choices, ticked };
}

/** A text of the person's own; typing into a field that was left out takes it in. */
export const write = (choices: Choices, id: string, text: string): Choices => ({ ticked: new Set([...choices.ticked, id]), texts: { ...choices.texts, [id]: text } });

/** The planned words, as they were before the person wrote their own. */
export const restore = (choices: Choices, id: string): Choices => {
  const { [id]: _, ...texts } = choices.texts;
  return { ...choices, texts };
};

/** Only a draft of wording can be written over; its writing is always typed text. */
export const plannedText = (item: PlanItem): string => (item.writing?.how === 'text' ? item.writing.text : '');
