import { scale } from './scale.ts';

export default scale({
  names: ['phq9', 'patienthealthquestionnaire9'],
  highest: 27,
  bands: [[20, 'severe'], [15, 'moderately severe'], [10, 'moderate'], [5, 'mild'], [0, 'minimal']],
  source: { title: 'Kroenke K, et al. J Gen Intern Med 2001;16(9):606-613', read: '2026-11-25', sure: true, says: 'PHQ-9 cut points: 5 mild, 10 moderate, 15 moderately severe, 20 severe.' },
  examples: { yes: ['PHQ-9', 'PHQ9', 'Patient Health Questionnaire-9'], no: ['PHQ-2', 'GAD-7'] },
});
