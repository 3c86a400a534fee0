import { field } from '../decide/field.ts';
import { number } from '../values/facts.ts';

export default field({
  title: 'Height',
  says: [
    'height', 'height feet|inches only', 'patient height', 'height inch|cm', 'height ft in', 'height in inch|cm', 'height inch|cm|feet', 'height in inch|cm|feet',
    'how tall is? patient|member', 'height ft', 'height feet inch', 'height feet', 'current height', 'height foot inch', 'height ft inch',
    'height feet and? inch|in',
    'height in inch|inche|cm|centimeter|meter|foot|feet', 'height in inches', 'how tall are|is you|patient|member', 'height foot|feet',
    'height in',
  ],
  not: ['weight', 'loss'],
  roles: ['patient'],
  value(from, ask) {
    const held = from.patient.heightCm;
    // Two boxes side by side, one for each.
    const part = /\b(feet|inches) only\b/.exec(ask.control.label)?.[1];
    if (part && held !== undefined) return number('patient.heightCm', `Height (${part})`, part === 'feet' ? Math.floor(Math.round(held / 2.54) / 12) : Math.round(held / 2.54) % 12);
    return number('patient.heightCm', 'Height', held, 'cm');
  },
  examples: { yes: ['Height:', 'Height (in)', 'How tall is the patient?', 'Height (ft/in)'], no: ['Weight', 'Height and weight taken'] },
});
