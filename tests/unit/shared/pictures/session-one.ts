import type { Project } from '@shared/document/project'
import { inPercent, scoredSession } from '../scoring/scored-session'
import { session } from '../statistics/samples'

/** Fixture S1 of the standards: six risks, four analysts, two rounds. */
export const S1_ROUNDS = [session.first, session.second] as const

export const sessionOne = (more: Parameters<typeof scoredSession>[1] = {}): Project =>
  scoredSession(S1_ROUNDS.map(inPercent), more)
