import type { Confidence } from '../../lexicons/confidence'
import type { z } from 'zod'
import type { Credibility } from '../../lexicons/admiralty'

/** STIX 2.1, appendix A: confidence from 0 to 100 of “None, Low, Medium, High”. */
export const CONFIDENCE_OF_LEVEL: Readonly<Record<Confidence, number>> = { low: 15, moderate: 50, high: 85 }

/** The same of the Admiralty scale; of what cannot be judged (6) nothing is said. */
export const CONFIDENCE_OF_CREDIBILITY: Readonly<Record<z.infer<typeof Credibility>, number | undefined>> = {
  1: 90,
  2: 70,
  3: 50,
  4: 30,
  5: 10,
  6: undefined,
}

const OPINIONS = ['strongly-agree', 'agree', 'neutral', 'disagree', 'strongly-disagree'] as const
export type Opinion = (typeof OPINIONS)[number]

/** How far somebody goes along with the group, by how many steps of a scale their answer is away from that of the group. */
export const opinionAt = (steps: number): Opinion =>
  OPINIONS[Math.min(steps, OPINIONS.length - 1)] ?? 'strongly-disagree'
