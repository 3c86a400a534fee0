/** The case's closed words, with how forms call them. Options are matched by the format room; never by substring. */
type Words = Record<string, { label: string; also: string[] }>;

export const SEX: Words = {
  female: { label: 'Female', also: ['F', 'Woman'] },
  male: { label: 'Male', also: ['M', 'Man'] },
  other: { label: 'Other', also: ['X', 'Nonbinary', 'Non-binary', 'Another'] },
  unknown: { label: 'Unknown', also: ['U', 'Not specified', 'Undetermined'] },
};
export const RELATIONSHIP: Words = {
  self: { label: 'Self', also: ['Subscriber', 'Insured', 'Policyholder', 'Employee', 'Member', 'Sponsor', 'Cardholder', 'Primary customer', 'Myself', '18', '1', 'Self (cardholder)', 'Self (subscriber)', 'Self (employee)', 'Myself, the primary subscriber', 'Myself (subscriber)', 'Me', 'I am the subscriber', 'Patient is the subscriber', 'Patient is insured', 'Participant', 'Account holder', 'Accountholder', 'Self (participant)', 'Plan participant'] },
  spouse: { label: 'Spouse', also: ['Husband', 'Wife', 'Husband/Wife', 'Spouse/Domestic partner', 'Spouse or domestic partner', 'Spouse/Partner', '01', 'My spouse', 'My spouse or domestic partner', 'My spouse/partner', 'Husband or wife', 'Partner'] },
  child: { label: 'Child', also: ['Son', 'Daughter', 'Dependent child', 'Son/Daughter', 'Dependent', 'Natural child', 'Son or daughter', '19', 'Dependent child', 'My dependent child', 'My child', 'Child/Dependent', 'Dependent (child)', 'Child under 26'] },
  other: { label: 'Other', also: ['Other relationship', 'Other dependent', 'G8'] },
};
export const NETWORK: Words = {
  in: { label: 'In network', also: ['In-network', 'Participating', 'Par', 'INN', 'In', 'Participating (in network)', 'Contracted', 'Network', 'Participating provider', 'Contracting', 'Contracted provider', 'In our network', 'In-network provider', 'In plan', 'Contracted with plan', 'Yes, in network', 'Preferred provider'] },
  out: { label: 'Out of network', also: ['Out-of-network', 'Non-participating', 'Nonparticipating', 'Non-par', 'OON', 'Out', 'Non-par (out of network)', 'Non-participating (out of network)', 'Not contracted', 'Non-network', 'Out of network provider', 'Non-contracting', 'Noncontracted', 'Non-contracted', 'Not participating', 'Not in network', 'Not in our network', 'Out of plan', 'Outside the network', 'Non-participating provider', 'Nonpar', 'No, out of network', 'Out-of-network provider', 'Not in-network'] },
};
export const OUTCOME: Words = {
  'no-response': { label: 'No response', also: ['Ineffective', 'Treatment failure', 'Failed', 'Failure', 'Lack of response', 'Lack of efficacy', 'Inadequate response', 'Not effective', 'Nonresponse', 'Non-response', 'No benefit', 'Did not work', 'No effect', 'No improvement', 'Failed to respond', 'No / inadequate response', 'No/inadequate response', 'No or inadequate response', 'Tx failure', 'F', 'Failed therapy', 'Therapeutic failure', 'Fail', 'NR', 'N/R', 'Non-responder', 'Nonresponder', 'No relief', 'Not helpful', 'Lack of effect', 'Little or no response', 'Minimal or no response', 'No or minimal response', 'Did not respond', 'No clinical response', 'Inadequate / no response', 'Inadequate or no response'] },
  'partial-response': { label: 'Partial response', also: ['Inadequate response', 'Partially effective', 'Partial', 'Insufficient response', 'Partial resp', 'No / inadequate response', 'No/inadequate response', 'No or inadequate response', 'PR', 'Partial benefit', 'Partial relief', 'Some response', 'Some benefit', 'Some improvement', 'Partial improvement', 'Partial responder', 'Inadequate / no response', 'Inadequate or no response', 'Incomplete response'] },
  'response-lost': { label: 'Response lost', also: ['Loss of response', 'Relapse', 'Relapsed', 'Lost response', 'Loss of effect', 'Response not sustained'] },
  intolerance: { label: 'Intolerance', also: ['Intolerant', 'Adverse event', 'Adverse reaction', 'Side effects', 'Not tolerated', 'Adverse effect', 'Intolerable side effects', 'Could not tolerate', 'Stopped for side effects', 'Intolerance/side effects', 'Discontinued due to side effects', 'Adverse reaction/intolerance', 'Side effect', 'Adverse reaction / intolerance', 'Intolerance/ADR', 'ADR/intol', 'ADR', 'Intol', 'I', 'Intolerance / adverse reaction', 'Adverse drug reaction', 'AE', 'A/E', 'Adverse event (AE)', 'Adverse event/intolerance'] },
  contraindicated: { label: 'Contraindicated', also: ['Contraindication', 'C/I', 'CI'] },
  response: { label: 'Response', also: ['Effective', 'Responded', 'Successful', 'Good response', 'Remission'] },
  ongoing: { label: 'Ongoing', also: ['Current', 'Still taking', 'Continuing', 'Currently taking', 'In progress', 'Still on it', 'Still taking it', 'Continues', 'Current therapy'] },
};
export const URGENCY: Words = {
  standard: { label: 'Standard', also: ['Routine', 'Non-urgent', 'Not urgent', 'Regular', 'Normal', 'Standard review', 'Standard request', 'Standard (non-urgent)', 'Elective', 'Non-urg', 'Nonurgent', 'Standard timeframe', 'Standard decision', 'Not expedited', 'Standard appeal', 'Routine request', 'Regular review'] },
  expedited: { label: 'Expedited', also: ['Urgent', 'Expedited review', 'Expedited request', 'Expedited/Urgent', 'Urgent/Expedited', 'Rush', 'Expedited (urgent)', 'Emergent', 'Fast', 'Urg', 'STAT', 'Expedited timeframe', 'Expedited decision', 'Expedited appeal', 'Fast appeal', 'Fast review', 'Urgent review', 'Urgent request', 'Fast track', 'Accelerated', 'Exigent', 'Exigent request', 'Urgent/Exigent', 'Expedited/Exigent', 'Exigent circumstances'] },
};
export const REQUEST_TYPE: Words = {
  initial: { label: 'Initial', also: ['New', 'New request', 'Initial request', 'New start', 'Initial therapy', 'New therapy', 'Initial authorization', 'First request', 'Initial treatment', 'Start', 'Initiation', 'New prescription', 'New treatment', 'Initial treatment request', 'First-time request', 'First time', 'New to therapy', 'Initiating treatment', 'Initiating therapy', 'New to this drug', 'New patient start', 'Starting treatment', 'Starting therapy', 'New member start', 'Induction', 'New auth', 'Initial auth', 'Initial review', 'Not yet started', 'Therapy not started', 'New medication', 'Naive to therapy', 'First authorization', 'Initial course', 'New to treatment', 'Brand new start', 'Initial PA', 'New PA'] },
  renewal: { label: 'Renewal', also: ['Continuation', 'Reauthorization', 'Re-authorization', 'Continuation of therapy', 'Continuing therapy', 'Renewal request', 'Continued', 'Extension', 'Continuation request', 'Continuing', 'Concurrent', 'Continuation of treatment', 'Renew', 'Continuing treatment', 'Currently on therapy', 'Already on therapy', 'Already taking', 'Continue therapy', 'Continued therapy', 'Continued treatment', 'Reauth', 'Re-auth', 'Ongoing therapy', 'Ongoing treatment', 'Renewal of authorization', 'Subsequent', 'Continuation of care', 'Continue current treatment', 'Recertification', 'Already on this drug', 'Renewing an approval', 'Established on therapy', 'Maintenance'] },
};
export const INSURANCE: Words = {
  private: { label: 'Private', also: ['Commercial', 'Individual', 'Marketplace', 'Individual and family'] },
  employer: { label: 'Employer', also: ['Commercial', 'Group', 'Employer group', 'Group health plan', 'Employer-sponsored', 'Job-based', 'Job-based plan', 'Through an employer', 'Employer plan', 'Group plan', 'Employer or union', 'Through my job'] },
  medicare: { label: 'Medicare', also: ['Original Medicare', 'Medicare Part B'] },
  'medicare-advantage': { label: 'Medicare Advantage', also: ['MA', 'Medicare Part C', 'Medicare'] },
  medicaid: { label: 'Medicaid', also: ['Medi-Cal', 'State Medicaid'] },
  va: { label: 'VA', also: ['Veterans Affairs', 'CHAMPVA'] },
  tricare: { label: 'TRICARE', also: ['CHAMPUS'] },
  hsa: { label: 'HSA', also: ['Health savings account', 'Health Savings Account (HSA)'] },
  fsa: { label: 'FSA', also: ['Flexible spending account', 'Health care FSA', 'Healthcare FSA', 'HCFSA', 'Medical FSA', 'Health FSA', 'Health Care Flexible Spending Account', 'General purpose FSA', 'Flexible Spending Account (FSA)'] },
};
export const ROUTE: Words = {
  intravenous: { label: 'Intravenous', also: ['IV', 'Intravenous (IV)', 'IV infusion', 'Intravenous infusion', 'Infusion', 'Intravenously', 'By IV', 'Into a vein', 'Into the vein', 'By vein', 'Infused', 'IV drip', 'By infusion', 'Parenteral (IV)', 'Intravenous Infusion (IV)'] },
  intranasal: { label: 'Intranasal', also: ['Nasal', 'Nasal spray', 'IN', 'Intranasal (nasal spray)', 'Nasally', 'Intranasal spray', 'Intra-nasal', 'Intranasally', 'Nose spray', 'By nose', 'Through the nose', 'Into the nose', 'Spray in the nose', 'Inhaled through the nose', 'Nasal route'] },
  intramuscular: { label: 'Intramuscular', also: ['IM', 'Intramuscular (IM)'] },
  oral: { label: 'Oral', also: ['PO', 'By mouth'] },
  sublingual: { label: 'Sublingual', also: ['SL'] },
  subcutaneous: { label: 'Subcutaneous', also: ['SC', 'SubQ', 'Subcutaneous injection'] },
};
export const REASON: Words = {
  experimental: { label: 'Experimental or investigational', also: ['Experimental/Investigational', 'Experimental', 'Investigational', 'Experimental/investigational treatment', 'Experimental or Investigational treatment', 'Experimental, investigational or unproven', 'Experimental / investigational', 'is experimental or investigational', 'Denied – experimental', 'Experimental or investigative', 'Experimental/investigative', 'Investigational/experimental'] },
  'not-medically-necessary': { label: 'Not medically necessary', also: ['Medical necessity', 'Lack of medical necessity', 'Not medically necessary or appropriate', 'Medical necessity denial', 'is not medically necessary', 'Denied – medical necessity', 'Denied - not medically necessary', 'Not a medical necessity'] },
  'step-therapy': { label: 'Step therapy', also: ['Step therapy not met', 'Step therapy requirement', 'Step therapy required'] },
  'out-of-network': { label: 'Out of network', also: ['Out-of-network', 'Out of network provider', 'Out-of-network service', 'Out-of-network denial'] },
  'not-covered': { label: 'Not covered', also: ['Not a covered benefit', 'Benefit exclusion', 'Non-covered service', 'Excluded service', 'Service not covered'] },
  'missing-information': { label: 'Missing information', also: ['Lack of information', 'Insufficient information', 'Incomplete information', 'Additional information needed'] },
  'no-authorization': { label: 'No authorization', also: ['Denied – no authorization obtained', 'No authorization or referral', 'No prior authorization on file', 'No preauthorization on file', 'No preauthorization or referral', 'No preauthorization', 'No prior authorization', 'Authorization not obtained', 'Lack of authorization', 'No precertification', 'Lack of precertification'] },
};
export const PLACE: Words = {
  '11': { label: 'Office', also: ['11', '11 - Office', 'Physician office', 'Provider office', 'Doctor’s office', 'Doctor\'s office', 'Clinic', 'Provider\'s office', '11 Office', 'Physician\'s office', 'Office (11)', 'MD office', 'Office/clinic', 'Office or clinic', 'Doctor\'s office or clinic', 'Office visit', 'Prescriber\'s office', 'Prescriber office', 'Physician office (11)', 'Medical office', 'In office', 'In-office', 'Office setting', 'Clinic/office', 'Physician\'s office/clinic', 'Provider office/clinic', 'Office-based', 'Doctor office', 'Physician office/clinic', 'Provider\'s office (11)', 'POS 11'] },
  '12': { label: 'Home', also: ['12', '12 - Home', 'Home health', 'Patient home'] },
  '19': { label: 'Off campus outpatient hospital', also: ['19'] },
  '22': { label: 'On campus outpatient hospital', also: ['22', 'Outpatient hospital', 'Hospital outpatient', '22 - On campus outpatient hospital'] },
  '24': { label: 'Ambulatory surgical center', also: ['24', 'ASC'] },
  '21': { label: 'Inpatient hospital', also: ['21', 'Inpatient'] },
  '53': { label: 'Community mental health center', also: ['53'] },
};

