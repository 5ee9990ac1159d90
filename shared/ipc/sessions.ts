import { z } from 'zod'
import type { Progress } from '../document/queries/sessions'
import { Id } from '../fields'
import { call } from './call'

/** What a window may ask about scoring sessions. */
export const sessionCalls = {
  /** How far each analyst of a round is: who answered may be seen, what not. */
  'session.progress': call<Progress[]>()(z.strictObject({ roundId: Id })),
} as const
