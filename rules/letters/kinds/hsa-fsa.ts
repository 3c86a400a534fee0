import { longDate } from '../../format/date.ts';
import { sentence } from '../../wording/passage.ts';
import { inside, sessions, therapy } from '../../wording/words.ts';
import { kind } from '../letter.ts';
import { needsPrescriber, needsRequest } from '../unfit.ts';
import { patient, writer } from '../voice.ts';

export default kind({
  title: 'HSA or FSA letter',
  place: 12,
  use: 'Tells the account’s administrator what the treatment is for.',
  voices: ['clinician', 'patient'],
  unfit: (at) => needsRequest(at) ?? needsPrescriber(at),
  subject: () => 'Medical expense from an HSA or FSA',
  opening: (at) => {
    const diagnosis = at.case.diagnoses[0];
    const request = at.case.request!;
    const of = diagnosis ? ` for ${inside(diagnosis.description)} (${diagnosis.code})` : '';
    const facts = [{ path: 'diagnoses[0]', says: diagnosis?.code ?? '' }, { path: 'request', says: request.dose, date: request.startDate }];
    return [
      at.voice === 'patient' ? sentence(`My doctor prescribed ${therapy(at.case)}${of}.`, facts) : sentence(`${writer(at).I} prescribed ${therapy(at.case)} for ${patient(at).object}${of}.`, facts),
      sentence(`It treats this illness; it is not for general health.`, facts.slice(0, 1)),
      sentence(`The prescribed course is ${request.dose}, ${request.frequency}${sessions(at.case)}, dated ${longDate(request.startDate)}${request.endDate ? ` to ${longDate(request.endDate)}` : ''}.`, facts.slice(1)),
    ];
  },
  ask: () => [sentence('Please accept the cost as an expense for medical care.')],
  parts: ['sender', 'date', 'account', 'patient', 'greeting', 'opening', 'visits', 'totals', 'ask', 'contact', 'signature'],
  examples: { yes: ['rivera', 'nguyen-bell', 'okafor', 'lindqvist'], no: ['blank'] },
});
