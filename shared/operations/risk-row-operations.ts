import { z } from 'zod'
import { deleteEntity } from '../document/delete-entity'
import { Id } from '../fields'
import { Alternative } from '../kinds/alternatives'
import { Assumption } from '../kinds/assumptions'
import { Indicator } from '../kinds/indicators'
import { Observation } from '../kinds/observations'
import { Bearing } from '../lexicons/bearing'
import { define } from './operation'
import { riskName } from './risk-name'
import { riskWords } from './risk-words'

/** What stands in rows under a risk: assumptions, alternatives and how evidence goes with them, indicators and what was seen of them. */
export const riskRowOperations = {
  'assumption.create': define({
    kind: 'assumptions',
    input: z.strictObject({ assumption: Assumption }),
    label: ({ assumption }, draft) => riskWords.addAssumption(riskName(draft, assumption.riskId)),
    apply: (draft, { assumption }) => {
      draft.get('risks', assumption.riskId)
      draft.add('assumptions', assumption)
    },
  }),
  'assumption.update': define({
    kind: 'assumptions',
    input: z.strictObject({ assumptionId: Id, changes: Assumption.omit({ id: true, riskId: true }).exactPartial() }),
    label: ({ changes: { linchpin } }) =>
      linchpin === undefined ? riskWords.editAssumption : linchpin ? riskWords.callLinchpin : riskWords.callNoLinchpin,
    apply: (draft, { assumptionId, changes }) => draft.update('assumptions', assumptionId, changes),
  }),
  'assumption.delete': define({
    kind: 'assumptions',
    input: z.strictObject({ assumptionId: Id }),
    label: () => riskWords.deleteAssumption,
    apply: (draft, { assumptionId }) => deleteEntity(draft, 'assumptions', assumptionId),
  }),
  'alternative.create': define({
    kind: 'alternatives',
    input: z.strictObject({ alternative: Alternative }),
    label: ({ alternative }, draft) => riskWords.addAlternative(riskName(draft, alternative.riskId)),
    apply: (draft, { alternative }) => {
      draft.get('risks', alternative.riskId)
      draft.add('alternatives', alternative)
    },
  }),
  'alternative.update': define({
    kind: 'alternatives',
    input: z.strictObject({ alternativeId: Id, changes: Alternative.omit({ id: true, riskId: true }).exactPartial() }),
    label: ({ changes }) =>
      changes.likelihood === undefined ? riskWords.editAlternative : riskWords.setAlternativeLikelihood,
    apply: (draft, { alternativeId, changes }) => draft.update('alternatives', alternativeId, changes),
  }),
  /** Takes along how evidence was rated against it. */
  'alternative.delete': define({
    kind: 'alternatives',
    input: z.strictObject({ alternativeId: Id }),
    label: () => riskWords.deleteAlternative,
    apply: (draft, { alternativeId }) => deleteEntity(draft, 'alternatives', alternativeId),
  }),
  /** Rates evidence against an alternative, or against the event of its risk (null); null as rating takes it back. `bearingId` is the id of a new rating. */
  'bearing.set': define({
    kind: 'bearings',
    input: z.strictObject({
      bearingId: Id,
      evidenceId: Id,
      alternativeId: Id.nullable(),
      bearing: Bearing.nullable(),
    }),
    label: ({ bearing }) => (bearing === null ? riskWords.takeBackRating : riskWords.rateEvidence),
    apply: (draft, { bearingId, evidenceId, alternativeId, bearing }) => {
      const { riskId } = draft.get('evidence', evidenceId)
      if (alternativeId !== null) draft.get('alternatives', alternativeId)
      const known = draft
        .naming('bearings', 'evidenceId', evidenceId)
        .find((each) => each.alternativeId === alternativeId)
      if (bearing === null) {
        if (known) draft.remove('bearings', known.id)
      } else if (known) draft.update('bearings', known.id, { bearing })
      else draft.add('bearings', { id: bearingId, riskId, evidenceId, alternativeId, bearing })
    },
  }),
  'indicator.create': define({
    kind: 'indicators',
    input: z.strictObject({ indicator: Indicator }),
    label: ({ indicator }, draft) => riskWords.addIndicator(riskName(draft, indicator.riskId)),
    apply: (draft, { indicator }) => {
      draft.get('risks', indicator.riskId)
      draft.add('indicators', indicator)
    },
  }),
  /** Its status follows what is observed. */
  'indicator.update': define({
    kind: 'indicators',
    input: z.strictObject({
      indicatorId: Id,
      changes: Indicator.omit({ id: true, riskId: true, status: true }).exactPartial(),
    }),
    label: () => riskWords.editIndicator,
    apply: (draft, { indicatorId, changes }) => draft.update('indicators', indicatorId, changes),
  }),
  /** Takes along what was observed of it. */
  'indicator.delete': define({
    kind: 'indicators',
    input: z.strictObject({ indicatorId: Id }),
    label: () => riskWords.deleteIndicator,
    apply: (draft, { indicatorId }) => deleteEntity(draft, 'indicators', indicatorId),
  }),
  'observation.add': define({
    kind: 'observations',
    input: z.strictObject({ observation: Observation.omit({ riskId: true, by: true, recordedAt: true }) }),
    label: () => riskWords.recordStatus,
    apply: (draft, { observation }, { by, at }) => {
      const { riskId } = draft.get('indicators', observation.indicatorId)
      draft.add('observations', { ...observation, riskId, by, recordedAt: at })
    },
  }),
  'observation.update': define({
    kind: 'observations',
    input: z.strictObject({
      observationId: Id,
      changes: Observation.pick({ day: true, status: true, note: true }).exactPartial(),
    }),
    label: () => riskWords.editObservation,
    apply: (draft, { observationId, changes }) => draft.update('observations', observationId, changes),
  }),
  'observation.delete': define({
    kind: 'observations',
    input: z.strictObject({ observationId: Id }),
    label: () => riskWords.deleteObservation,
    apply: (draft, { observationId }) => deleteEntity(draft, 'observations', observationId),
  }),
}
