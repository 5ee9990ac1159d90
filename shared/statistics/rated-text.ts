import { cohenKappa } from './cohen-kappa'
import { type Result, without } from './result'
import { sum } from './sums'
import { problemOfStretches, type Stretch } from './unitizing-alpha'

/** What an analyst gave a character; that it was given nothing (null) is a rating like the others. */
type Rating = number | null

/** A run of characters, and what each analyst gave it. */
type Run = { length: number; values: readonly Rating[] }

/** Agreement of analysts on the characters of a text. */
export type TextAgreement = {
  /** Share of pairs of analysts who gave a character the same, averaged over characters; not corrected for chance. */
  observed: Result
  /** Cohen's kappa of two analysts, Fleiss' kappa of more. */
  kappa: Result
  /** Krippendorff's alpha, nominal. */
  alpha: Result
}

/**
 * Agreement with the characters of a text as units, all of them: where what nobody marked is left out, kappa comes out too
 * low, .660 in place of .778 for 80 shared of 100 and 100 in 1,000. Characters of one passage are no independent units, so
 * that no interval is drawn from them (that of unitizing alpha draws pieces of the text).
 */
export function textAgreement(analysts: readonly (readonly Stretch[])[], length: number): TextAgreement {
  const problem = problemOfStretches(analysts, length)
  if (problem) return { observed: without(problem), kappa: without(problem), alpha: without(problem) }
  const runs = runsOf(analysts, length)
  const raters = analysts.length
  const lengths = new Map<Rating, number>()
  let agreed = 0
  for (const { length: characters, values } of runs) {
    for (const value of values) lengths.set(value, (lengths.get(value) ?? 0) + characters)
    agreed += (characters * samePairs(values)) / (raters * (raters - 1))
  }
  const observed = agreed / length
  const ratings = raters * length
  const counts = [...lengths.values()]
  const hasOne = counts.length < 2
  const byChance = sum(counts.map((count) => (count / ratings) ** 2))
  const drawn = sum(counts.map((count) => (count * (count - 1)) / (ratings * (ratings - 1))))
  const corrected = (expected: number): Result =>
    hasOne ? without('no-variation') : { value: (observed - expected) / (1 - expected) }
  return {
    observed: { value: observed },
    kappa: raters === 2 ? cohenOf(runs, [...lengths.keys()]) : corrected(byChance),
    alpha: corrected(drawn),
  }
}

function cohenOf(runs: readonly Run[], categories: readonly Rating[]): Result {
  const places = new Map(categories.map((category, place) => [category, place]))
  const counts = categories.map(() => categories.map(() => 0))
  for (const { length, values } of runs) counts[places.get(values[0]!)!]![places.get(values[1]!)!]! += length
  return cohenKappa(counts, 'same', 1)
}

/** Ordered pairs of analysts who gave the same. */
const samePairs = (values: readonly Rating[]): number =>
  sum(values.map((one, index) => values.filter((other, at) => at !== index && other === one).length))

/** The text in runs within which nobody's value changes. */
function runsOf(analysts: readonly (readonly Stretch[])[], length: number): Run[] {
  const ordered = analysts.map((stretches) => stretches.toSorted((a, b) => a.start - b.start))
  const borders = new Set([0, length, ...analysts.flat().flatMap(({ start, end }) => [start, end])])
  const at = ordered.map(() => 0)
  const places = [...borders].toSorted((a, b) => a - b)
  return places.slice(1).map((to, index) => {
    const from = places[index]!
    const values = ordered.map((stretches, analyst) => {
      while (at[analyst]! < stretches.length && stretches[at[analyst]!]!.end <= from) at[analyst]! += 1
      const next = stretches[at[analyst]!]
      return next && next.start <= from ? next.value : null
    })
    return { length: to - from, values }
  })
}
