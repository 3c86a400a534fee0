import type { Control } from '../reading.ts';
import { answers } from '../format/options.ts';

/** Whom an answer names; several or nobody of these: undefined. */
function relationOf(label: string): 'self' | 'spouse' | 'child' | undefined {
  const said = label.toLowerCase().replace(/[’‘]/g, "'").slice(0, 120);
  const spouse = /\bspouse\b|\bhusband\b|\bwife\b/.test(said);
  const child = /\bchild\b|\bson\b|\bdaughter\b/.test(said);
  if (/\b(?:ex|former|step|foster|grand|handicapped|disabled|adopted|other|parent|mother|father|estate|legal|court|ward|guardian|niece|nephew|life partner|sponsored|surviving|student|collateral|organ|donor|not)\b|\bstep|\bgrand/.test(said)) return undefined;
  if (spouse || child) return spouse && child ? undefined : spouse ? 'spouse' : 'child';
  if (/\bpartner\b|\bdependents?\b|\bpatient\b.*\bnot\b/.test(said)) return undefined;
  return /\b(?:self|me|myself|mine|i|subscriber|insured|policy ?holder|employee|card ?holder|member|sponsor|participant|account ?holder|primary)\b/.test(said) ? 'self' : undefined;
}

const ELSE = /^\W*(?:no,? )?(?:(?:someone|somebody|anyone) else\b|(?:another|other) (?:person|member|family member|dependent|covered)\b|(?:a |my |covered )*(?:family member|dependent)\b)(?!.*\bnot\b)/i;

/** The one answer that names this relation; a lone "Dependent" is a child only where no other answer is. */
export function relationOption(control: Control, relation: string): string | undefined {
  const options = answers(control.options ?? []);
  const fit = options.filter(({ label }) => relationOf(label) === relation);
  if (fit.length > 0) return fit.length === 1 ? fit[0]?.label : undefined;
  // "The employee", "Someone else on the plan".
  const [self, another] = [options.filter(({ label }) => relationOf(label) === 'self'), options.filter(({ label }) => ELSE.test(label))];
  if (options.length === 2 && relation !== 'self' && self.length === 1 && another.length === 1 && self[0] !== another[0]) return another[0]?.label;
  const dependents = options.filter(({ label }) => /^\W*(?:my |eligible |covered )?dependents?\W*$/i.test(label));
  const others = new Set(options.map(({ label }) => relationOf(label)));
  return dependents.length === 1 && (relation === 'child' || (relation === 'spouse' && !others.has('spouse'))) && !others.has('child') ? dependents[0]?.label : undefined;
}
