import { z } from 'zod'

/** Level 1 (negligible) to 5 (catastrophic); an ordinal, never multiplied or averaged. */
export const Impact = z.literal([1, 2, 3, 4, 5])
export type Impact = z.infer<typeof Impact>

/** What a level of impact means, in words an analyst can hold an event against. */
export type ImpactAnchor = { level: Impact; name: string; anchor: string }

/** After NIST SP 800-30 r1, table H-3, worded for policy rather than information systems. */
export const IMPACTS: readonly ImpactAnchor[] = [
  { level: 1, name: 'negligible', anchor: 'The party carries on as before; few would notice.' },
  {
    level: 2,
    name: 'limited',
    anchor: 'The party does its work, noticeably less well. Minor loss, minor harm, soon repaired.',
  },
  {
    level: 3,
    name: 'serious',
    anchor: 'A main task is significantly degraded. Major loss or harm, but no loss of life.',
  },
  {
    level: 4,
    name: 'severe',
    anchor: 'The party can no longer do one of its main tasks, or lives are lost or endangered.',
  },
  { level: 5, name: 'catastrophic', anchor: 'Several severe effects at once, or harm that cannot be undone.' },
]

export function impactAnchor(impact: Impact): ImpactAnchor {
  return IMPACTS.find(({ level }) => level === impact)!
}
