import { useScales } from '@domain/use-scales'
import { answersTo } from '@shared/document/queries/sessions'
import type { Risk } from '@shared/kinds/risks'
import type { Round } from '@shared/kinds/rounds'
import { type Pooling, poolingIn } from '@shared/kinds/session-rules'
import type { Session } from '@shared/kinds/sessions'
import { impactText } from '@shared/lexicons/impact'
import { likelihoodWords } from '@shared/lexicons/score-text'
import type { Scales } from '@shared/lexicons/scales'
import { groupJudgment } from '@shared/scoring/group-judgment'
import { groupImpactText, groupLikelihoodText } from '@shared/scoring/judgment-text'
import { type RiskVerdict, scalesOfRound } from '@shared/scoring/session-verdicts'
import { useAnalyst } from '@state/analyst'
import { useQuery } from '@state/project-store'
import { InParts } from '@ui/InParts'
import { feedbackWords } from './feedback-words'
import styles from './Feedback.module.css'
import { RiskLink } from './RiskLink'
import { useVerdicts } from './use-verdicts'
import { likelihoodHead, sessionWords } from './session-words'
import { VERDICT_NAMES } from '@shared/scoring/verdict'

type FeedbackTableProps = { session: Session; round: Round; risks: readonly Risk[]; onShow: (riskId: string) => void }

/** What a closed round says of all its risks, a row each. */
export function FeedbackTable({ session, round, risks, onShow }: FeedbackTableProps) {
  const scales = scalesOfRound(useScales(), round)
  const mine = useAnalyst()?.id
  const pooling = poolingIn(session)
  const verdicts = new Map(useVerdicts(session).map((each) => [each.riskId, each]))
  return (
    <div className={styles.scroll} role="region" aria-label={feedbackWords.answersOfRound(round.number)}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{sessionWords.risk}</th>
            <th scope="col">{sessionWords.answered}</th>
            <th scope="col">{likelihoodHead(pooling)}</th>
            <th scope="col">{sessionWords.middleImpact}</th>
            <th scope="col">{feedbackWords.you}</th>
            <th scope="col">{feedbackWords.likelihoodBefore}</th>
            <th scope="col">{sessionWords.verdict}</th>
          </tr>
        </thead>
        <tbody>
          <InParts
            items={risks}
            around={(more) => (
              <tr>
                <td colSpan={7}>{more}</td>
              </tr>
            )}
            render={(risk) => (
              <FeedbackRow
                key={risk.id}
                risk={risk}
                round={round}
                verdict={verdicts.get(risk.id)?.round.id === round.id ? verdicts.get(risk.id) : undefined}
                scales={scales}
                pooling={pooling}
                mine={mine}
                onShow={onShow}
              />
            )}
          />
        </tbody>
      </table>
    </div>
  )
}

type FeedbackRowProps = {
  risk: Risk
  round: Round
  /** Of a round after which the risk was asked about again there is none. */
  verdict: RiskVerdict | undefined
  scales: Scales
  pooling: Pooling
  mine: string | undefined
  onShow: (riskId: string) => void
}

function FeedbackRow({ risk, round, verdict, scales, pooling, mine, onShow }: FeedbackRowProps) {
  const answers = useQuery(answersTo, round.id, risk.id)
  const { likelihood, impact } = groupJudgment(answers, scales, pooling)
  const own = answers.find(({ analystId }) => analystId === mine)
  const before = verdict?.earlierAnswers && groupJudgment(verdict.earlierAnswers, scales, pooling).likelihood
  return (
    <tr>
      <th scope="row">
        <RiskLink risk={risk} onShow={onShow} />
      </th>
      <td>{sessionWords.answeredOf(answers.length, round.analystIds.length)}</td>
      <td>{groupLikelihoodText(likelihood) || '–'}</td>
      <td>{groupImpactText(impact, scales.impactScale) || '–'}</td>
      <td>
        {[likelihoodWords(own?.likelihood ?? null), own?.impact && impactText(own.impact)].filter(Boolean).join('; ') ||
          '–'}
      </td>
      <td>{groupLikelihoodText(before ?? null) || '–'}</td>
      <td className={styles.cellVerdict} data-verdict={verdict?.verdict}>
        {verdict ? VERDICT_NAMES[verdict.verdict] : feedbackWords.askedAgain}
      </td>
    </tr>
  )
}
