import { replies } from '../replies/index.ts';
import { part } from '../letter.ts';

export default part({
  heading: 'Answer to the reason given',
  style: 'paragraph',
  says: (at) => replies[at.denial?.decision.reason ?? '']?.says(at) ?? [],
  gaps: (at) => {
    const reason = at.denial?.decision.reason;
    if (at.denial && !reason) return ['The reason for the denial is not recorded: the letter cannot answer it.'];
    return replies[reason ?? '']?.gaps?.(at) ?? [];
  },
});
