/** Words that turn a question round; two of them, or words that join several facts, make it unclear. */
const NOT = /\b(?:not|no|none of|without|absence of|lack of|lacks|free (?:of|from)|denies|negative (?:for|history of)|never|neither)\b|n't\b/g;
const UNCLEAR = /\b(?:unless|except|neither|and\/or|either)\b|\b(?:that|which|who)(?: is| are| has| have)? not\b|\bnot (?:currently )?(?:in|under|being|adequately|well|fully)\b|\bnot controlled\b|,\s*not\b/;

/** How a yes/no question stands to its fact: as it is, turned round, or not clear enough to answer. */
export function negation(question: string): 'plain' | 'turned' | 'unclear' {
  const asked = question.toLowerCase().slice(0, 600).replace(/\b(?:yes|no)\s*\/\s*(?:yes|no)\b/g, ' ').replace(/\bif (?:yes|no|not)\b.*$/, ' ').replace(/\bor not\b/g, ' ');
  if (UNCLEAR.test(asked)) return 'unclear';
  const found = asked.match(NOT)?.length ?? 0;
  return found === 0 ? 'plain' : found === 1 ? 'turned' : 'unclear';
}
