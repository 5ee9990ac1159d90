import { z } from 'zod'
import { deleteEntity } from '../document/delete-entity'
import type { Draft } from '../document/draft'
import { countsFor, isJudged, outcomeNow, roundBefore } from '../document/queries/outcomes'
import { openRoundIn, underWayIn } from '../document/queries/sessions'
import { Id } from '../fields'
import { Outcome, outcomeWord } from '../kinds/outcomes'
import type { Risk } from '../kinds/risks'
import { LIMITS } from '../limits'
import { Refusal } from '../refusal'
import { daysBetween } from '../words/days'
import { sayDay } from '../words/moments'
import { derivedId } from './derived-id'
import { define } from './operation'
import { riskName } from './risk-name'
import { riskWords } from './risk-words'

/** What became of risks. */
export const outcomeOperations = {
  /** Says what became of a risk by the horizon it has; said again, it takes the place of what was said before. */
  'outcome.record': define({
    kind: 'outcomes',
    input: z.strictObject({
      outcomeId: Id,
      riskId: Id,
      ...Outcome.pick({ outcome: true, knownOn: true, passageIds: true }).shape,
      how: z.string().trim().min(1).max(LIMITS.prose),
      /** Also while a round asks about the risk, whose answers are no forecasts then. */
      whileAsked: z.boolean(),
    }),
    label: ({ riskId, outcome }, draft) => riskWords.resolve(riskName(draft, riskId), outcomeWord(outcome)),
    apply: (draft, { outcomeId, riskId, whileAsked, ...said }, { by, at }) => {
      const risk = draft.get('risks', riskId)
      assertPast(said.knownOn, at)
      if (!whileAsked) assertNotAsked(draft, risk)
      const known = outcomeNow(draft, risk)
      const recorded = { ...said, resolvedBy: by, recordedAt: at }
      if (known) draft.update('outcomes', known.id, recorded)
      else draft.add('outcomes', { id: outcomeId, riskId, horizon: risk.horizon, ...recorded })
      keepForecasts(draft, draft.get('outcomes', known?.id ?? outcomeId))
    },
  }),
  /** Takes back what became of a risk, as if it was not known. */
  'outcome.delete': define({
    kind: 'outcomes',
    input: z.strictObject({ outcomeId: Id }),
    label: ({ outcomeId }, draft) =>
      riskWords.takeBackOutcome(riskName(draft, draft.find('outcomes', outcomeId)?.riskId ?? '')),
    apply: (draft, { outcomeId }) => deleteEntity(draft, 'outcomes', outcomeId),
  }),
}

/** Where an analyst sits it may be tomorrow already, by the clock of the change. */
function assertPast(knownOn: string, at: string): void {
  if (daysBetween(at.slice(0, 10), knownOn) <= 1) return
  throw new Refusal('not-yet-known', riskWords.stillToCome(sayDay(knownOn)))
}

function assertNotAsked(draft: Draft, risk: Risk): void {
  const underWay = underWayIn(draft, risk.id)
  const open = underWay && openRoundIn(underWay, risk.id)
  if (!underWay || !open) return
  throw new Refusal('asked-now', riskWords.askedNow(`R${risk.number}`, open.number, underWay.session.name))
}

/**
 * Keeps the scores that were in force before it was known, where no round counts: they may be changed afterwards.
 * Scores of a risk in a session are others' secrets, and its answers count once a round is closed. What was kept before
 * stays.
 */
function keepForecasts(draft: Draft, outcome: Outcome): void {
  if (outcome.outcome === 'void' || underWayIn(draft, outcome.riskId) || roundBefore(draft, outcome)) return
  const counts = countsFor(draft, outcome)
  const rounds = draft.naming('rounds', 'riskIds', outcome.riskId)
  // What was answered to a round that was open when it became known does not count as a score either.
  const isAnswer = (by: string, scoredAt: string) =>
    rounds.some(
      ({ analystIds, openedAt, closedAt }) =>
        analystIds.includes(by) && openedAt <= scoredAt && (closedAt === null || scoredAt <= closedAt),
    )
  const kept = new Set(draft.naming('forecasts', 'outcomeId', outcome.id).map(({ analystId }) => analystId))
  for (const { id, analystId, likelihood, scoredAt } of draft.naming('scores', 'riskId', outcome.riskId)) {
    if (kept.has(analystId) || !isJudged(likelihood) || !counts(scoredAt) || isAnswer(analystId, scoredAt)) continue
    draft.add('forecasts', {
      id: derivedId(outcome.id, id),
      outcomeId: outcome.id,
      analystId,
      likelihood,
      givenAt: scoredAt,
    })
  }
}
