import { z } from 'zod'
import { Id, Prose } from '../fields'
import { LIMITS } from '../limits'
import { define } from './operation'
import { riskName } from './risk-name'
import { forgetWeights, ownUnsigned } from './session-operations'
import { sessionWords } from './session-words'

/** `entries` with one of them put anew, or without it where `value` says nothing. */
const withEntry = <T>(entries: Readonly<Record<string, T>> = {}, key: string, value: T | null): Record<string, T> => {
  const { [key]: _, ...others } = entries
  return value === null ? others : { ...others, [key]: value }
}

/** What a session holds by risk or analyst is changed one by one: of two fields left together none undoes the other. */
export const sessionEntryOperations = {
  'session.setWeight': define({
    kind: 'sessions',
    input: z.strictObject({ sessionId: Id, analystId: Id, weight: z.number().int().min(1).max(LIMITS.weight) }),
    label: ({ analystId }, draft) =>
      sessionWords.setWeight(draft.find('analysts', analystId)?.name ?? sessionWords.anAnalyst),
    apply: (draft, { sessionId, analystId, weight }) => {
      const { weights } = ownUnsigned(draft, sessionId)
      draft.get('analysts', analystId)
      draft.update('sessions', sessionId, { weights: withEntry(weights, analystId, weight === 1 ? null : weight) })
      forgetWeights(draft, sessionId)
    },
  }),
  /** Why a risk of the session before is not asked about any more. */
  'session.noteDrop': define({
    kind: 'sessions',
    input: z.strictObject({ sessionId: Id, riskId: Id, note: Prose }),
    label: ({ riskId }, draft) => sessionWords.noteDrop(riskName(draft, riskId)),
    apply: (draft, { sessionId, riskId, note }) => {
      const { dropNotes } = ownUnsigned(draft, sessionId)
      draft.update('sessions', sessionId, { dropNotes: withEntry(dropNotes, riskId, note.trim() || null) })
    },
  }),
}
