import { UnseenNote } from '@domain/UnseenMark'
import { scoresOfRisk } from '@shared/document/queries/risks'
import { unseenEvidence } from '@shared/document/queries/versions'
import type { Risk } from '@shared/kinds/risks'
import { useAnalyst } from '@state/analyst'
import { useQuery } from '@state/project-store'
import { EvidenceList } from './EvidenceList'
import styles from './Inspector.module.css'
import { MyScore } from '@domain/MyScore'
import { riskWords } from './risk-words'

/** My score and the evidence it rests on, below each other, or beside each other where there is room. */
export function Judgment({ risk }: { risk: Risk }) {
  const analyst = useAnalyst()
  const scores = useQuery(scoresOfRisk, risk.id)
  const unseen = useQuery(unseenEvidence, risk.id)
  return (
    <>
      <div className={styles.half}>
        <UnseenNote
          passages={unseen.map(({ id, sourceId }) => ({ passageId: id, sourceId }))}
          what={riskWords.scoresOf(`R${risk.number}`)}
        />
        {analyst && (
          <MyScore
            key={analyst.id}
            isFolded
            riskId={risk.id}
            analystId={analyst.id}
            score={scores.find(({ analystId }) => analystId === analyst.id)}
          />
        )}
      </div>
      <div className={styles.half}>
        <EvidenceList risk={risk} />
      </div>
    </>
  )
}
