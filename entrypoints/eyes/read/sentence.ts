import { CONTROL, countIn, memo } from './memo.ts';
import { fold, wordsOf } from './text.ts';

/** What a box in a running sentence is called; "" where the sentence does not tell. `after` is what follows and belongs to it. */
export type Blank = { label: string; after: string };
export type Blanks = Map<Element, Blank>;

/** Tags that text runs on through. */
const INLINE = /^(SPAN|B|I|U|EM|STRONG|FONT|SMALL|A|LABEL|NOBR|INS|BIG|SUB|SUP|O:P)$/;
const MANY = 40;
/** A sentence goes on over the box: "My NPI is [ ] and ...". */
const GOES_ON = /(?:^|\s)(?:is|are|was|were|be|been|has|have|had|at|of|on|by|from|until|to|through|as|in|for|with|under|about|took|given|beginning|ending|named|called|dated|paid|weighs|recommend|request|authorize|diagnosed|my|the|patient)[\s(]*$/i;
const UNIT = /^(?:mg|mcg|g|kg|ml|units?|minutes?|hours?|days?|weeks?|months?|years?|times|doses?|sessions?|lbs?|%)(?:\/\w+)?\b(?=\s)/i;
const SENTENCE_END = /(?<=\p{L}{3}|\)|\d|^)[.?!]\s+(?=\p{Lu}|\()|;\s+/u;
/** In brackets after a box: how it is to be written, not what. */
const HOW = /\d|\b(?:mm|dd|yyyy|optional|required|print)\b|^(?:if|as|e\.?g|please|see|for|must|attach|do not|in|on|up to|check|not)\b/i;

/** A box, and the words between the one before and it. */
type Segment = { box: Element; before: string };

function segmentsOf(block: Element): { segments: Segment[]; end: string } | undefined {
  const segments: Segment[] = [];
  let said = '';
  let isPlain = true;
  const visit = (parent: Element): void => {
    for (const node of parent.childNodes) {
      if (!(node instanceof Element)) said += node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
      else if (node.matches(CONTROL)) {
        segments.push({ box: node, before: fold(said) });
        said = '';
      } else if (INLINE.test(node.tagName)) {
        const [held, before] = [segments.length, fold(said)];
        visit(node);
        // A box that is wrapped with words below it: they are its own.
        if (segments.length === held + 1 && segments[held]?.before === before && !segments[held]?.box.matches('[type=radio],[type=checkbox]') && /^[^()]*\p{L}[^()]*$/u.test(said)) said = `(${fold(said)}) `;
      }
      else if (node.tagName === 'BR') said += ' ';
      else if (countIn(node) > 0) isPlain = false;
      else said += ` ${wordsOf(node)} `;
    }
  };
  visit(block);
  return isPlain ? { segments, end: fold(said) } : undefined;
}

const lastSentence = (text: string): string => (text.split(SENTENCE_END).at(-1) ?? '').replace(/^[\s(,;:]+(?=[^)]*$)/, '');

/** What of the words between two boxes is said of the first (`name` in brackets), and what leads the second. */
function parted(between: string): { name: string; after: string; lead: string } {
  const [bracket = '', name = ''] = /^\(([^()]*)\)\s*/.exec(between) ?? [];
  let rest = between.slice(bracket.length);
  let after = '';
  if (/^[.,;:)\]]/.test(rest)) rest = rest.replace(/^[.,;:)\]\s]+/, '');
  else {
    const stop = /[,;]\s|[.?!](?:\s+(?=\p{Lu})|$)/u.exec(rest);
    const unit = UNIT.exec(rest)?.[0] ?? '';
    after = stop ? rest.slice(0, stop.index) : unit;
    rest = stop ? rest.slice(stop.index + 1) : rest.slice(unit.length);
  }
  return { name: name.trim(), after: after.trim(), lead: lastSentence(rest).replace(/[\s(]+$/, '').trim() };
}

/** "[ ] [ ] (first name, last name)": in brackets as many names as boxes stand before them without words between. */
function nameRun(called: Blank[], segments: Segment[], at: number, name: string): void {
  const pieces = name.split(/\s*[,/]\s*/);
  const first = at - pieces.length + 1;
  if (pieces.length > 1 && first >= 0 && segments.slice(first + 1, at + 1).every((one) => !/\p{L}/u.test(one.before))) pieces.forEach((piece, n) => (called[first + n] = { label: piece, after: '' }));
  else if (called[at]) called[at] = { label: name, after: called[at].label };
}