/** USPS codes and names of states, the District of Columbia and territories (Publication 28, appendix B). */
export const STATE_NAMES: Record<string, string> = {
  AL: 'Alabama', AK: 'Alaska', AZ: 'Arizona', AR: 'Arkansas', CA: 'California', CO: 'Colorado', CT: 'Connecticut', DE: 'Delaware', DC: 'District of Columbia',
  FL: 'Florida', GA: 'Georgia', HI: 'Hawaii', ID: 'Idaho', IL: 'Illinois', IN: 'Indiana', IA: 'Iowa', KS: 'Kansas', KY: 'Kentucky', LA: 'Louisiana', ME: 'Maine',
  MD: 'Maryland', MA: 'Massachusetts', MI: 'Michigan', MN: 'Minnesota', MS: 'Mississippi', MO: 'Missouri', MT: 'Montana', NE: 'Nebraska', NV: 'Nevada',
  NH: 'New Hampshire', NJ: 'New Jersey', NM: 'New Mexico', NY: 'New York', NC: 'North Carolina', ND: 'North Dakota', OH: 'Ohio', OK: 'Oklahoma', OR: 'Oregon',
  PA: 'Pennsylvania', RI: 'Rhode Island', SC: 'South Carolina', SD: 'South Dakota', TN: 'Tennessee', TX: 'Texas', UT: 'Utah', VT: 'Vermont', VA: 'Virginia',
  WA: 'Washington', WV: 'West Virginia', WI: 'Wisconsin', WY: 'Wyoming', PR: 'Puerto Rico', GU: 'Guam', VI: 'U.S. Virgin Islands', AS: 'American Samoa', MP: 'Northern Mariana Islands',
};
