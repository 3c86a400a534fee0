import type { LeftReason } from '../plan.ts';
import type { Control } from '../reading.ts';
import { entries as leaves } from './leave/index.ts';
import { found, phraseIndex } from './phrase.ts';
import { attributeWords, words } from './words.ts';

const BY_WIDGET: Partial<Record<Control['widget'], LeftReason>> = { file: 'file', password: 'secret', search: 'search', other: 'unsupported' };
const BOXES = new Set(['checkbox', 'switch', 'aria-checkbox']);
const ELSEWHERE = ['newsletter', 'sign in', 'log in', 'login', 'subscribe', 'site search', 'feedback', 'create account', 'credit card', 'bank information', 'direct deposit'];

const saying = phraseIndex(Object.values(leaves).map((owner) => ({ owner, phrases: owner.says })));

/** "Provider certification, only when no itemized statement is attached": a provider vouches there in place of a bill, and the case holds the bill. */
const BY_PROVIDER = /\b(?:provider|practitioner|physician|doctor|dependent care)\b.{0,30}\b(?:certif\w+|verif\w+|statement|attest\w+|affidavit)\b|\bcompleted by (?:the |your )?(?:provider|practitioner|physician|doctor)\b/i;
const ONLY_INSTEAD = /\b(?:in (?:lieu|place) of|instead of|only (?:when|if)|if no|when no|without)\b.{0,40}\b(?:statement|receipt|bill|invoice|eob|documentation)s?\b/i;

type Left = { reason: LeftReason; because: string };

/** Why a control is never ours, by its state, its kind or its words; undefined where it may be. */
export function leftFor(control: Control): Left | undefined {
  if (!control.visible) return { reason: 'hidden', because: 'not visible' };
  if (control.aside) return { reason: 'elsewhere', because: 'outside the form' };
  const kind = BY_WIDGET[control.widget];
  if (kind) return { reason: kind, because: control.widget };
  const bare = control.label.trim() === '';
  const texts = bare ? [...control.hints, attributeWords(control.name).join(' ')] : [control.label];
  if (BOXES.has(control.widget)) texts.push(...control.hints, control.legends[0] ?? '', ...(control.options?.length === 1 ? [control.options[0]?.label ?? ''] : []));
  for (const text of texts) {
    const said = words(text);
    const entry = saying(said).map((hit) => hit.owner).find((one) => !found(one.unless, said));
    if (entry) return { reason: entry.reason, because: text };
  }
  const instead = [...control.legends, ...control.headings].slice(0, 2).find((one) => BY_PROVIDER.test(one) && ONLY_INSTEAD.test(one));
  if (instead) return { reason: 'not-recorded', because: instead };
  const section = control.legends[0] ?? control.headings[0];
  const elsewhere = section && words(section).length < 6 ? found(ELSEWHERE, words(section)) : undefined;
  return elsewhere ? { reason: 'not-understood', because: section ?? '' } : undefined;
}
