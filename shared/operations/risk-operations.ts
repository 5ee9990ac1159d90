import { z } from 'zod'
import { Refusal } from '../refusal'
import { Id } from '../fields'
import { Evidence } from '../kinds/evidence'
import { Risk } from '../kinds/risks'
import { Score } from '../kinds/scores'
import { deleteEntity } from '../document/delete-entity'
import { LIMITS } from '../limits'
import { MergedScores, mergeRisk } from './merge-risks'
import { define } from './operation'
import { deleteRisk, nextRiskNumber } from './risk-number'
import { riskName } from './risk-name'
import { RiskSplit, splitRisk } from './split-risk'
import { riskWords } from './risk-words'

/** What is never typed, only comes of what was done. */
const MADE = {
  number: true,
  custom: true,
  createdBy: true,
  createdAt: true,
  splitFrom: true,
  mergedFrom: true,
} as const

/** Risks that the name of a step lists one by one. */
const MOST_NAMED = 5

export const riskOperations = {
  'risk.create': define({
    kind: 'risks',
    input: z.strictObject({ risk: Risk.omit(MADE) }),
    label: ({ risk }) => riskWords.createRisk(risk.title),
    apply: (draft, { risk }, { by, at }) => {
      draft.add('risks', { ...risk, number: nextRiskNumber(draft), createdBy: by, createdAt: at })
    },
  }),
  'risk.update': define({
    kind: 'risks',
    input: z.strictObject({
      riskId: Id,
      changes: Risk.omit({ id: true, ...MADE }).exactPartial(),
    }),
    label: ({ riskId }, draft) => riskWords.editRisk(riskName(draft, riskId)),
    apply: (draft, { riskId, changes }) => draft.update('risks', riskId, changes),
  }),
  /** Takes its evidence links, scores and indicators along; the passages stay. */
  'risk.delete': define({
    kind: 'risks',
    input: z.strictObject({ riskId: Id }),
    label: ({ riskId }, draft) => riskWords.deleteRisk(riskName(draft, riskId)),
    apply: (draft, { riskId }) => deleteRisk(draft, riskId),
  }),
  /** Makes a second risk of one; each row goes to the old, the new or both. */
  'risk.split': define({
    kind: 'risks',
    input: RiskSplit,
    label: ({ riskId }, draft) => riskWords.splitRisk(riskName(draft, riskId)),
    apply: splitRisk,
  }),
  /** Makes one risk of several; the numbers of those that go are never given again. */
  'risk.merge': define({
    kind: 'risks',
    input: z.strictObject({ riskIds: z.array(Id).min(1).max(LIMITS.operations), intoId: Id, scores: MergedScores }),
    label: ({ riskIds, intoId }, draft) =>
      riskIds.length > MOST_NAMED
        ? riskWords.mergeMany(riskIds.length, riskName(draft, intoId))
        : riskWords.merge(
            riskIds.map((id) => riskName(draft, id)),
            riskName(draft, intoId),
          ),
    *apply(draft, { riskIds, intoId, scores }) {
      for (const riskId of riskIds) yield* mergeRisk(draft, riskId, intoId, scores)
    },
  }),
  'evidence.link': define({
    kind: 'evidence',
    input: z.strictObject({ evidence: Evidence }),
    label: ({ evidence }, draft) => riskWords.linkEvidence(riskName(draft, evidence.riskId)),
    apply: (draft, { evidence }) => {
      draft.get('risks', evidence.riskId)
      draft.get('passages', evidence.passageId)
      const twin = draft
        .naming('evidence', 'passageId', evidence.passageId)
        .some(({ riskId }) => riskId === evidence.riskId)
      if (twin) throw new Refusal('already-linked', riskWords.alreadyEvidence)
      draft.add('evidence', evidence)
    },
  }),
  'evidence.update': define({
    kind: 'evidence',
    input: z.strictObject({
      evidenceId: Id,
      changes: Evidence.pick({ stance: true, note: true, position: true }).exactPartial(),
    }),
    label: ({ changes }) => (changes.stance === undefined ? riskWords.editEvidence : riskWords.changeStance),
    apply: (draft, { evidenceId, changes }) => draft.update('evidence', evidenceId, changes),
  }),
  'evidence.unlink': define({
    kind: 'evidence',
    input: z.strictObject({ evidenceId: Id }),
    label: () => riskWords.unlinkEvidence,
    apply: (draft, { evidenceId }) => deleteEntity(draft, 'evidence', evidenceId),
  }),
  /** Makes the analyst's score of the risk when there is none; `scoreId` is the id it gets, or the quick way to the one there is. */
  'score.set': define({
    kind: 'scores',
    input: z.strictObject({
      scoreId: Id,
      riskId: Id,
      analystId: Id,
      changes: Score.pick({
        likelihood: true,
        impact: true,
        confidence: true,
        basis: true,
        ratings: true,
        rationale: true,
        seconds: true,
      }).exactPartial(),
    }),
    label: ({ riskId }, draft) => riskWords.scoreRisk(riskName(draft, riskId)),
    apply: (draft, { scoreId, riskId, analystId, changes }, { at }) => {
      draft.get('risks', riskId)
      draft.get('analysts', analystId)
      const isTheirs = (each: Score) => each.riskId === riskId && each.analystId === analystId
      const named = draft.find('scores', scoreId)
      const score = named && isTheirs(named) ? named : draft.naming('scores', 'riskId', riskId).find(isTheirs)
      if (score) return draft.update('scores', score.id, { ...changes, scoredAt: at })
      const unset = { likelihood: null, impact: null, confidence: null, basis: '', rationale: '' }
      draft.add('scores', { id: scoreId, riskId, analystId, ...unset, ...changes, scoredAt: at })
    },
  }),
}
