/**
 * What stands around words that are mostly a likelihood where they are something else: `before` is the text up to them,
 * `after` that behind them. Each is tried on the phrases it is for.
 */
type LookAlike = { of: RegExp; before?: RegExp; after?: RegExp }

/** Terms of scales that are ordinary words: they are a likelihood only beside their band, or beside its name. */
const ORDINARY = /^(?:very )?(?:low|moderate|high)$/
const BESIDE_BAND = /^\s?[([]?[<>]?\d{1,3}\s?[%–-]/
const OF_LIKELIHOOD = /(?:likelihood|probability)(?:\s\p{L}+){0,6}\s$/u

const LOOK_ALIKES: readonly LookAlike[] = [
  // Comparisons say which of two, not how likely.
  { of: /^(?:un)?likely$|^(?:im)?probable$|^possible$/, before: /\b(?:more|less|equally|as|so|how|too|least)\s$/i },
  { of: /^most (?:un)?likely$/, before: /\b(?:the|its|their|our|his|her|what|which|who)\s$/i },
  // Terms of other trades.
  { of: /^(?:most )?likely$/, after: /^\s(?:voters?|buyers?|suspects?|story|stories|case fatality)\b/i },
  { of: /^probable$/, after: /^\s(?:cause|maximum)\b/i },
  { of: /^plausible$/, after: /^\sdeniability\b/i },
  { of: /^(?:high|low|very high|very low) (?:probability|likelihood)$/, after: /^[\s,]+(?:high|low)[\s-]impact\b/i },
  // What can be done, and what is done as far as it can be.
  {
    of: /^possible$/,
    before: /\b(?:where|wherever|if|when|whenever|best|worst|every|all|only|than|at all|everything|anything)\s$/i,
  },
  { of: /^possible$/, before: /\bmak(?:e|es|ing)\s(?:\p{L}+\s){0,3}$|\bmade\s(?:\p{L}+\s){0,3}$/iu },
  { of: /possible$/, after: /^\s(?:to|for|only|with|without|because|thanks|through|by)\b/i },
  { of: /^(?:almost |next to )?impossible$/, before: /\bma(?:k|d)\p{L}+\s(?:\p{L}+\s){0,3}$/iu },
  { of: /impossible$/, after: /^\s(?:to|for|without)\b/i },
  { of: /^(?:in)?conceivable$/, before: /\b(?:every|any|all)\s$/i },
  // Chance as an opening or as luck.
  { of: /(?:chance|prospect)$/, after: /^\s(?:to|encounter|meeting|discovery)\b/i },
  { of: /^no chance$/, before: /\b(?:ha[sd]|have|had|gave|give|gives|given|get|gets|got|left)\s$/i },
  // Obliged, and made sure.
  { of: /^bound to$/, before: /\b(?:legally|contractually|duty|honou?r|treaty|constitutionally)[\s-]$/i },
  { of: /^bound to$/, after: /^\s(?:the|a|an|its|their|his|her|our|each|one|secrecy)\b/i },
  { of: /^sure to$/, before: /\b(?:mak(?:e|es|ing)|made|be)\s$/i },
  // "Perhaps 300 men" is a count.
  {
    of: /^(?:perhaps|maybe|possibly|probably)$/,
    after: /^\s(?:\d|(?:a|one|two|three|four|five|six|ten|twenty|half|several|as many)\s)/i,
  },
  { of: /^even odds$/, before: /\broughly\s$/i },
]

/** What is remote is mostly far away; a chance is remote where it says so. */
const REMOTE_CHANCE = /(?:chance|possibility|probability|likelihood|prospect|odds|risk)s?(?:\s\p{L}+){0,8}\s$/iu

/** Characters on either side that tell. */
const REACH = 80

/** Whether words that may say a likelihood say something else where they stand: in small letters, with the text around. */
export function isLookAlike(words: string, text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start).replace(/\s+/g, ' ')
  const after = text.slice(end, end + REACH).replace(/\s+/g, ' ')
  if (/[-‐‑]$/.test(before) || /^[-‐‑]\p{L}/u.test(after)) return true
  if (/[-‐‑]/.test(text.slice(start, end)) && words !== 'fifty fifty' && words !== 'toss up') return true
  if (ORDINARY.test(words)) return !BESIDE_BAND.test(after) && !OF_LIKELIHOOD.test(before)
  if (words === 'certain') return !BESIDE_BAND.test(after)
  if (words === 'remote') return !BESIDE_BAND.test(after) && !REMOTE_CHANCE.test(before)
  return LOOK_ALIKES.some(
    (each) => each.of.test(words) && (each.before?.test(before) ?? true) && (each.after?.test(after) ?? true),
  )
}
