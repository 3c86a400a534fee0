/** Words around a box that speak of other drugs than the one asked for: what the patient takes besides, what harms them, what is at home. */
export const OTHER_DRUGS = [
  'current medication', 'other|home|active|daily|maintenance|regular|psychotropic|psychiatric|oral medication', 'concomitant', 'concurrent medication|drug|therapy',
  'medication list', 'list of? all? medication', 'medication patient|member|you|they|he|she take|taking|is|are', 'medication currently', 'currently taking',
  'allergy', 'allergic', 'premedication', 'prescribed by', 'taken with', 'other drug', 'all medication', 'medication now', 'present medication', 'medication profile',
  'rescue medication', 'over counter', 'supplement', 'opioid', 'benzodiazepine', 'co prescribed',
];
/** Fields of the drug that is asked for, which such a place never asks. */
export const OF_THE_REQUEST = new Set('dose dose-frequency frequency route quantity days-supply drug-name drug-and-strength directions ndc brand-name treatment-name'.split(' '));
