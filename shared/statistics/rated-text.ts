import type { Steps } from '../steps'
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
 * Agreement with the characters of a text as units, all of them: where what nobody marked is left out, kappa comes out
 * too low, .660 in place of .778 for 80 shared of 100 and 100 in 1,000. Characters of one passage are no independent
 * units, so that no interval is drawn from them (that of unitizing alpha draws pieces of the text).
 */
export function* textAgreement(analysts: readonly (readonly Stretch[])[], length: number): Steps<TextAgreement> {
  const problem = problemOfStretches(analysts, length)
  if (problem) return { observed: without(problem), kappa: without(problem), alpha: without(problem) }
  const raters = analysts.length
  const given = analysts.map(() => new Map<Rating, number>())
  let agreed = 0
  for (const { length: characters, values } of runsOf(analysts, length)) {
    values.forEach((value, rater) => given[rater]!.set(value, (given[rater]!.get(value) ?? 0) + characters))
    agreed += (characters * samePairs(values)) / (raters * (raters - 1))
    yield
  }
  const observed = agreed / length
  const [ratings, all] = [raters * length, [...new Set(given.flatMap((each) => [...each.keys()]))]]
  const counts = all.map((value) => sum(given.map((each) => each.get(value) ?? 0)))
  // Two raters have each their own way of choosing (Cohen); of more all choose alike (Fleiss).
  const byChance =
    raters === 2
      ? all.map((value) => ((given[0]!.get(value) ?? 0) * (given[1]!.get(value) ?? 0)) / length ** 2)
      : counts.map((count) => (count / ratings) ** 2)
  const drawn = counts.map((count) => (count * (count - 1)) / (ratings * (ratings - 1)))
  // What varies in one character of very many does not in numbers of this length.
  const corrected = (expected: number): Result =>
    all.length < 2 || expected >= 1 ? without('no-variation') : { value: (observed - expected) / (1 - expected) }
  return { observed: { value: observed }, kappa: corrected(sum(byChance)), alpha: corrected(sum(drawn)) }
}

/** Ordered pairs of analysts who gave the same. */
function samePairs(values: readonly Rating[]): number {
  let same = 0
  for (let i = 1; i < values.length; i += 1) for (let j = 0; j < i; j += 1) if (values[i] === values[j]) same += 2
  return same
}

/** The text in runs within which nobody's value changes. */
function* runsOf(analysts: readonly (readonly Stretch[])[], length: number): Generator<Run> {
  const ordered = analysts.map((stretches) => stretches.toSorted((a, b) => a.start - b.start))
  const at = ordered.map(() => 0)
  for (let from = 0; from < length;) {
    let to = length
    const values = ordered.map((stretches, analyst) => {
      while (at[analyst]! < stretches.length && stretches[at[analyst]!]!.end <= from) at[analyst]! += 1
      const next = stretches[at[analyst]!]
      const isIn = next !== undefined && next.start <= from
      if (next) to = Math.min(to, isIn ? next.end : next.start)
      return isIn ? next.value : null
    })
    yield { length: to - from, values }
    from = to
  }
}
