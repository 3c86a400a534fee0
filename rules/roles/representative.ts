import { role } from '../decide/role.ts';

export default role({
  title: 'Representative',
  role: 'representative',
  cues: [
    'representative', 'authorized representative', 'appointed representative', 'designee', 'legal guardian',
    'personal representative', 'person acting', 'on behalf of', 'requestor if not', 'requester if not',
    'if not enrollee|member|patient', 'is not the? enrollee|member|patient', 'person making this request is not', 'about you',
    'who is filing', 'someone else is helping|acting|filing|applying|writing', 'helping you', 'helping|assisting member|patient|enrollee|someone|somebody', 'if you re? are? helping|assisting|acting|filing', 'helper', 'person helping',
    'person filing', 'filing on', 'acting for', 'appointee', 'appellant representative', 'aor', 'person appealing on behalf',
    'who is representing', 'someone acting', 'behalf',
    'person|someone|who representing', 'someone is? appealing|filing|asking|requesting|submitting|applying|writing', 'if someone', 'for someone else', 'filing|appealing|asking|requesting for? another|somebody', 'if you are not patient|member|enrollee', 'person|individual appealing|filing|submitting for|on', 'representing patient|member|enrollee|you',
  ],
  examples: {
    yes: ['If you’re helping the member', 'If someone is appealing for the member', 'If you are not the patient', 'Authorized representative', 'Person representing the member', 'Patient’s designee', 'Complete only if the person making this request is not the member'],
    no: ['Member information', 'Sales office'],
  },
});
