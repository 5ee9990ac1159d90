import type { Project } from '@shared/document/project'
import { inPercent, scoredSession } from '../scoring/scored-session'

/** Fixture S1 of the standards: six risks, four analysts, two rounds. */
export const S1_ROUNDS = [
  [
    [85, 90, 80, 70],
    [60, 75, 45, 60],
    [65, 70, 80, 55],
    [55, 60, 40, 65],
    [70, 50, 85, 60],
    [30, 20, 55, null],
  ],
  [
    [85, 90, 85, 80],
    [60, 70, 60, 60],
    [65, 70, 75, 65],
    [55, 60, 55, 60],
    [70, 60, 75, 65],
    [30, 25, 40, 35],
  ],
] as const

export const sessionOne = (more: Parameters<typeof scoredSession>[1] = {}): Project =>
  scoredSession(S1_ROUNDS.map(inPercent), more)
