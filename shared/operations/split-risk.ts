import { z } from 'zod'
import type { Draft } from '../document/draft'
import { Id } from '../fields'
import { Risk } from '../kinds/risks'
import { Refusal } from '../refusal'
import type { Act } from './operation'
import { assertScoresFree } from './in-session'
import { nextRiskNumber } from './risk-number'
import { riskWords } from './risk-words'

/** Kinds whose rows under a risk are given to the one or the other when it is split. */
export const SPLIT_KINDS = ['evidence', 'assumptions', 'alternatives', 'indicators'] as const

/** What is made of a row: with the new risk alone, or with both. What is not named stays with the old one. */
export const SplitTo = z.enum(['new', 'both'])
export type SplitTo = z.infer<typeof SplitTo>

export const RiskSplit = z.strictObject({
  riskId: Id,
  risk: Risk.pick({ id: true, position: true, title: true }),
  /** By the id of a row. */
  to: z.record(Id, SplitTo),
  /** Ids for what the new risk gets a copy of, by the id of what is copied. */
  copyIds: z.record(Id, Id),
  /** Whether the new one begins with a copy of the scores. */
  withScores: z.boolean(),
})
export type RiskSplit = z.infer<typeof RiskSplit>

/**
 * Makes a second risk of one: it begins with the statement of the old one, and takes or shares the rows that were chosen.
 * A rating of evidence goes wherever both the evidence and the alternative are; the scores stay.
 */
export function splitRisk(draft: Draft, { riskId, risk, to, copyIds, withScores }: RiskSplit, { by, at }: Act): void {
  const old = draft.get('risks', riskId)
  const { mergedFrom: _, ...statement } = old
  draft.add('risks', {
    ...statement,
    ...risk,
    number: nextRiskNumber(draft),
    assumptions: '',
    alternatives: '',
    contrarySearch: '',
    createdBy: by,
    createdAt: at,
    splitFrom: riskId,
  })
  const copyId = (id: string): string => {
    const copy = copyIds[id]
    if (copy === undefined) throw changedMeanwhile()
    return copy
  }
  /** The row in the new risk; null where it is only in the old one. */
  const inNew = (id: string): string | null => (to[id] === undefined ? null : to[id] === 'new' ? id : copyId(id))
  const inOld = (id: string): boolean => to[id] !== 'new'

  // Before the rows go: what hangs on them is then still found under the old risk.
  const bearings = draft.naming('bearings', 'riskId', riskId)
  const observations = draft.naming('observations', 'riskId', riskId)
  for (const kind of SPLIT_KINDS) {
    for (const row of draft.naming(kind, 'riskId', riskId)) {
      const id = inNew(row.id)
      if (id === row.id) draft.update(kind, id, { riskId: risk.id })
      else if (id !== null) draft.add(kind, { ...row, id, riskId: risk.id })
    }
  }
  for (const bearing of bearings) {
    const { id, evidenceId, alternativeId } = bearing
    const stays = inOld(evidenceId) && (alternativeId === null || inOld(alternativeId))
    const evidence = inNew(evidenceId)
    const alternative = alternativeId === null ? null : inNew(alternativeId)
    const goes = evidence !== null && (alternativeId === null || alternative !== null)
    if (!goes) {
      if (!stays) draft.remove('bearings', id)
      continue
    }
    const there = { riskId: risk.id, evidenceId: evidence, alternativeId: alternative }
    if (stays) draft.add('bearings', { ...bearing, ...there, id: copyId(id) })
    else draft.update('bearings', id, there)
  }
  for (const observation of observations) {
    const indicatorId = inNew(observation.indicatorId)
    if (indicatorId === null) continue
    if (indicatorId === observation.indicatorId) draft.update('observations', observation.id, { riskId: risk.id })
    else draft.add('observations', { ...observation, id: copyId(observation.id), riskId: risk.id, indicatorId })
  }
  if (!withScores) return
  assertScoresFree(draft, riskId)
  for (const score of draft.naming('scores', 'riskId', riskId)) {
    draft.add('scores', { ...score, id: copyId(score.id), riskId: risk.id })
  }
}

const changedMeanwhile = (): Refusal => new Refusal('changed-meanwhile', riskWords.changedMeanwhile)
