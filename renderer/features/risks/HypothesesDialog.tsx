import { alternativesOfRisk, bearingsOfRisk } from '@shared/document/queries/risk-rows'
import { evidenceOfRisk } from '@shared/document/queries/risks'
import type { Risk } from '@shared/kinds/risks'
import type { Bearing } from '@shared/lexicons/bearing'
import { newId } from '@shared/new-id'
import { afterChanges, perform } from '@state/perform'
import { currentProject, useQuery } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { useMemo } from 'react'
import { HypothesisTable } from './HypothesisTable'
import styles from './Hypotheses.module.css'
import { valueWords } from './value-words'

/** The evidence of a risk against its event and each alternative: what tells them apart, and against which the least speaks. */
export function HypothesesDialog({ risk, onClose }: { risk: Risk; onClose: () => void }) {
  const linked = useQuery(evidenceOfRisk, risk.id)
  const alternatives = useQuery(alternativesOfRisk, risk.id)
  const bearings = useQuery(bearingsOfRisk, risk.id)
  const rated = useMemo(
    () => new Map(bearings.map((each) => [`${each.evidenceId} ${each.alternativeId ?? EVENT}`, each.bearing])),
    [bearings],
  )
  const hypotheses = [
    { id: EVENT, text: risk.event.trim() || risk.title },
    ...alternatives.map(({ id, text }) => ({ id, text })),
  ]
  const rate = (evidenceId: string, hypothesisId: string, bearing: Bearing | null) => {
    const alternativeId = hypothesisId === EVENT ? null : hypothesisId
    afterChanges(() => {
      // The rating before may have been on its way, and not on the screen.
      const now = bearingsOfRisk
        .ask(currentProject(), risk.id)
        .find((each) => each.evidenceId === evidenceId && each.alternativeId === alternativeId)
      if (bearing === (now?.bearing ?? null)) return
      void perform({ name: 'bearing.set', input: { bearingId: newId(), evidenceId, alternativeId, bearing } })
    })
  }
  const missing = [
    linked.length === 0 && valueWords.linkFirst,
    alternatives.length === 0 && valueWords.alternativeFirst,
  ].filter((each) => each !== false)
  return (
    <Dialog title={valueWords.againstHypothesesOf(`R${risk.number}`)} wide="window" onClose={onClose}>
      {missing.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {linked.length > 0 && (
        <HypothesisTable
          evidence={linked}
          hypotheses={hypotheses}
          rating={(evidenceId, hypothesisId) => rated.get(`${evidenceId} ${hypothesisId}`) ?? null}
          onRate={rate}
        />
      )}
      <p className={styles.method}>{valueWords.method}</p>
    </Dialog>
  )
}

/** Stands for the event of the risk among the ids of its alternatives. */
const EVENT = 'event'
