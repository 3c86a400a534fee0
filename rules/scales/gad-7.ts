import { scale } from './scale.ts';

export default scale({
  names: ['gad7'],
  highest: 21,
  bands: [[15, 'severe'], [10, 'moderate'], [5, 'mild'], [0, 'minimal']],
  source: { title: 'Spitzer RL, et al. Arch Intern Med 2006;166(10):1092-1097', read: '2026-11-25', sure: true, says: 'GAD-7 cut points: 5 mild, 10 moderate, 15 severe.' },
  examples: { yes: ['GAD-7', 'GAD7'], no: ['GAD-2', 'PHQ-9'] },
});
