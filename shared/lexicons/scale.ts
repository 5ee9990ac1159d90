import { z } from 'zod'
import { Line, Name } from '../fields'
import { inLanguage, type Language, LANGUAGE_IDS } from '../language/language'
import { plain } from './reading'
import { scaleWords } from './scale-words'

/** The id of a lexicon, an impact scale or a matrix: one of the project's own, or the name of one that is built in. */
export const ScaleId = z.string().regex(/^[a-z0-9-]{1,36}$/)
export type ScaleId = z.infer<typeof ScaleId>

/** What every scale says of itself. What was scored under an edition stays as it is: a change is the next edition. */
export const scaleHead = {
  id: ScaleId,
  name: Name,
  /** 1 for the first. */
  edition: z.number().int().min(1),
  /** The edition before, or the scale it was made from. */
  follows: ScaleId.exactOptional(),
  /** Where it comes from, or what to mind when it is used. */
  note: Line,
} as const

type Named = { name: string; edition: number }

/** "NATO", "Our terms, edition 2"; see `scaleSpelling` for what two scales are told apart by. */
export const scaleName = ({ name, edition }: Named): string =>
  edition === 1 ? name : scaleWords.edition(name, edition)

/** The name in plain letters, the same whatever is spoken: no two scales of a project have one. */
export const scaleSpelling = (scale: Named): string => spelledIn('en', scale)

const spelledIn = (language: Language, scale: Named): string => plain(inLanguage(language, () => scaleName(scale)))

/**
 * An answer as it is shown where another scale is in force, "likely [UK PHIA]", in plain letters: its words, and the scale,
 * or the name where no scale has it. Names may have brackets themselves. Null where no scale stands behind the words.
 */
export function readUnder<S extends { name: string; edition: number }>(
  typed: string,
  scales: readonly S[],
): { words: string; scale: S | undefined; name: string } | null {
  if (!typed.endsWith(']')) return null
  // English first, as files have it; any other language, since what a cell shows can be pasted.
  const found = LANGUAGE_IDS.flatMap((language) =>
    scales.map((scale) => ({ scale, spelling: spelledIn(language, scale) })),
  )
    .map(({ scale, spelling }) => ({ scale, spelling, from: typed.length - spelling.length - 2 }))
    .filter(({ spelling, from }) => from > 0 && typed.slice(from) === `[${spelling}]`)
    // Of "Ours" and "Mine] [Ours" the longer name is meant.
    .toSorted((a, b) => a.from - b.from)[0]
  const bracket = found?.from ?? typed.lastIndexOf('[')
  if (bracket < 1) return null
  return { words: typed.slice(0, bracket).trimEnd(), scale: found?.scale, name: typed.slice(bracket + 1, -1).trim() }
}

/** Lowest and highest of a range of ordinals, both included; the same when there is no range. */
export type Interval<T> = { low: T; high: T }

/** How much of a band must lie in one step for the band to be that step: what spreads wider stays a range of steps. */
const MOSTLY = 0.8

/**
 * The steps that the whole percents of a band fall in: one where at least four fifths of them do, else all from the
 * lowest to the highest. `stepsAt` says between which steps a percent lies; the same twice where it lies in one.
 */
export function stepsOfBand(
  { low, high }: Interval<number>,
  stepsAt: (percent: number) => Interval<number>,
): Interval<number> {
  const steps = Array.from({ length: high - low + 1 }, (_, index) => stepsAt(low + index))
  const counts = new Map<number, number>()
  for (const step of steps) if (step.low === step.high) counts.set(step.low, (counts.get(step.low) ?? 0) + 1)
  const most = [...counts].find(([, count]) => count >= MOSTLY * steps.length)?.[0]
  if (most !== undefined) return { low: most, high: most }
  return { low: Math.min(...steps.map((step) => step.low)), high: Math.max(...steps.map((step) => step.high)) }
}
