import { scale } from './scale.ts';

export default scale({
  names: ['qids', 'qidssr', 'qidssr16', 'qidsc', 'qidsc16'],
  highest: 27,
  bands: [[21, 'very severe'], [16, 'severe'], [11, 'moderate'], [6, 'mild'], [0, 'none']],
  source: { title: 'ids-qids.org: interpretation of scores', url: 'http://ids-qids.org/interpretation.html', read: '2026-11-25', sure: true, says: 'QIDS cut points: 6 mild, 11 moderate, 16 severe, 21 very severe.' },
  examples: { yes: ['QIDS', 'QIDS-SR16', 'QIDS-C'], no: ['IDS-SR', 'MADRS'] },
});
