import { z } from 'zod'
import { Name, Prose } from '../fields'
import { scaleHead } from './scale'

/** What a level of impact means, in words an analyst can hold an event against. */
export const ImpactLevel = z.strictObject({ name: Name, anchor: Prose })
export type ImpactLevel = z.infer<typeof ImpactLevel>

/** Fewest and most levels of impact. */
export const IMPACT_LEVELS = { min: 3, max: 7 } as const

/** Levels of impact from the least, which is level 1; ordinals, never multiplied or averaged. */
export const ImpactScale = z.strictObject({
  ...scaleHead,
  levels: z.array(ImpactLevel).min(IMPACT_LEVELS.min).max(IMPACT_LEVELS.max),
})
export type ImpactScale = z.infer<typeof ImpactScale>
