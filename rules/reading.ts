/**
 * What the content script saw on a page: a plain, serialisable account with no judgement in it.
 * One Reading per frame. All texts are trimmed, white space folded, and capped at 600 characters.
 */
export type Reading = {
  /** New for every reading; a write must name it, so that a page read anew cannot be filled by an old plan. */
  token: string;
  url: string;
  /** `scheme://host:port` of the frame, "null" for opaque ones. */
  origin: string;
  /** True for the tab's own document, false for an iframe. */
  top: boolean;
  title: string;
  /** h1..h6, legend and role=heading texts in document order. */
  headings: string[];
  /** Submit-like buttons' texts. */
  buttons: string[];
  /** Visible page text outside controls, capped at 20,000 characters. */
  text: string;
  controls: Control[];
  /** What can be pressed beside the controls, in document order. Never what would send a form or lead away. */
  presses: Press[];
  /** Origins of cross-origin iframes that hold content we may not see without a grant. */
  foreignFrames: string[];
  /** The page places all by coordinates, and what sees such a page is not put beside the reader yet: the names are in doubt. */
  placed?: true;
};

export type Widget =
  | 'text' | 'textarea' | 'select' | 'select-multiple' | 'radio' | 'checkbox' | 'date' | 'month' | 'number'
  | 'email' | 'tel' | 'url' | 'time' | 'datetime' | 'combobox' | 'listbox' | 'editor' | 'switch'
  | 'aria-radio' | 'aria-checkbox' | 'file' | 'password' | 'search' | 'other';

/** One question: an input, or a group of radios / a group of boxes that share one question. */
export type Control = {
  /** Unique in the reading, "c0", "c1", … in document order. */
  key: string;
  widget: Widget;
  /** Its own label, by the first source that gives one: label, aria-labelledby, aria-label, cell to the left, text before, placeholder, title. */
  label: string;
  /** Other texts that also name or explain it: placeholder, title, the unit or hint after it, aria-describedby help, error text. */
  hints: string[];
  /** Fieldset legends and group labels around it, innermost first. */
  legends: string[];
  /** Headings in force where it stands, nearest first. */
  headings: string[];
  /** In a table: the row's header and the column's header. */
  row?: string;
  column?: string;
  /** 0-based number of the row in a repeating table or repeated block, if it stands in one. */
  rowIndex?: number;
  /** Consecutive controls sharing one label (split dates, phones): 0-based place and count. */
  part?: { index: number; count: number; led?: true };
  name: string;
  id: string;
  /** Classes, data-* names and the like are never taken. */
  autocomplete: string;
  required: boolean;
  disabled: boolean;
  readOnly: boolean;
  /** It stands outside the page's form: in its header, footer or a small form of its own (newsletter, search, sign-in). */
  aside?: true;
  /** False if a person cannot see it (hidden trap, collapsed part). */
  visible: boolean;
  maxLength?: number;
  /** Visible width in characters (size attribute), a hint for split fields. */
  size?: number;
  pattern?: string;
  inputMode?: string;
  min?: string;
  max?: string;
  /** Of selects, radio groups, box groups, listboxes. `label` is what a person reads. */
  options?: Option[];
  /** What it holds now: text, the chosen option's label, "checked"/"unchecked" for a single box, "" for nothing. */
  value: string;
};

/** A button that stands among the controls and neither sends a form nor leads to another page. */
export type Press = {
  /** Unique in the reading, "p0", "p1", … */
  key: string;
  label: string;
  /** Keys of the control before it and the one after it, in document order. */
  after?: string;
  before?: string;
  /** Legends around it, innermost first. */
  legends: string[];
};

export type Option = { value: string; label: string; chosen: boolean; disabled?: boolean };
