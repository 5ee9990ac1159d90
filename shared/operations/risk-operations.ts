import { z } from 'zod'
import { Refusal } from '../refusal'
import type { Draft } from '../document/draft'
import { Id } from '../fields'
import { ABOUT_ID } from '../kinds/about'
import { Evidence } from '../kinds/evidence'
import { Indicator } from '../kinds/indicators'
import { Risk } from '../kinds/risks'
import { Score } from '../kinds/scores'
import { deleteEntity } from '../document/delete-entity'
import { define } from './operation'
import { riskName } from './risk-name'

const highestNumber = (draft: Draft): number =>
  draft.all('risks').reduce((last, { number }) => Math.max(last, number), 0)

/** Highest number of a risk that was deleted; 0 when none was. */
const lastDeleted = (draft: Draft): number => draft.get('about', ABOUT_ID).lastRiskNumber ?? 0

export const riskOperations = {
  'risk.create': define({
    kind: 'risks',
    input: z.strictObject({ risk: Risk.omit({ custom: true, createdBy: true, createdAt: true, number: true }) }),
    label: ({ risk }) => `Create risk “${risk.title}”`,
    apply: (draft, { risk }, { by, at }) => {
      const number = Math.max(highestNumber(draft), lastDeleted(draft)) + 1
      draft.add('risks', { ...risk, number, createdBy: by, createdAt: at })
    },
  }),
  'risk.update': define({
    kind: 'risks',
    input: z.strictObject({
      riskId: Id,
      changes: Risk.omit({ id: true, number: true, custom: true, createdBy: true, createdAt: true }).exactPartial(),
    }),
    label: ({ riskId }, draft) => `Edit ${riskName(draft, riskId)}`,
    apply: (draft, { riskId, changes }) => draft.update('risks', riskId, changes),
  }),
  /** Takes its evidence links, scores and indicators along; the passages stay. */
  'risk.delete': define({
    kind: 'risks',
    input: z.strictObject({ riskId: Id }),
    label: ({ riskId }, draft) => `Delete ${riskName(draft, riskId)}`,
    *apply(draft, { riskId }) {
      const { number } = draft.get('risks', riskId)
      yield* deleteEntity(draft, 'risks', riskId)
      // In a memo that was handed over it stands for this risk.
      if (number > Math.max(highestNumber(draft), lastDeleted(draft)))
        draft.update('about', ABOUT_ID, { lastRiskNumber: number })
    },
  }),
  'evidence.link': define({
    kind: 'evidence',
    input: z.strictObject({ evidence: Evidence }),
    label: ({ evidence }, draft) => `Link evidence to ${riskName(draft, evidence.riskId)}`,
    apply: (draft, { evidence }) => {
      draft.get('risks', evidence.riskId)
      draft.get('passages', evidence.passageId)
      const twin = draft
        .naming('evidence', 'passageId', evidence.passageId)
        .some(({ riskId }) => riskId === evidence.riskId)
      if (twin)
        throw new Refusal(
          'already-linked',
          'This passage is already evidence for this risk. Change its stance there instead.',
        )
      draft.add('evidence', evidence)
    },
  }),
  'evidence.update': define({
    kind: 'evidence',
    input: z.strictObject({
      evidenceId: Id,
      changes: Evidence.pick({ stance: true, note: true, position: true }).exactPartial(),
    }),
    label: ({ changes }) => (changes.stance === undefined ? 'Edit evidence' : 'Change stance of evidence'),
    apply: (draft, { evidenceId, changes }) => draft.update('evidence', evidenceId, changes),
  }),
  'evidence.unlink': define({
    kind: 'evidence',
    input: z.strictObject({ evidenceId: Id }),
    label: () => 'Unlink evidence',
    apply: (draft, { evidenceId }) => deleteEntity(draft, 'evidence', evidenceId),
  }),
  'indicator.create': define({
    kind: 'indicators',
    input: z.strictObject({ indicator: Indicator }),
    label: ({ indicator }, draft) => `Add indicator to ${riskName(draft, indicator.riskId)}`,
    apply: (draft, { indicator }) => {
      draft.get('risks', indicator.riskId)
      draft.add('indicators', indicator)
    },
  }),
  'indicator.update': define({
    kind: 'indicators',
    input: z.strictObject({ indicatorId: Id, changes: Indicator.omit({ id: true, riskId: true }).exactPartial() }),
    label: () => 'Edit indicator',
    apply: (draft, { indicatorId, changes }) => draft.update('indicators', indicatorId, changes),
  }),
  'indicator.delete': define({
    kind: 'indicators',
    input: z.strictObject({ indicatorId: Id }),
    label: () => 'Delete indicator',
    apply: (draft, { indicatorId }) => deleteEntity(draft, 'indicators', indicatorId),
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
        rationale: true,
      }).exactPartial(),
    }),
    label: ({ riskId }, draft) => `Score ${riskName(draft, riskId)}`,
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
