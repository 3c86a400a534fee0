import { question } from '../question.ts';

export default question({
  title: 'Denied before',
  asks: [/\b(?:previously|already|ever|before)\b.{0,40}\b(?:been )?denied\b|\bdenied\b.{0,30}\b(?:previously|before|in the past)\b|\b(?:prior|previous) denials?\b/],
  not: [/^\W*(?:what|which|when|why|how|list|date|if |reason)/, /\bappeal(?:ed)?\b|\bother (?:insurance|plan|carrier|payer)|\bcoverage denied|\bdate|\bnumber|\breason/],
  mayBeNegated: false,
  answer: (one) => {
    const held = (one.decisions ?? []).map((decided, at) => ({ decided, at })).filter(({ decided }) => decided.outcome === 'denied');
    return held.length === 0 ? undefined : { is: 'yes-no', yes: true, facts: held.map(({ decided, at }) => ({ path: `decisions[${at}].outcome`, says: `${decided.subject}: denied`, date: decided.date })) };
  },
  examples: { yes: ['Has this service been previously denied?', 'Was a prior authorization previously denied?'], no: ['Prior denial reference number', 'Why was it denied?', 'Has the denial been appealed before?'] },
});
