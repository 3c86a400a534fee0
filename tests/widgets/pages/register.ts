/** A widget on a page: what its framework holds, and what it should hold once it is filled. */
type Widget = { name: string; label: string; want: string[]; holds: () => unknown };
declare global {
  interface Window {
    widgets: Widget[];
  }
}
window.widgets = [];

/** What the case says, as a framework may hold it. */
export const WANT = {
  memberId: ['U4839201701'], firstName: ['Maya'], lastName: ['Rivera'], city: ['Portland'], zip: ['97214'], group: ['3341870'], npi: ['1740392851'],
  birthDate: ['1988-03-14', '03/14/1988', '3/14/1988', '14.03.1988'], start: ['2025-09-15', '09/15/2025', '9/15/2025'], end: ['2025-10-06', '10/06/2025', '10/6/2025'],
  sex: ['Female', 'female', 'F', 'f'], state: ['Oregon', 'OR'], place: ['Office', '11', 'office', '11 - Office'], urgency: ['Standard', 'standard'], route: ['Intravenous', 'intravenous', 'IV', 'iv'],
  diagnosis: ['F33.2', 'F33.2 Major depressive disorder, recurrent severe without psychotic features', 'F33.2 - Major depressive disorder, recurrent severe'],
  drug: ['ketamine', 'Ketamine'], phone: ['503-555-0117', '(503) 555-0117', '5035550117'], necessity: ['/ketamine/'], email: ['maya.rivera@example.com'],
} satisfies Record<string, string[]>;

export const STATES = [['CA', 'California'], ['MA', 'Massachusetts'], ['OR', 'Oregon'], ['WA', 'Washington'], ['WV', 'West Virginia']] as const;
export const PLACES = [['11', 'Office'], ['12', 'Home'], ['19', 'Off campus-outpatient hospital'], ['22', 'On campus-outpatient hospital']] as const;
export const ROUTES = [['iv', 'Intravenous'], ['in', 'Intranasal'], ['im', 'Intramuscular'], ['po', 'Oral']] as const;
export const CODES = ['F32.2 Major depressive disorder, single episode, severe', 'F33.1 Major depressive disorder, recurrent, moderate', 'F33.2 Major depressive disorder, recurrent severe without psychotic features', 'F33.20 Not a real code', 'F41.1 Generalized anxiety disorder'];

export function widget(name: string, label: string, want: string[], holds: () => unknown): void {
  window.widgets.push({ name, label, want, holds });
}

type Component = HTMLElement & { value?: unknown; checked?: boolean };
/** Puts a web component below `root` whose own `value`, or `checked` where that is wanted, is what it holds. */
export const componentsIn = (root: HTMLElement) => (name: string, label: string, want: string[], html: string): void => {
  const made = document.createRange().createContextualFragment(html).firstElementChild as Component;
  root.append(made);
  widget(name, label, want, () => (want[0] === 'true' ? made.checked : made.value) ?? '');
};

/** The page's frame: title and heading of a request, and a place for the widgets. */
export function page(heading = 'Prior Authorization Request Form'): HTMLElement {
  document.title = heading;
  const main = document.createElement('main');
  const title = document.createElement('h1');
  title.textContent = heading;
  const root = document.createElement('div');
  root.id = 'root';
  main.append(title, root);
  document.body.append(main);
  return root;
}

/** A few plain fields, so that the page is a request even where it shows one widget. */
export function plain(root: HTMLElement): void {
  for (const label of ['Prescriber fax', 'Tax ID number', 'Prescriber specialty', 'Quantity requested']) {
    const block = document.createElement('p');
    const words = document.createElement('label');
    const input = document.createElement('input');
    words.append(label, ' ', input);
    block.append(words);
    root.append(block);
  }
}
