import { ASKED } from '../decide/asked.ts';
import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

const BRAND_AND_GENERIC = /\bbrand(?: name)?s?\s*(?:\band\b|&|\+|\bwith\b)\s*(?:the )?(?:generic|chemical|scientific)|\b(?:generic|chemical|scientific)(?: name)?\s*(?:\band\b|&|\+|\bwith\b)\s*(?:the )?brand|\bboth\b.{0,20}\b(?:brand|generic)\b/i;

export default field({
  title: 'Drug asked for',
  says: [
    'name of med', 'agent to be? infused|given|administered', 'infused|biologic agent', 'medication or? and? treatment',
    'active ingredient', 'chemical name', 'agent infused', 'name of agent|medicine|product requested', 'drug nm',
    'drug name', 'medication name', 'medication', 'drug', 'requested drug name?', 'requested medication name?',
    'medication requested', 'drug requested', 'drug name requested', 'name of drug|medication', 'prescription drug',
    'name of prescription drug', 'prescription drug you are requesting', 'drug you are requesting', 'drug being requested',
    'medication being requested', 'name of requested drug|medication', 'generic name', 'medication drug name', 'drug product name',
    'prescription name', 'drug medication', 'name of drug requested', 'name of medication requested', 'drug name brand or? generic',
    'requested drug|medication', 'prescription drug requested', 'treatment medication requested', 'product requested',
    'drug name brand name and scientific name', 'drug product', 'drug infused', 'drug to be? infused|given|administered',
    'drug given', 'medication to be? given|administered|infused', 'requested agent', 'drug or product', 'generic name of drug',
    'service treatment or? drug in question', 'medication you need', 'drug or service', 'what drug', 'injectable medication required',
    'medication required', 'drug required', 'medicine', 'i recommend', 'med', 'med name', 'med requested', 'requested med', 'rx',
    'rx name', 'rx requested', 'infusion drug|medication', 'drug infused|injected|ordered|prescribed',
    'drug|medication to be? infused|administered|given', 'medication ordered|prescribed|infused', 'agent requested',
    'product infused|prescribed|ordered', 'drug product requested', 'which drug|medication are you prescribing|requesting',
    'what drug|medication are you prescribing|requesting', 'drug agent', 'specialty drug|medication', 'injectable drug|medication',
    'infused drug|medication', 'drug being infused|prescribed|administered', 'name of infusion|infused drug|medication',
    'medication being prescribed|infused|administered', 'drug generic name?', 'medication generic name?',
    'drug|medication being ordered', 'ordered drug|medication',
  ],
  not: ['interaction', 'interacting', 'treating', 'treat', 'used for', 'illness', 'disease', 'symptom', 'covered by', 'needed by', 
    'strength', 'code', 'allergy', 'type', 'list', 'current', 'previous', 'prior', 'tried', 'failed', 'why', 'yes', 'past', 'j code',
    'form', 'plan', 'ndc', 'class', 'dose', 'started', 'other', 'concurrent', 'formulary', 'preferred', 'alternative', 'service or|code|type|date', 'code',
    'hcpcs', 'cpt', 'unit', 'route', 'quantity', 'supplied', 'how', 'where', 'side effect', 'appeal', 'denied', 'diagnosis',
    'condition', 'indication',
    'field of', 'icd', 'icd10', 'for which',
  ],
  notWithin: [
    'tried', 'failed', 'previous', 'prior medication|treatment|therapy|drug|trial', 'past medication', 'history', 'current medication',
    'outcome', 'reason for failure|stopping|discontinuation', 'reason stopped|discontinued', 'response', 'step therapy',
  ],
  // A list of drugs asks which, whatever stands above it ("Infusion", "Service line").
  options: [['ketamine', 'esketamine', 'spravato'], ['iron', 'ivig', 'infliximab', 'lidocaine', 'remicade', 'ocrelizumab', 'ocrevus', 'rituximab', 'tocilizumab', 'vedolizumab', 'entyvio', 'dihydroergotamine', 'dhe', 'zulresso', 'brexanolone', 'botox', 'onabotulinumtoxina', 'vivitrol', 'sublocade', 'methylprednisolone', 'zoledronic', 'reclast', 'natalizumab', 'tysabri', 'immunoglobulin', 'magnesium']],
  optionsNot: ['tried', 'failed', 'current|currently', 'past', 'previous|previously', 'allergy', 'history', 'taking', 'used', 'dose', 'mg', 'stopped'],
  beside: `${ASKED} specialty injectable infusible infused infusion biologic iv product agent prescription medication drug med authorized authorization approval approved cover covered pa have non formulary nonpreferred print`,
  roles: ['patient'],
  value(from, ask) {
    const asked = from.request;
    // "Brand and generic", unlike "brand or generic".
    const both = BRAND_AND_GENERIC.test(ask.control.label) && !ask.control.options && asked?.brand ? `${asked.brand} (${asked.drug})` : undefined;
    if (asked && both) return text('request.drug', 'Asked for:', both);
    return asked && text('request.drug', 'Asked for:', asked.drug, [asked.brand ?? '', ...(asked.brand ? [`${asked.drug} (${asked.brand})`, `${asked.brand} (${asked.drug})`] : []), ...(asked.route ? [`${asked.route} ${asked.drug}`, ...(asked.route === 'intravenous' ? [`IV ${asked.drug}`] : [])] : []), `${asked.drug} nasal spray`].filter(Boolean));
  },
  examples: {
    yes: ['Which medicine does the doctor want you to have?', 'Agent to be infused', 'Ordered Rx name', 'Requested Drug Name', 'Medication Name:', 'Prescription drug 1 you are requesting:',
      'Name of prescription drug you are requesting:', 'Requested Medication:',
    ],
    no: ['ICD-10 for which the drug is ordered', 'Rx number', 'Which diagnosis is the drug prescribed for?', 'Drug allergies', { label: 'Medication', heading: 'Previous medications tried' }, 'Medication strength', 'Patient name'],
  },
});