function blanksIn(block: Element): Blanks | null {
  const { segments, end } = segmentsOf(block) ?? { segments: [], end: '' };
  const goesOn = segments.filter(({ before }) => GOES_ON.test(before)).length;
  const isBroken = segments.some(({ before }, at) => at > 0 && /^(?:\([^()]*\))?[.,;]/.test(before));
  // "Trial 1: [ ] from [ ] to [ ]" is a line of a list.
  const isTold = segments.some(({ before }) => before.split(' ').length > 2);
  if (segments.length < 2 || goesOn < (isBroken ? 1 : 2) || !(isBroken || isTold)) return null;
  const called: Blank[] = segments.map(({ before }, at) => ({ label: at === 0 ? lastSentence(before).replace(/[\s(]+$/, '') : parted(before).lead, after: '' }));
  segments.forEach((_, at) => {
    const { name, after } = parted(segments[at + 1]?.before ?? end);
    const one = called[at] as Blank;
    // "Tried [ ], [ ] and [ ]": nobody can say which is the first.
    if (/\b(?:tried|taken|failed|used|following)\W*$/i.test(one.label) && /^,?\s*(?:and|or)?,?$/.test(segments[at + 1]?.before ?? '?')) one.label = '';
    // A unit tells how, all else what: "rated pain as [ ] out of 10 on the numeric rating scale".
    if (UNIT.test(`${after} `) && after.split(' ').length === 1) one.after = after;
    else if (after && after.length <= 120) one.label = one.label ? `${one.label} … ${after}` : after;
    if (!/\p{L}{2}/u.test(name)) return;
    if (HOW.test(name) || name.split(' ').length > 7) one.after ||= name;
    else nameRun(called, segments, at, name);
  });
  return new Map(segments.map(({ box }, at) => [box, called[at] as Blank]));
}

/** The block of running text that a box stands in. */
function blockOf(element: Element): Element | null {
  let block = element.parentElement;
  while (block && INLINE.test(block.tagName)) block = block.parentElement;
  return block && !/^(FORM|BODY|FIELDSET|TR|UL|OL)$/.test(block.tagName) && countIn(block) <= MANY ? block : null;
}

/** What the sentences say of their boxes, where an element stands in some: a box is named by the words since the one before. */
export function blankOf(element: Element): Blank | undefined {
  const block = blockOf(element);
  if (!block) return undefined;
  let blanks = memo.blanks.get(block);
  if (blanks === undefined) memo.blanks.set(block, (blanks = blanksIn(block)));
  return blanks?.get(element);
}

/** "The patient ( ) does ( ) does not have asthma.": two answers, one of which is the other with a "not", and what both go on with. */
export function saidTwice(members: Element[]): { label: string; options: string[] } | undefined {
  let block = members.length === 2 && members[0] ? blockOf(members[0]) : null;
  // The cheap question first: this is asked of every pair of answers.
  if (!/not/i.test(block?.textContent ?? '')) block = null;
  const { segments, end } = (block && segmentsOf(block)) || { segments: [], end: '' };
  const at = segments.findIndex(({ box }) => box === members[0]);
  if (at < 0 || segments[at + 1]?.box !== members[1]) return undefined;
  const lead = lastSentence(segments[at]?.before ?? '');
  const one = (segments[at + 1]?.before ?? '').replace(/[\s,]+(?:or)?$/, '');
  const two = (segments[at + 2]?.before ?? end).split(SENTENCE_END)[0]?.replace(/[.;]$/, '') ?? '';
  const verb = /^(is|are|am|was|were|does|do|did|has|have|had|will|can|may)(?: (not))?$/i.exec(one);
  if (!verb || !lead) return undefined;
  const yes = (verb[1] as string).toLowerCase();
  const [whole, rest = ''] = new RegExp(`^${yes}${verb[2] ? '(?! not)' : ' not'}\\b\\s*(.*)$`, 'i').exec(two) ?? [];
  if (whole === undefined) return undefined;
  const options = verb[2] ? [`${yes} not`, yes] : [yes, `${yes} not`];
  return { label: fold(`${lead} ${yes} ${rest}`), options };
}

/** What one of two such answers says. */
export function answerOf(element: HTMLElement): string {
  const { type, name } = element as HTMLInputElement;
  const block = type === 'radio' && name ? blockOf(element) : null;
  const members = block ? [...block.querySelectorAll(`[type=radio][name="${CSS.escape(name)}"]`)] : [];
  return saidTwice(members)?.options[members.indexOf(element)] ?? '';
}
