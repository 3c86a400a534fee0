import safety from '../../wording/passages/safety.ts';
import { longest, part, settingOf } from '../letter.ts';

export default part({ heading: 'Safety', style: 'paragraph', says: (at) => longest(safety, at), gaps: (at) => safety.gaps?.(settingOf(at)) ?? [] });
