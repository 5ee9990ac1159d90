import { useScales } from '@domain/use-scales'
import type { Pooling } from '@shared/kinds/session-rules'
import { groupJudgment } from '@shared/scoring/group-judgment'
import { groupImpactText, groupLikelihoodText } from '@shared/scoring/judgment-text'
import { type RiskVerdict, scalesOfRound } from '@shared/scoring/session-verdicts'
import { useEntity } from '@state/project-store'
import { InParts } from '@ui/InParts'
import styles from './Feedback.module.css'
import { reviewWords } from './review-words'
import { RiskLink } from './RiskLink'
import { likelihoodHead, sessionWords } from './session-words'
import { VERDICT_NAMES } from '@shared/scoring/verdict'

type ReviewTableProps = { verdicts: readonly RiskVerdict[]; pooling: Pooling; onShow: (riskId: string) => void }

/** What the last round about each risk came to, a row each. */
export function ReviewTable({ verdicts, pooling, onShow }: ReviewTableProps) {
  return (
    <div className={styles.scroll} role="region" aria-label={reviewWords.whatBecame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{sessionWords.risk}</th>
            <th scope="col">{sessionWords.round}</th>
            <th scope="col">{likelihoodHead(pooling)}</th>
            <th scope="col">{sessionWords.middleImpact}</th>
            <th scope="col">{sessionWords.verdict}</th>
            <th scope="col">{reviewWords.dissents}</th>
          </tr>
        </thead>
        <tbody>
          <InParts
            items={verdicts}
            around={(more) => (
              <tr>
                <td colSpan={6}>{more}</td>
              </tr>
            )}
            render={(verdict) => <ReviewRow key={verdict.riskId} verdict={verdict} pooling={pooling} onShow={onShow} />}
          />
        </tbody>
      </table>
    </div>
  )
}

type ReviewRowProps = { verdict: RiskVerdict; pooling: Pooling; onShow: (riskId: string) => void }

function ReviewRow({ verdict, pooling, onShow }: ReviewRowProps) {
  const { riskId, round, answers, dissents } = verdict
  const risk = useEntity('risks', riskId)
  const scales = scalesOfRound(useScales(), round)
  const { likelihood, impact } = groupJudgment(answers, scales, pooling)
  if (!risk) return null
  return (
    <tr>
      <th scope="row">
        <RiskLink risk={risk} onShow={onShow} />
      </th>
      <td>{round.number}</td>
      <td>{groupLikelihoodText(likelihood) || '–'}</td>
      <td>{groupImpactText(impact, scales.impactScale) || '–'}</td>
      <td className={styles.cellVerdict} data-verdict={verdict.verdict}>
        {VERDICT_NAMES[verdict.verdict]}
      </td>
      <td>{dissents.length === 0 ? sessionWords.none : dissents.length}</td>
    </tr>
  )
}
