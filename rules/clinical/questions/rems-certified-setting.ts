import { flag, question } from '../question.ts';

export default question({
  title: 'Certified setting',
  asks: [/\bcertified (?:healthcare |health care |treatment )*(?:setting|site|facility|center|centre|location|clinic)\b|\b(?:site|setting|facility|center|centre|clinic|location|office)(?: of care)?(?: is)? (?:rems[- ])?certified\b|\b(?:site|setting|facility|center|clinic|administration)\b.{0,80}\bcertified\b.{0,60}\brems\b|\brems[- ](?:program |enrolled\/)?certified\b|\b(?:patient|pt|member|enrollee) (?:and|&) (?:the )?(?:facility|site|setting|clinic|center) (?:are |is )?(?:both )?(?:enrolled|registered|certified) (?:in|with) (?:the )?(?:spravato |esketamine )?rems\b|\b(?:facility|site|setting|clinic|center|office) (?:and|&) (?:the )?(?:patient|pt|member|enrollee) (?:are |is )?(?:both )?(?:enrolled|registered|certified) (?:in|with) (?:the |its |this )?(?:spravato |esketamine |(?:drug|product|medication|medicine|manufacturer)(?:['’]s)? )?rems\b|\bcertified (?:in|under|with|by|through|for),? (?:the )?(?:spravato |esketamine )?rems\b/],
  // A setting's certificate says nothing about its staff, the pharmacy, or how long somebody is watched.
  not: [/\bsupervis|\bmonitoring\b|\bobserv|\b(?:2|two) hours|\bprescriber\b|\bpharmac(?:y|ies)\b|\bphysician\b/],
  beside: 'both enrolled registered its product medicine manufacturer under by with site setting facility center centre clinic location office healthcare health care treatment treating outpatient certified certification rems program spravato esketamine nasal spray drug medication administered given dispensed received receive treated where which will only dosed monitored observed administration administering',
  mayBeNegated: true,
  answer: (one) => flag(one, 'remsCertifiedSetting', 'REMS-certified setting'),
  examples: {
    yes: ['Will the drug be administered in a healthcare setting certified under the Spravato REMS?', 'Will it be given in a REMS-certified setting?', 'Is the facility certified in the Spravato REMS?', 'Site REMS certified?'],
    no: ['Is the patient enrolled in the REMS?', 'Are the prescriber and the pharmacy REMS-certified?'],
  },
});
