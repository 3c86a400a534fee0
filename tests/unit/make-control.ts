import type { Control, Reading } from '#rules/reading.ts';

/** A control as the reader gives it, with everything that is not said left plain. */
export function makeControl(given: Partial<Control> & { label: string }): Control {
  return {
    key: 'c0', widget: 'text', hints: [], legends: [], headings: [], name: '', id: '', autocomplete: '',
    required: false, disabled: false, readOnly: false, visible: true, value: '', ...given,
  };
}

/** A page of these controls, numbered in order. */
export function makeReading(given: Partial<Omit<Reading, 'controls'>> & { controls: (Partial<Control> & { label: string })[] }): Reading {
  const { controls, ...rest } = given;
  return {
    token: 't', url: 'https://forms.example.org/form', origin: 'https://forms.example.org', top: true, title: '', headings: [], buttons: ['Submit'],
    text: '', presses: [], foreignFrames: [], ...rest, controls: controls.map((one, n) => makeControl({ key: `c${n}`, ...one })),
  };
}
