import type { Answer } from '../kinds/answers'
import type { Interval } from '../lexicons/scale'

/** Answers on either side of a gap. */
export type Sides = { lower: readonly Answer[]; higher: readonly Answer[] }

/** Parts answers at the widest gap; of equal gaps at the one nearest the middle, then the lower one. */
export function sidesOf(answers: readonly Answer[], placeOf: (answer: Answer) => Interval<number> | null): Sides {
  const placed = answers
    .flatMap((answer) => {
      const place = placeOf(answer)
      return place
        ? [{ answer, place, percent: answer.likelihood?.kind === 'percent' ? answer.likelihood.percent : 0 }]
        : []
    })
    .toSorted(
      (one, other) =>
        one.place.low + one.place.high - other.place.low - other.place.high || one.percent - other.percent,
    )
  const gaps = placed.slice(1).map(({ place }, index) => ({
    at: index + 1,
    gap: place.low - Math.max(...placed.slice(0, index + 1).map((each) => each.place.high)),
    fromMiddle: Math.abs(2 * (index + 1) - placed.length),
  }))
  const [widest] = gaps.toSorted((one, other) => other.gap - one.gap || one.fromMiddle - other.fromMiddle)
  const given = placed.map(({ answer }) => answer)
  const at = widest?.at ?? given.length
  return { lower: given.slice(0, at), higher: given.slice(at) }
}
