import { z } from 'zod'
import { Id } from '../fields'
import { call } from './call'

/** How much of a round somebody has answered; what they answered is not told. */
export type Progress = { analystId: string; answered: number; of: number }

/** What a window may ask about rounds of scoring sessions. */
export const sessionCalls = {
  /** How far each of those who are asked in a round is. */
  'session.progress': call<Progress[]>()(z.strictObject({ roundId: Id })),
} as const
