import { fieldPlace } from '@domain/field-place'
import { useAnalyst } from '@state/analyst'
import { UnseenNote } from '@domain/UnseenMark'
import { unseenEvidence } from '@shared/document/queries/versions'
import { ItemHistory } from '@domain/ItemHistory'
import { LIMITS } from '@shared/limits'
import { perform } from '@state/perform'
import { useEditable, useEntity, useQuery } from '@state/project-store'
import { scorersOf } from '@shared/document/queries/analysts'
import { analystsInOrder } from '@shared/document/queries/query'
import { scoresOfRisk, statementSentence } from '@shared/document/queries/risks'
import { IconButton } from '@ui/Button'
import { TextArea } from '@ui/Field'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { AllScores } from './AllScores'
import { DeleteRiskDialog } from './DeleteRiskDialog'
import { EvidenceList } from './EvidenceList'
import { IndicatorList } from './IndicatorList'
import styles from './Inspector.module.css'
import { MyScore } from './MyScore'
import { Section } from './Section'
import { StatementFields } from './StatementFields'

/** Everything about one risk. Keyed by the risk, so that text being typed belongs to the risk it was typed for. */
export function RiskInspector({ riskId }: { riskId: string }) {
  const risk = useEntity('risks', riskId)
  const scores = useQuery(scoresOfRisk, riskId)
  const analysts = useQuery(analystsInOrder)
  const unseen = useQuery(unseenEvidence, riskId)
  const analyst = useAnalyst()
  const disabled = !useEditable()
  const [deleting, setDeleting] = useState(false)
  if (!risk || !analyst) return null
  const update = (changes: Partial<Pick<typeof risk, 'assumptions' | 'alternatives'>>) =>
    perform({ name: 'risk.update', input: { riskId, changes } })
  const place = (field: string) => fieldPlace('risks', riskId, field)
  const sentence = statementSentence(risk)
  return (
    <div className={styles.inspector}>
      <header className={styles.header}>
        <h2 className={styles.heading}>
          <span className={styles.number}>R{risk.number}</span> {risk.title}
        </h2>
        <IconButton icon={Trash2} label="Delete risk…" disabled={disabled} onClick={() => setDeleting(true)} />
      </header>
      {sentence !== '' && <p className={styles.sentence}>{sentence}</p>}
      <EvidenceList risk={risk} />
      <UnseenNote
        passages={unseen.map(({ id, sourceId }) => ({ passageId: id, sourceId }))}
        what={`the scores of R${risk.number}`}
      />
      <MyScore
        key={analyst.id}
        riskId={riskId}
        analystId={analyst.id}
        score={scores.find(({ analystId }) => analystId === analyst.id)}
      />
      <AllScores scores={scores} analysts={scorersOf(analysts, scores)} />
      <Section title="Statement">
        <StatementFields
          statement={risk}
          disabled={disabled}
          place={place}
          onCommit={(changes) => perform({ name: 'risk.update', input: { riskId, changes } })}
        />
      </Section>
      <Section title="Assumptions and alternatives">
        <TextArea
          label="Assumptions"
          limit={LIMITS.prose}
          disabled={disabled}
          value={risk.assumptions}
          place={place('assumptions')}
          onCommit={(text) => update({ assumptions: text.trim() })}
        />
        <TextArea
          label="Alternatives considered"
          limit={LIMITS.prose}
          disabled={disabled}
          value={risk.alternatives}
          place={place('alternatives')}
          onCommit={(text) => update({ alternatives: text.trim() })}
        />
      </Section>
      <IndicatorList riskId={riskId} />
      <ItemHistory kind="risks" id={riskId} />
      {deleting && <DeleteRiskDialog risk={risk} scores={scores.length} onClose={() => setDeleting(false)} />}
    </div>
  )
}
