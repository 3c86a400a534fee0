import type { Option, Section } from '../parts.ts';
import { services } from './request.ts';

const subjects: readonly Option[] = [['prior-authorization', 'Prior authorization'], ['claim', 'Claim']];
const answers: readonly Option[] = [['approved', 'Approved'], ['denied', 'Denied'], ['partial', 'Approved in part']];
const levels: readonly Option[] = [
  ['initial', 'First decision'], ['first-appeal', 'First appeal'], ['second-appeal', 'Second appeal'], ['external-review', 'External review'],
];
const reasons: readonly Option[] = [
  ['experimental', 'Called experimental'], ['not-medically-necessary', 'Not medically necessary'],
  ['step-therapy', 'Other treatments first (step therapy)'], ['out-of-network', 'Out of network'], ['not-covered', 'Not covered by the plan'],
  ['missing-information', 'Information was missing'], ['no-authorization', 'No authorization was on file'],
];

export const visits: Section = {
  id: 'visits',
  title: 'Visits',
  says: 'What was given, for claims and for getting money back.',
  parts: [
    {
      rows: 'visits', one: 'Visit', add: 'Add a visit', none: 'No visit yet.',
      parts: [
        { at: 'date', label: 'Date', kind: 'date', needed: true },
        { at: 'diagnosisCodes', label: 'Diagnosis codes', kind: 'codes', hint: 'With commas between them.' },
        { at: 'placeOfService', label: 'Place of service code', kind: 'text' },
        { at: 'paid', label: 'Paid by the patient', kind: 'money' },
        services,
      ],
    },
  ],
};

export const decisions: Section = {
  id: 'decisions',
  title: 'Insurer’s answers',
  says: 'Each letter with its date. Appeals quote from here.',
  parts: [
    {
      rows: 'decisions', one: 'Answer', add: 'Add an answer', none: 'No answer yet.',
      parts: [
        { at: 'date', label: 'Date of the letter', kind: 'date', needed: true },
        { at: 'subject', label: 'About', kind: 'choice', options: subjects, needed: true },
        { at: 'outcome', label: 'Answer', kind: 'choice', options: answers, needed: true },
        { at: 'level', label: 'Level', kind: 'choice', options: levels },
        { at: 'referenceNumber', label: 'Reference number', kind: 'text' },
        { at: 'claimNumber', label: 'Claim number', kind: 'text' },
        { at: 'authorizationNumber', label: 'Authorization number', kind: 'text' },
        { at: 'reason', label: 'Reason given', kind: 'choice', options: reasons },
        { at: 'carc', label: 'Reason code (CARC)', kind: 'code' },
        { at: 'serviceDate', label: 'Date of the service', kind: 'date' },
        { at: 'amount', label: 'Amount', kind: 'money' },
        { at: 'quoted', label: 'The letter’s own words', kind: 'long', wide: true },
      ],
    },
  ],
};

export const calls: Section = {
  id: 'calls',
  title: 'Calls',
  says: 'Notes of calls with the insurer.',
  parts: [
    {
      rows: 'calls', one: 'Call', add: 'Add a call', none: 'No call yet.',
      parts: [
        { at: 'date', label: 'Date', kind: 'date', needed: true },
        { at: 'spokeWith', label: 'Spoke with', kind: 'text' },
        { at: 'reference', label: 'Reference', kind: 'text' },
        { at: 'notes', label: 'Notes', kind: 'long', needed: true, wide: true },
      ],
    },
  ],
};
