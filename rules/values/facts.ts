import type { Fact } from '../plan.ts';
import type { Value } from './value.ts';

/** A fact: where in the case file, in words, and its date where it has one. */
export const fact = (path: string, says: string, date?: string): Fact => (date ? { path, says, date } : { path, says });

/** Makers of values; each gives nothing for nothing, so that an entry stays one line. */
export const text = (path: string, says: string, of: string | undefined, also?: string[]): Value | undefined =>
  of ? { is: 'text', text: of, ...(also?.length ? { also } : {}), facts: [fact(path, `${says} ${of}`)] } : undefined;
export const date = (path: string, says: string, of: string | undefined): Value | undefined =>
  of ? { is: 'date', date: of, facts: [fact(path, `${says} ${of}`, of)] } : undefined;
export const phone = (path: string, says: string, of: string | undefined): Value | undefined =>
  of ? { is: 'phone', digits: of, facts: [fact(path, `${says} ${of}`)] } : undefined;
export const number = (path: string, says: string, of: number | undefined, unit?: string): Value | undefined =>
  of === undefined ? undefined : { is: 'number', number: of, ...(unit ? { unit } : {}), facts: [fact(path, `${says} ${of}${unit ? ` ${unit}` : ''}`)] };
export const money = (path: string, says: string, of: number | undefined): Value | undefined =>
  of === undefined ? undefined : { is: 'money', amount: of, facts: [fact(path, `${says} $${of.toFixed(2)}`)] };
export const identifier = (scheme: Extract<Value, { is: 'identifier' }>['scheme'], path: string, says: string, of: string | undefined): Value | undefined =>
  of ? { is: 'identifier', scheme, text: of, facts: [fact(path, `${says} ${of}`)] } : undefined;
export const choice = (path: string, says: string, id: string | undefined, label: string, also: string[]): Value | undefined =>
  id ? { is: 'choice', id, label, also, facts: [fact(path, `${says} ${label}`)] } : undefined;
