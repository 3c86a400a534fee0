import { byName } from '../decide/registry.ts';
import type { Source } from '../plan.ts';
import type { Scale } from './scale.ts';

/**
 * Scales with bands that one source sets and others follow. The MADRS has none here: a score of 31 to 34 is moderate by Snaith and
 * severe by Müller. Nor has the HAM-D, whose bands differ from guideline to guideline, nor the PCL-5, which has a cut-off only.
 */
export const entries = byName(import.meta.glob<Scale>(['./*.ts', '!./index.ts', '!./scale.ts'], { eager: true, import: 'default' }));

/** The scale that goes by this name. */
export const scaleNamed = (name: string): Scale | undefined => {
  const bare = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return Object.values(entries).find(({ names }) => names.includes(bare));
};

/** What a score is called on its scale, and by whom; nothing where no source is sure or the scale does not go so far. */
export function bandOn(name: string, score: number): { word: string; source: Source } | undefined {
  const scale = scaleNamed(name);
  if (!scale || score > scale.highest) return undefined;
  const word = scale.bands.find(([least]) => score >= least)?.[1];
  return word === undefined || word === 'none' ? undefined : { word, source: scale.source };
}
