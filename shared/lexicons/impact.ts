import { z } from 'zod'
import { Name } from '../fields'
import { IMPACT_LEVELS } from './impact-scale'
import { IMPACT_SCALES } from './presets/impact-scales'
import { ScaleId } from './scale'

/**
 * A level of impact, with the scale it was given under and what it was called there; a bare number is one of the scale
 * every project began with. An ordinal, never multiplied or averaged.
 */
export const Impact = z.union([
  z.literal([1, 2, 3, 4, 5]),
  z.strictObject({ scale: ScaleId, level: z.number().int().min(1).max(IMPACT_LEVELS.max), name: Name }),
])
export type Impact = z.infer<typeof Impact>

const FIRST_SCALE = IMPACT_SCALES[0]!

/** The level, from 1. */
export const levelOfImpact = (impact: Impact): number => (typeof impact === 'number' ? impact : impact.level)

/** The scale it was given under. */
export const scaleOfImpact = (impact: Impact): ScaleId => (typeof impact === 'number' ? FIRST_SCALE.id : impact.scale)

/** A level of a scale, as a score keeps it; undefined when the scale has no such level. */
export function impactOf(
  scale: { id: ScaleId; levels: readonly { name: string }[] },
  level: number,
): Impact | undefined {
  const found = scale.levels[level - 1]
  if (!found) return undefined
  return scale.id === FIRST_SCALE.id ? (level as 1 | 2 | 3 | 4 | 5) : { scale: scale.id, level, name: found.name }
}

/** "4 severe". */
export const impactText = (impact: Impact): string =>
  typeof impact === 'number' ? `${impact} ${FIRST_SCALE.levels[impact - 1]!.name}` : `${impact.level} ${impact.name}`
