import { count } from '../workspace/shown.ts';
import { inputFor, type Problem } from './problems.ts';

function namesIn(form: HTMLFormElement | null): string[] {
  return [...(form?.querySelectorAll('[name]') ?? [])].map((input) => input.getAttribute('name') ?? '');
}

/** Each problem at the input where a person can mend it. */
export function atInputs(problems: readonly Problem[], form: HTMLFormElement | null): Problem[] {
  const names = namesIn(form);
  return problems.map((problem) => ({ ...problem, path: inputFor(problem.path, names) ?? problem.path }));
}

/** Dates of which only a part was typed: the browser gives no value for them, so the case cannot show them as wrong. */
export function halfDates(form: HTMLFormElement | null): Problem[] {
  const dates = [...(form?.querySelectorAll<HTMLInputElement>('input[type="date"]') ?? [])];
  return dates
    .filter((input) => input.validity?.badInput)
    .map((input) => ({ path: input.name, label: input.labels?.[0]?.firstChild?.textContent ?? 'Date', says: 'This is not a whole date.' }));
}

/** One sentence for the top of the page. */
export function summary(found: readonly Problem[]): string {
  const [first] = found;
  if (!first) return '';
  const what = first.label ? `${first.label}: ${first.says}` : first.says;
  return found.length === 1 ? `Not saved. ${what}` : `Not saved. ${count(found.length, 'field')} to mend, marked below. ${what}`;
}
