import { field } from '../decide/field.ts';
import { fact, text } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'Full name',
  says: [
    'who treated|saw you|patient|member',
    'who carries|holds|has it|this|that other? insurance|plan|policy|coverage?',
    'if * question ask for', 'ask for', 'question ask for',
    'who was|is|were it|this|expense|service|care|item|treatment for', 'person it|this|expense|service was|is for', 'for whom was?',
    'policy holder', 'policy holder name', 'policyholder of other|that|this insurance|plan|policy|coverage?', 'policy holder of other|that|this insurance|plan|policy|coverage?', 'name of person who? holds|holding|carries|carrying other|that|this insurance|policy|plan|coverage', 'person who? holds|holding|carries other|that|this insurance|policy|plan|coverage', 'who ordered|prescribed|recommended|requested it|this|service|care|treatment|drug', 'who ordered', 'ordered|prescribed|recommended by', 'person|who in your? office we? should? we? may|can|should? we? ask|call|contact', 'who in your? office|practice|clinic should|can|may|do we call|ask|contact', 'insured',
    'participant', 'name', 'full name', 'complete name', 'name last first mi?|middle?', 'name first last', 'name first mi?|middle? last',
    'patient name', 'legal name', 'member name', 'print name', 'physician name', 'provider name', 'prescriber name',
    'provider first and last name', 'first and last name', 'last first middle? name?', 'name first and last',
    'health care professional name', 'prescriber', 'requesting provider|physician',
    'rendering|ordering|prescribing|attending|treating provider|physician', 'attending md', 'psychiatrist', 'provider', 'physician',
    'account holder', 'patient', 'policyholder', 'subscriber', 'psychiatrist name', 'representative', 'authorized representative',
    'contact person', 'office contact', 'contact', 'name and title', 'form completed by', 'person completing form?',
    'requesting|treating tms physician', 'person receiving product or? service', 'person|individual|member|dependent|patient receiving|incurring|using service|care|treatment|expense', 'who received service', 'contract holder',
    'caller contact', 'caller', 'last first', 'first mi? last', 'first middle? last', 'name of contract|policy holder',
    'name of person', 'patient full name', 'treating|ordering|prescribing|attending clinician|doctor|practitioner', 'doctor',
    'person we may? call about this? request', 'who can we call', 'who filled this out', 'contact for this? request',
    'who may we contact', 'name of insured person', 'ordering practitioner', 'contact for question',
    'employee first mi? middle? last', 'employee last first', 'insured last first', 'practitioner print and? degree',
    'practitioner print name? and? degree', 'provider name and degree', 'clinician name and degree',
    'individual who received service', 'person who received|got|had service|care|treatment|it', 'performing rendering practitioner',
    'performing provider|practitioner', 'rendering practitioner', 'practitioner', 'doctor or other professional', 'treating doctor',
    'person arranging call', 'doctor who treated you', 'provider who treated you', 'name and degree|credential', 'name degree',
    'name and title md do?', 'treating|rendering|ordering|prescribing|attending provider|physician|practitioner with credential',
    'provider with credential', 'treating|rendering|ordering|prescribing|attending|requesting? provider|physician|practitioner|prescriber|psychiatrist and credential|degree', 'treating|rendering|ordering|prescribing|attending provider|physician|practitioner with degree',
    'provider with degree',
    'name as it? shown|appears|printed|listed|written|on|is on? your|member|subscriber? insurance|health|id|plan? id? card',
    'name on insurance', 'who is patient', 'who is this? request for',
    'name of person who needs|receiving|getting treatment|care|drug|medication',
    'person receiving treatment|care|drug|medication|infusion', 'person who needs treatment|care|drug|medication',
    'patient being treated', 'name of patient|member|insured', 'name of beneficiary|enrollee|recipient|claimant|subscriber', 'insured person', 'ins name', 'md|dr name',
    'name of ordering|requesting|prescribing|treating md np? pa?',
    'who is ordering|prescribing|requesting treatment|drug|medication|service',
    'ordering|requesting|prescribing|treating clinician|doctor|md|practitioner',
    'name of doctor|clinician|practitioner|provider|prescriber|physician', 'requestor|requester|submitter|preparer name?',
    'name of requestor|requester|submitter|preparer',
    'name of person submitting|completing|making|filling|preparing request|form|this|out?',
    'person submitting|preparing|filling request|form|this|out?', 'completed|prepared|submitted by name?', 'form? filled out|in by',
    'person we may|can|should call|contact about|regarding|with this? request|form|question?',
    'who should|can|may|do we call|contact with|about|for|regarding? this? question|request?', 'point of contact', 'whom may|can|should|could|do we? call|contact|ask about|for|with|regarding? this? question|request|form?', 'name of? person|somebody|someone|member on|in|at practitioner|prescriber|provider|physician|clinic|practice|office|your? staff|office', 'name of? physician|doctor|provider|practitioner|clinician|professional or other? physician|doctor|provider|practitioner|professional|supplier who|that ordered|prescribed|treated|saw|provided|rendered|gave patient|you|care|service|treatment?',
    'office|practice staff contact', 'prior auth|authorization coordinator name?', 'staff member name', 'staff name',
    'contact name at office', 'individual completing form?', 'name of individual completing form?', 'name of contact person?',
    'contact name', 'contact full name', 'consumer name', 'resident name', 'doctor who ordered',
    'physician|doctor|provider|clinician|professional who ordered|prescribed|treated|saw|requested|recommended it? care? service? drug?',
    'who gave or? would? give? care', 'who in your office should we call',
    'name of doctor|physician|provider who ordered|treated|prescribed care?',
    'name of? person|individual to be treated', 'who needs|need|gets|is getting treatment|care|drug|medication|service',
    'who is getting|receiving treatment|care|drug|medication|service', 'patient|member|person being treated', 'name of covered person',
    'covered person', 'name last first', 'name given family', 'who is prescribing|treating|ordering|requesting',
    'who is prescribing|treating|ordering|requesting|attending? physician|provider|clinician|prescriber|psychiatrist', 'md do np? pa? name',
    'person to call|contact', 'person to call|contact about|for|regarding|with this? request|question|authorization|form?',
    'who to call|contact', 'who can answer question about? this? request?', 'contact at office|practice|clinic', 'coordinator name',
    'name of coordinator', 'name of staff member', 'nurse or? contact', 'requested by', 'authorization contact', 'pa contact',
    'staff contact', 'clinical contact name?', 'representative name', 'name of representative|appointee|designee|agent', 'appointee name?',
    'aor name', 'appointed representative name?', 'who is representing|helping you|patient|member|enrollee',
    'who will represent you|patient|member|enrollee', 'person filing for|on behalf of? patient|member|enrollee?',
    'person acting|filing on|for behalf? of? you|patient|member|enrollee?', 'account owner', 'account owner|holder name',
    'name of account owner|holder|participant|employee', 'contract holder name', 'whose name is on insurance|card|policy|plan',
    'person|whose in whose? name that|this|other? coverage|insurance|policy|plan is? held', 'doctor|physician|provider|clinician|practitioner in charge', 'who did you see|visit', 'who you saw|visited', 'clinician|doctor|provider|physician|practitioner seen|visited', 'doctor|physician|clinician or other? provider|practitioner|professional', 'who holds insurance|policy|plan|coverage', 'person who holds insurance|policy|plan|coverage', 'name on policy|insurance|account|card',
    'name of policyholder|subscriber|cardholder|insured|sponsor',
    'name of? person|individual getting|receiving|needing drug|treatment|medication|care|service',
    'who needs|need|gets|is getting|receiving this? treatment|care|drug|medication|service',
    'person to receive|get treatment|care|drug|medication|infusion|service',
    'who will get|receive|be this? treatment|care|drug|medication|infusion|service', 'name of md|dr', 'staff person',
    'who prepared|completed this? form|request?', 'person to ask for', 'utilization? review contact', 'ur|um|auth|admin|administrative|utilization contact',
    'who was it|this for', 'who is it|this expense? for', 'who is|was expense|service|care|treatment for', 'person expense|service|care is|was for',
    'licensed prescriber|physician|practitioner', 'reviewer|nurse|plan|pharmacist|insurer may|can|should call|contact|reach', 'who|whom can|should|may|could|do reviewer|nurse|plan|u|pharmacist|we|insurer|they call|contact|reach|ask|phone about|for|regarding|with? this? request|question|review|authorization|form?', 'person|someone|staff reviewer|nurse|plan|u can|may|should|could call|contact|reach|ask about|for|regarding|with? this? request|question|review?', 'practitioner|clinician|physician|doctor|provider|professional|psychiatrist|prescriber who|that treated|saw|examined|ordered|prescribed patient|you|member|him|her|care|treatment|service|drug|it?', 'person representing patient|member|you',
  ],
  inRows: ['recipient', 'recipient name', 'person served', 'for whom'],
  not: [
    'treated for', 'seen for',
    'recommended|referred this? provider|doctor|physician|clinic|facility',
    'first name', 'last name', 'middle name', 'firstname', 'lastname', 'group name', 'plan name', 'drug name', 'employer', 'company',
    'user name', 'facility', 'practice', 'street name', 'information', 'yes', 'type', 'bank', 'clinic', 'hospital', 'brand',
    'generic', 'carrier', 'payer', 'street', 'relationship', 'covered', 'dose', 'job title', 'your title', 'name title only', 'va employee', 'if yes', 'if so', 'do you',
    'are you', 'did you', 'have you', 'if you', 'you have', 'you are', 'you want', 'you need', 'will you', 'would you', 'can you',
    'you believe', 'insurance company|carrier|plan|provider|name|policy|information|type|agent|co', 'name of insurance',
    'name of primary|secondary|other|health insurance', 'primary|secondary|other|health|medical insurance', 'name or? and? id',
    'id or? and? name', 'preferred name', 'preferred', 'nickname', 'alias', 'maiden', 'previous', 'former name', 'patient is',
    'is patient subscriber|policyholder|insured|cardholder|employee|member', 'chosen name', 'also known', 'goes by', 'like to be called', 'want to be called', 'nick', 'other name', 'name used', 'known as', 'related',
    'middle initial only', 'mother', 'school', 'servicing provider', 'billing', 'administering', 'site', 'dispensing', 'pharmacist',
    'interpreter', 'agency', 'organization', 'group', 'center', 'reviewer name|signature|only|use|information', 'name of reviewer', 'case manager', 'approved', 'title only', 'child',
    'minor', 'parent', 'guardian only', 'drug requested', 'treatment name', 'event', 'trade', 'common', 'procedure', 'product name',
    'test', 'lab', 'device', 'manufacturer', 'program', 'study', 'spoke', 'phone of', 'fax of', 'email of', 'phone number of',
    'telephone of',
    'birth name', 'name at birth', 'contact phone|email|fax', 'policy name',
    'provider field', 'physician field',
  ],
  notWithin: ['requested? medication name', 'service requested table'],
  autocomplete: ['name'],
  roles: ['patient', 'subscriber', 'prescriber', 'contact', 'representative', 'other-coverage', 'facility', 'payer'],
  placed: true,
  value(from, ask) {
    const said = ask.control.label;
    // "Name" below "Other insurance" may be the insurer's; "Contact" is a person whom the page does not place.
    if (ask.role === 'other-coverage' && !/subscriber|holder|\bholds?\b|\bheld\b|holding|carries|carrying|insured|member|employee|participant|sponsor|enrollee|owner/i.test(said)) return undefined;
    const contact = /^\W*(?:\w+ )?contact(?: name| person)?\W*$/i.test(said) && !/emergency|patient|member/i.test(said);
    if (contact && ask.role === 'patient') return undefined;
    // Who requests or submits an appeal or a claim is as often the member.
    if (ask.role === 'contact' && ask.kind !== 'prior-authorization' && /request|submit/i.test(said) && !ask.context.some((one) => /\b(?:person (?:we|to|who)\b.{0,20}\bcontact|office|practice|provider appeal|for providers|contact person)\b/i.test(one.slice(0, 200)))) return undefined;
    // "Name on account" of an insurer's form is a bank's customer.
    if (ask.kind !== 'hsa-fsa' && /\bname on (?:the |your )?account\b/i.test(said)) return undefined;
    const party = partyOf(from, contact && (ask.role === 'prescriber' || ask.role === 'facility') ? { ...ask, role: 'contact' } : ask);
    if (!party) return undefined;
    const { firstName, lastName, middleName, suffix, credentials, path, says } = party;
    // "Name and title" of whoever fills it in.
    const role = path === 'contact' && /\b(?:title|role|position)\b/i.test(said) ? from.contact?.role : undefined;
    if (!firstName || !lastName) return text(`${path}.name`, `${says}:`, party.name && role ? `${party.name}, ${role}` : party.name);
    return {
      is: 'name', first: firstName, last: lastName, ...(middleName ? { middle: middleName } : {}), ...(suffix ? { suffix } : {}), ...(credentials ? { credentials } : {}),
      facts: [fact(path, `${says}: ${firstName} ${lastName}`)],
    };
  },
  examples: {
    yes: [
      'Person receiving service', 'Reviewer may call', 'Who can the reviewer call about this request?', 'Practitioner who treated the patient',
      { label: 'Who was it for?', kind: 'hsa-fsa' }, 'Person the expense was for',
      'Policy holder', { label: 'Who carries it?', heading: 'Other coverage' }, { label: 'Name of person who holds the other policy', heading: 'Other coverage' }, { label: 'Policyholder of the other plan', heading: 'Other coverage' }, 'Who ordered it? (doctor’s name)', 'Ordered by', 'Who in your office should we call if we have questions?', 'Person in the office we may ask', 'Insured:',
      'Patient Name:', 'Member Name (first & last):', 'Full name', 'EMPLOYEE NAME (LAST NAME, FIRST NAME, MIDDLE INITIAL)',
      'Attending MD:', 'Insured/Subscriber Name (Last, First, Middle Initial)', 'Prescriber Name',
      'Name as it appears on the insurance card', 'Name (as shown on ID card)', 'Who is this request for?', 'Person receiving treatment',
      'MD name', 'Point of contact', 'Person we may call about this request', 'Form filled out by', 'Staff member name', 'Submitter name', 'Pt full nm', 'First & last name of patient', 'Who is prescribing?', 'Person to contact about this request', 'Person to receive the infusion',
    ],
    no: [
      'What is the patient being treated for?', 'What was it for?', 'What is it for?',
      'Insured?', 'Other policy number', 'When was it ordered?', 'Is the insured employed?',
      'Drug Name', 'Employer Name', 'First name', 'Facility name', 'Plan name', 'Preferred name', 'Mother’s maiden name',
      'Name of insurance company', 'Patient is', 'Patient name or ID', 'Servicing provider name', 'Pharmacist name', 'Product name', 'Provider’s field', 'Policy name',
    ],
  },
});
