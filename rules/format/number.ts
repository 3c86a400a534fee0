import type { Control } from '../reading.ts';
import type { Value } from '../values/value.ts';

/** A number in the unit that the label names: centimetres or inches, kilograms or pounds (1 in = 2.54 cm, 1 lb = 0.45359237 kg). */
export function numberText(value: Extract<Value, { is: 'number' }>, control: Control): string {
  const said = ` ${[control.label, ...control.hints].join(' ').toLowerCase()} `;
  const { number, unit } = value;
  if (unit === 'kg' && /\b(lbs?|pounds?)\b/.test(said) && !/\bkgs?\b/.test(said)) return String(Math.round(number / 0.45359237));
  if (unit === 'cm' && /\b(in|inches)\b/.test(said) && !/\b(cm|ft|feet)\b/.test(said)) return String(Math.round(number / 2.54));
  if (unit === 'cm' && /\b(ft|feet)\b/.test(said)) {
    const inches = Math.round(number / 2.54);
    return `${Math.floor(inches / 12)}'${inches % 12}"`;
  }
  return String(number);
}
