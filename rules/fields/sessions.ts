import { type Ask, field } from '../decide/field.ts';
import { number } from '../values/facts.ts';

const RECOMMENDS = /\bmedical necessity\b|\brecommend|\bprescri(?:bed|ber|ption)\b|\bplanned\b|\btreatment plan\b/i;
const isRecommended = ({ control, context }: Ask): boolean => [...context, ...control.headings].some((text) => RECOMMENDS.test(text));

export default field({
  title: 'Number of sessions',
  says: [
    'total? number of dos|visit requested', 'total? number of date of service requested?',
    'total of treatment|infusion|session|visit|dose day?', 'number of treatment|infusion day', 'course of treatment|infusion day',
    'requested visit|session|infusion', 'number of planned|requested|scheduled|proposed infusion|session|visit|treatment|dose', 'number dose', 'visit|session on claim', 'total treatment requested',
    'session',
    'session|treatment|visit|infusion count', 'quantity of session|visit|infusion|treatment', 'how many dose', 'number of time drug|medication', 'session|visit|infusion needed|required|proposed|ordered|authorized', 'number of dose', 'total dose requested', 'total number of dose', 'total number of session|visit|infusion', 'anticipated|expected|estimated number of session|visit|infusion|treatment',
    'number of session', 'number of treatment', 'number of visit', 'number of infusion', 'number of dose', 'session requested',
    'treatment requested number', 'number of treatment session', 'number of treatment session requested', 'number of visit requested',
    'total session|treatment|visit|infusion', 'visits requested', 'how many session|treatment|visit|infusion',
    'number of session|treatment|infusion|dose requested', 'session', 'number of procedure|application|administration',
    'treatment session requested', 'quantity of session|treatment', 'number of service',
    'planned number of session|treatment|infusion', 'visit', 'session asked for', 'infusion in this request', 'treatment', 'infusion',
    'infusion requested', 'session planned', 'visit planned', 'treatment planned', 'number of infusion planned',
    'total number of session|visit|infusion|treatment', 'how many are requested', 'count of session|treatment',
    'number of date of service', 'number visit', 'total dose', 'no of visits', 'session in this? period',
    'treatment in this? request', 'number of treatment in course',
  ],
  not: ['tms|rtms|ect|result|outcome|response|used|tried|already|remaining', 'so far', 'if yes|tms|ect|so|applicable|other', 'what', 'which', 'name', 'type', 'being treated', 'course of', 'describe', 'per month', 'charge', 'cost', 'fee', 'rate', 'amount', 'billed', 'month', 'completed', 'administered', 'approved', 'denied', 'certified', 'given', 'done', 'missed', 'per day', 'daily', 'a day', 'a week', 'per week', 'previous', 'prior', 'to date', 'each', 'length', 'received', 'attended'],
  notWithin: ['tried', 'failed', 'outcome', 'prior treatment|trial|course', 'previous|past treatment|therapy|medication|trial|course'],
  roles: ['patient'],
  value: (from, ask) =>
    // A claim counts what was given; a letter of medical necessity what is recommended.
    !isRecommended(ask) && (ask.kind === 'reimbursement' || ask.kind === 'hsa-fsa') && from.visits?.length && !/\b(?:planned|requested|expected|ordered|recommended)\b/i.test(ask.control.label) ? number('visits', 'Visits', from.visits.length) : number('request.sessions', 'Sessions', from.request?.sessions),
  examples: {
    yes: ['Session count', 'How many doses are you requesting?', 'Number of treatment session requested:', 'Number of sessions', 'Total treatments', 'Number of visits requested'],
    no: ['If TMS: number of treatments and result', { label: 'Number of treatments', heading: 'Previous treatment, current and past episodes' }, 'Treatment needed', 'Session length', 'Number of prior treatments completed'],
  },
});
