import type { LeftReason } from '../plan.ts';
import type { Control } from '../reading.ts';
import { entries as leaves } from './leave/index.ts';
import { found, phraseIndex } from './phrase.ts';
import { attributeWords, words } from './words.ts';

const BY_WIDGET: Partial<Record<Control['widget'], LeftReason>> = { file: 'file', password: 'secret', search: 'search', other: 'unsupported' };
const BOXES = new Set(['checkbox', 'switch', 'aria-checkbox']);
const ELSEWHERE = ['newsletter', 'sign in', 'log in', 'login', 'subscribe', 'site search', 'feedback', 'create account', 'credit card', 'bank information', 'direct deposit'];

const saying = phraseIndex(Object.values(leaves).map((owner) => ({ owner, phrases: owner.says })));

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
  const section = control.legends[0] ?? control.headings[0];
  const elsewhere = section && words(section).length < 6 ? found(ELSEWHERE, words(section)) : undefined;
  return elsewhere ? { reason: 'not-understood', because: section ?? '' } : undefined;
}
