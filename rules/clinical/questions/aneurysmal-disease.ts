import { ASIDE, flag, question } from '../question.ts';

export default question({
  title: 'Aneurysm',
  asks: [/\baneurysm\w*(?: (?:vascular )?disease)?/],
  not: [ASIDE],
  beside: 'labeled would arteries vascular thoracic abdominal aorta aortic intracranial intracerebral cerebral brain peripheral arterial artery vessel vessels',
  mayBeNegated: true,
  answer: (one, asked) => {
    const any = flag(one, 'aneurysmalDisease', 'Aneurysmal vascular disease');
    // Where the one that is recorded sits, nobody knows.
    return any?.is === 'yes-no' && any.yes && /\b(?:thoracic|abdominal|aort\w+|intracranial|cerebral|brain|peripheral)\b/.test(asked.replace(/\([^()]*\)/g, ' ')) ? undefined : any;
  },
  examples: {
    yes: ['Aneurysmal vascular disease?', 'Does the member have an aneurysm?'],
    no: ['Arteriovenous malformation?'],
  },
});
