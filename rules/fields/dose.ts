import { ASKED } from '../decide/asked.ts';
import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'Dose',
  says: [
    'amount given', 'how much per dose', 'dose amount', 'how much of it is given',
    'dose', 'dosage', 'strength', 'dose strength', 'dosage strength', 'requested dose|dosage', 'dose requested', 'drug strength',
    'medication strength|dose|dosage', 'strength and? dose', 'dose mg', 'drug dose|dosage', 'prescribed dose',
    'dose per administration|treatment|infusion|session', 'dose rate', 'dose each session|administration|infusion|treatment',
    'dose per visit', 'dose and rate', 'dose or rate', 'dose per session', 'dose each', 'each dose', 'amount per dose',
    'infusion dose|rate', 'infusion rate dose', 'infusion rate and dose', 'rx strength', 'strength requested|prescribed|per dose',
    'dose per visit|dose|administration', 'dose ordered|given', 'dose to be given', 'planned dose', 'ordered dose', 'dose and? unit',
    'amount per dose|infusion|treatment', 'dose being requested', 'dose requested per treatment|infusion|session|visit',
    'mg per dose|treatment|infusion', 'dose each time|treatment|visit', 'dose to be administered|infused', 'dose to administer',
    'dose being administered|given|prescribed|ordered', 'spravato|esketamine|ketamine dose|dosage|strength', 'what dose|strength will? be? used|given|administered', 'what dose|strength is requested|prescribed', 'dose|dosage kit', 'kit strength|dose', 'which dose|strength', 'dose|strength of spravato|esketamine|ketamine', 'requested strength', 'dose option|choice',
  ],
  not: [
    'number of dose', 'total dose requested', 'week',
    'form', 'maximum', 'highest', 'missed', 'frequency', 'directions', 'taper', 'last', 'reached', 'current dose', 'how many', 'quantity dose kit', 'dose kit quantity', 'quantity of', 'number', 'maintenance', 'starting', 'initial dose', 'ndc', 'drug dose',
    'route',
  ],
  notWithin: [
    'tried', 'failed', 'previous', 'past', 'history', 'outcome', 'current medication', 'prior medication|treatment|therapy|trial|drug',
    'response', 'reason stopped|discontinued', 'reason for failure|stopping|discontinuation',
  ],
  // "Product: Spravato 56 mg dose kit, Spravato 84 mg dose kit" asks which.
  options: [['spravato|esketamine * 56'], ['spravato|esketamine * 84']],
  optionsNot: ['last', 'previous|previously', 'prior', 'day', 'week', 'first', 'initial', 'starting', 'induction', 'maintenance', 'tried', 'current|currently', 'taken', 'given', 'ndc', 'history', 'received'],
  beside: `${ASKED} infuse administer give total each per time infusion given administered used target weight based mg kg mcg ml amount rate rx medication treatment session visit include unit daily current`,
  roles: ['patient'],
  value(from, ask) {
    // "Dose and infusion time": a dose that says how long it runs.
    if (/\b(?:infusion|administration) time\b/i.test(ask.control.label) && !/\b(?:min(?:utes?)?|h|hrs?|hours?)\b/i.test(from.request?.dose ?? '')) return undefined;
    // "Strength/quantity/dose" asks for both.
    const quantity = /\b(?:quantity|qty)\b/i.test(ask.control.label) ? from.request?.quantity : undefined;
    const route = /\broute\b/i.test(ask.control.label) ? from.request?.route : undefined;
    return from.request && text('request.dose', 'Dose:', [from.request.dose, route, quantity === undefined ? undefined : `quantity ${quantity}`].filter(Boolean).join(', '));
  },
  examples: { yes: ['Amount given each time', 'Intended dose', 'Dose per admin', 'Infusion rate/dose', 'Dose per visit', 'Dose', 'Strength:', 'Dosage'], no: ['Starting dose', 'Dosage Form:', { label: 'Dose', heading: 'Previous treatments' }, 'Frequency'] },
});
