/** Short forms of clinical questions and the words they stand for. */
const SHORT: [RegExp, string][] = [
  [/[’‘`]/g, "'"], [/\b(?:b\/p|bp)\b/g, 'blood pressure'], [/\bhtn\b/g, 'hypertension'], [/\bhigh blood pressure\b/g, 'hypertension'], [/(?<!\b(?:ot|and|or)\W{1,3})\bpts?\b\.?(?!\W{0,3}(?:(?:or|and) )?ot\b| been (?:tried|completed|attempted)| (?:tried|completed|trial|evaluation)\b)/g, 'patient'], [/\bmbr\b/g, 'member'],
  [/\b(?:hx|h\/o)\b/g, 'history'], [/\bdx\b/g, 'diagnosis'], [/\bdz\b/g, 'disease'], [/\bpreg\b/g, 'pregnant'], [/\bpmp\b/g, 'pdmp'], [/\betoh\b/g, 'alcohol'],
  [/\bhaemorrhag/g, 'hemorrhag'], [/\ba-?v (?=malformation)|\barterio-venous\b/g, 'arteriovenous '], [/\bich\b/g, 'intracerebral hemorrhage'], [/\bsi\b/g, 'suicidal ideation'],
  [/\by\/o\b/g, 'years old'], [/\byrs?\b\.?/g, 'years'], [/\beighteen\b/g, '18'], [/\bsixty[- ]five\b/g, '65'], [/\boral ads?\b/g, 'oral antidepressant'], [/\bw\/o\b/g, 'without'], [/\bw\/(?=\s|[a-z])/g, 'with '],
  [/\bs\/p\b/g, 'status post'], [/\bat or above\b/g, 'at least'], [/\bgreater than or equal to\b|\bequal to or (?:greater|more) than\b/g, 'at least'], [/\bneither (.{3,80}?) nor\b/g, 'not $1 or'],
];

/** A question as the entries read it: lower case, capped, short forms written out. */
export const askedOf = (text: string): string => SHORT.reduce((said, [short, full]) => said.replace(short, full), text.toLowerCase().slice(0, 600));

const set = (words: string): Set<string> => new Set(words.split(/\s+/).filter(Boolean));

/** What any question about a person says beside what it asks. */
const COMMON = set(`
  a an the this that these those of for in on at with and or to by as is are was were be been being am has have had having does do did will it he she they there
  patient patients member members enrollee veteran beneficiary recipient individual person insured participant customer claimant subject you your her his their
  any either all one more following below above listed conditions condition contraindication contraindications apply applies applicable
  current currently present presently now active actively time point history past prior previous previously ever personal medical clinical known documented documentation documents chart record records
  also meet meets criteria noted evidence confirmed diagnosis diagnosed diagnoses symptom symptoms sign signs disorder disorders disease syndrome report reports reported reporting endorse endorses endorsed admits experiencing experience experiences experienced exhibits exhibiting suffer suffers suffering show shows
  yes no y n true false please check indicate select answer question if so status including include includes such other e g i eg ie etc s
  not without free from absence absent denies deny negative never none neither nor lack lacks doesn isn hasn don didn aren t 
`);

/** Clauses that tell how, when or by whom it is known, and not what is asked. */
const CLAUSES = [
  /^for (?:patients|members|those|women|females)\b[^:]{0,60}:\s*/, /^(?:has|can|does|did|will|could) (?:the |your )?(?:provider|prescriber|physician|clinician)s? (?:confirm\w*|document\w*|verif\w+) (?:that )?/,
  /, (?:on the basis of|based on|according to|in the opinion of|in the (?:prescriber|provider|physician|clinician)'?s? (?:opinion|judgment)|to the best of).{0,120}?,(?= (?:currently|presently|meets?|have|has|is|be|suffer))/,
  /,? (?:so that|taking into account|whether (?:it|by)|when the (?:patient|member) was (?:assessed|evaluated|examined) in connection with this request|at the time (?:at which |of |when )?(?:this|the) (?:request|submission)|in connection with this request|by which is meant|including (?:medicaid|through))\b[^?]*/g,
  /,? as (?:defined|described) (?:by|in|per)\b[^?,]*/g,
];

/** A question without the number or letter in front of it. */
export const withoutNumber = (said: string): string => said.replace(/^\W*\d{1,2}[a-z]?\s+(?=(?:is|are|was|were|does|do|did|has|have|had|will|would|can|could)\s)/, '').replace(/^\W*(?:(?:question|criterion|q)\s*)?(?:[a-z]?\d{1,2}[a-z]?|[a-z])\s*[.):–-]\s+/, '');

/** The question itself: not the number in front, not "If yes, ..." behind it. */
export const questionIn = (said: string): string => {
  const bare = withoutNumber(said).replace(/[?.;]\s*(?:if (?:yes|no|so|not|applicable)|please|note|\(|attach|provide|describe|explain|give|list|name|specify|state|enter|identify|include|document|submit|indicate)\b.*$/, '');
  const short = CLAUSES.reduce((text, clause) => text.replace(clause, ' '), bare.trim());
  return [short, bare, said].find((text) => /[a-z]{2}/.test(text)) ?? said;
};

/** Words of a question that neither an entry nor common speech explains; `"#"` stands for a number. */
export function unexplained(said: string, asks: RegExp[], beside: string[]): string[] {
  const also = set(beside.join(' '));
  // A pattern with a gap in it would swallow words that nobody has read.
  const rest = asks.filter((pattern) => !pattern.source.includes('.{')).reduce((text, pattern) => text.replace(new RegExp(pattern.source, 'g'), ' '), questionIn(said));
  return rest.replace(/\([^()]*\)/g, ' ').split(/[^a-z0-9]+/).filter(Boolean).filter((word) => !COMMON.has(word) && !also.has(word) && !(/^\d+$/.test(word) && also.has('#')));
}
