import { byName } from '../decide/registry.ts';
import type { Condition, Evidence } from './evidence.ts';

/** Every citable finding by its file's name. */
const findings: Record<string, Evidence> = byName(import.meta.glob<Evidence>(['./*.ts', '!./index.ts', '!./evidence.ts', '!./strength.ts'], { eager: true, import: 'default' }));

const WEIGHT: Record<Evidence['weight'], number> = { for: 0, guidance: 1, against: 2 };

/** What is published on a drug in a condition: what speaks for it and what speaks against it, newest of each first. */
export const findingsOn = (drug: 'ketamine' | 'esketamine', conditions: Condition[]): Evidence[] =>
  Object.values(findings)
    .filter((one) => (one.drug === drug || one.drug === 'both') && conditions.includes(one.condition))
    .sort((a, b) => WEIGHT[a.weight] - WEIGHT[b.weight] || yearOf(b) - yearOf(a));

const yearOf = (one: Evidence): number => Number(/\b(19|20)\d{2}\b/.exec(one.citation)?.[0]);
