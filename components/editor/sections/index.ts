import type { Section } from '../parts.ts';
import { diagnoses, history, questions, scores } from './health.ts';
import { insurance } from './insurance.ts';
import { patient } from './patient.ts';
import { clinic, contact, prescriber, representative } from './people.ts';
import { calls, decisions, visits } from './record.ts';
import { request } from './request.ts';

/** In the order that a person goes through them. */
export const sections: readonly Section[] = [
  patient, insurance, prescriber, clinic, contact, representative, diagnoses, history, scores, questions, request, visits, decisions, calls,
];
