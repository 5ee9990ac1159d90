import type { Span } from '../../anchoring/span'

/** A level of confidence in a judgment that a sentence states. */
export type ConfidenceSaid = Span & { words: string }

const LEVEL_FIRST = /\b(?:high|moderate|low|medium)(?:-to-(?:high|moderate|low))?(?:\sanalytic(?:al)?)?\sconfidence\b/gi
const LEVEL_LAST =
  /\b(?:our|the group’s|the group's|analytic(?:al)?|overall)\sconfidence\b[^.;!?]{0,60}?\s(?:is|are|remains?|stays?|differs:)\s(?:\p{L}+\s)?(?:low|moderate|medium|high)\b/giu

/** Confidence that people have in something is none in a judgment: "low confidence in banks", "among investors". */
const OF_OTHERS = /^\s(?:among|amongst|within the)\b|^\sof\s|^-/i
const IN = /^\sin\s/i
const IN_A_JUDGMENT =
  /^\sin\s(?:(?:this|these|that|those|the|our|its|all|most|any|each|such|both)\s)?(?:\p{L}+\s)?(?:judge?ments?|assessments?|estimates?|forecasts?|conclusions?|findings?|analys[ei]s|sourc(?:es?|ing)|reporting|evidence|statements?|claims?|risks?|R\d+|this|these|it|them)\b/iu
/** Other things of that name. */
const OTHER_THINGS = /^\s(?:building|vote|votes|motion|intervals?|limits?|levels?\sof\s\d|tricks?|and supply)\b/i

/** Levels of confidence in a judgment; not "confidence-building", a vote, an interval, or what consumers have. */
export function confidenceIn(text: string): ConfidenceSaid[] {
  const found = [...text.matchAll(LEVEL_FIRST), ...text.matchAll(LEVEL_LAST)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    words,
  }))
  return found.filter(({ end }) => {
    const after = text.slice(end, end + 60)
    if (OF_OTHERS.test(after) || OTHER_THINGS.test(after)) return false
    return !IN.test(after) || IN_A_JUDGMENT.test(after)
  })
}
