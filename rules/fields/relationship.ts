import { found } from '../decide/phrase.ts';
import { words } from '../decide/words.ts';
import { asksYesNo } from '../values/yes-no.ts';
import { field } from '../decide/field.ts';
import { choice, fact } from '../values/facts.ts';
import { coverageOf } from '../values/party.ts';
import { RELATIONSHIP } from '../values/choices.ts';
import { relationOption } from '../values/relations.ts';

/** Questions with yes and no: is it one person? */
const SAME = [
  'is patient the? subscriber|policyholder|insured|cardholder|employee|sponsor', 'patient is subscriber|policyholder|insured|cardholder|employee|sponsor',
  'subscriber|policyholder|insured|cardholder same as patient', 'patient same as subscriber|policyholder|insured|cardholder',
  'is patient same as subscriber|policyholder|insured|cardholder', 'is patient primary subscriber|policyholder|insured|cardholder', 'is patient policy holder',
  'is member|patient same as policyholder|subscriber|insured|cardholder|employee', 'is patient member subscriber',
];

export default field({
  title: 'Relationship to the subscriber',
  says: [
    'patient relationship|relation to enrollee|participant|contract|beneficiary', 'relationship of patient to enrollee|participant', 'relationship to subscriber', 'relationship', 'relationship to insured|policyholder|sponsor|employee|cardholder|member',
    'patient relationship to subscriber|insured|sponsor|policyholder|employee|cardholder|member',
    'relationship to plan|primary member|customer|insured|subscriber', 'relationship to policy holder', 'relationship to account holder',
    'relationship to accountholder|participant', 'patient relationship', 'patient is',
    'relation to subscriber|insured|employee|policyholder', 'relation', 'relationship to insured subscriber',
    'relationship to primary cardholder', 'patient is subscriber|policyholder|insured|employee|sponsor|member', 'patient is policy holder',
    'member is subscriber|policyholder|insured', 'patient relationship to insured',
    'how is patient related to subscriber|insured|employee', 'relation to patient insured', 'i am filing for', 'who is this claim for',
    'claim is for', 'patient rel to insured|subscriber', 'rel to insured', 'patient relation to insured',
    'rel to subscriber|insured|policyholder|member|cardholder|employee', 'rel',
    'how is? patient|claimant|you related to subscriber|insured|policyholder|cardholder|employee|sponsor|member',
    'patient|member|claimant relation|rel to? subscriber|insured|policyholder|cardholder|employee|sponsor|member?',
    'relation to policy? holder|sponsor|cardholder|member', 'relationship code', 'patient relation',
    'relationship of patient to subscriber|insured|policyholder|employee|member|cardholder',
    'relationship to primary? subscriber|insured|policyholder|cardholder|plan',
    'is patient subscriber|policyholder|insured|cardholder|employee|sponsor',
    'patient is subscriber|policyholder|insured|cardholder|employee|sponsor', 'subscriber|policyholder|insured|cardholder same as patient',
    'is subscriber|policyholder|insured|cardholder same as patient', 'patient same as subscriber|policyholder|insured|cardholder',
    'is patient same|primary as? subscriber|policyholder|insured|cardholder', 'is patient policy holder',
    'who received care|service|treatment', 'who was treated|seen', 'who is patient', 'who is claim|expense for', 'person receiving care|service|treatment', 'patient is my', 'who was expense|claim|care|service|treatment for', 'who was this expense|claim|care|service|treatment for', 'member is', 'whose expense is this', 'whose claim|expense is? this?', 'is patient member subscriber', 'is member|patient same as policyholder|subscriber|insured|cardholder|employee', 'member|patient is policyholder|subscriber|insured|employee|cardholder|member', 'care|service|treatment|expense was for', 'who had service|treatment|care', 'who is this expense for', 'person treated', 'expense is for', 'who got care|service|treatment', 'expense|service|claim for whom', 'for whom',
    'relationship to main|primary? subscriber|insured|member|contract|policy|account|card|plan? holder|owner|member|head',
    'relationship to account|contract|policy|plan|card owner|holder', 'relationship to head of contract|household',
    'relationship to person who holds policy|plan|insurance|coverage',
    'how are|is you|patient related to policyholder|subscriber|insured|cardholder|employee|sponsor|member|person',
    'how is patient related to this? person',
    'how related to contract|policy|account|plan? holder|owner|subscriber|insured|employee|member', 'patient status',
    'who is patient to policyholder|subscriber|insured', 'patient or? subscriber|insured relationship',
    'patient is insured|subscriber|policyholder|employee', 'patient is contract|policy|account|plan holder|owner',
    'relationship to main|primary member|subscriber|insured|customer',
    'relationship of patient to contract|policy|account|plan owner|holder',
    'patient relationship to contract|policy|account|plan owner|holder',
  ],
  inRows: ['for', 'incurred by', 'expense for'],
  not: [
    'relationship to patient', 'relationship to enrollee', 'representative', 'relationship status', 'emergency', 'contact',
    'person completing', 'preparer', 'requestor', 'requester', 'submitter', 'claimant relationship to member if', 'relationship with',
    'provider', 'name', 'to patient relationship', 'insured relationship to patient', 'guardian', 'covered by|under|through', 'insured by|under|through',
  ],
  notWithin: [
    'representative', 'designee', 'on behalf of', 'person making this request', 'person filing', 'if not member|patient', 'someone else',
  ],
  yesNo: true,
  options: [['self', 'subscriber', 'employee', 'policyholder', 'insured', 'cardholder', 'myself', 'me'], ['spouse', 'husband', 'wife', 'partner'], ['child', 'son', 'dependent']],
  optionsNot: ['participant', 'parent', 'guardian', 'attorney', 'friend', 'provider', 'physician', 'emergency', 'contact', 'representative', 'caregiver', 'completing', 'prepared', 'signing', 'sign', 'signer', 'only', 'and', 'plus', 'family', 'level', 'tier', 'filing', 'filed by', 'appealing', 'submitting', 'requesting', 'calling', 'applying', 'held', 'other coverage|insurance', 'carrier', 'payee', 'pay to', 'payable', 'send', 'other insured', 'primary for'],
  roles: ['patient'],
  value(from, ask) {
    const held = coverageOf(from, 'patient', ask.coverageIndex);
    if (held && asksYesNo(ask.control)) return found(SAME, words(ask.control.label)) ? { is: 'yes-no', yes: held.coverage.relationship === 'self', facts: [fact(`${held.path}.relationship`, `Patient’s relationship to the subscriber: ${held.coverage.relationship}`)] } : undefined;
    const named = held && relationOption(ask.control, held.coverage.relationship);
    if (held && named) return choice(`${held.path}.relationship`, 'Patient’s relationship to the subscriber:', held.coverage.relationship, named, []);
    const word = held && RELATIONSHIP[held.coverage.relationship];
    // "Who received the care?" is answered in some lists by a relation and in others by the names of the family.
    const names = /^\W*(?:who|whom|for whom|person|patient\W*$)/i.test(ask.control.label) ? [`${from.patient.firstName} ${from.patient.lastName}`, `${from.patient.lastName}, ${from.patient.firstName}`] : [];
    return held && word && choice(`${held.path}.relationship`, 'Patient’s relationship to the subscriber:', held.coverage.relationship, word.label, [...word.also, ...names]);
  },
  examples: {
    yes: [
      'Relationship to Plan Member', '4. Patient\'s Relationship to Sponsor', 'Patient’s Relationship to Insured',
      'B. RELATIONSHIP TO PRIMARY CUSTOMER', 'Rel. to subscriber', 'How is the patient related to the subscriber?',
      'Patient is the policyholder', 'Is the patient the subscriber?', 'Patient is', 'Relationship to contract holder', 'Relationship to main member',
    ],
    no: ['Relationship to Patient:', 'Relationship status', 'Emergency contact relationship', 'Relationship to provider'],
  },
});
