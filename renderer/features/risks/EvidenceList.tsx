import { EvidenceByStance } from '@domain/EvidenceByStance'
import { fieldPlace } from '@domain/field-place'
import { LIMITS } from '@shared/limits'
import { perform } from '@state/perform'
import { useEditable, useQuery, useReadOnly } from '@state/project-store'
import { KeysOf } from '@domain/KeysOf'
import type { Risk } from '@shared/kinds/risks'
import { STANCES } from '@shared/lexicons/stance'
import { evidenceOfRisk, type LinkedEvidence } from '@shared/document/queries/risks'
import { balanceOf } from '@shared/scoring/evidence-balance'
import { balanceWords } from '@shared/scoring/evidence-balance-words'
import { Button, IconButton } from '@ui/Button'
import { Select, TextArea } from '@ui/Field'
import { Unlink } from 'lucide-react'
import { useState } from 'react'
import styles from './Evidence.module.css'
import { EvidencePicker } from './EvidencePicker'
import inspector from './Inspector.module.css'
import { Section } from '@domain/Section'
import { Sentence } from '@ui/Sentence'
import { riskWords } from './risk-words'

/** The passages linked to a risk by stance; each leads to its words in the article. */
export function EvidenceList({ risk }: { risk: Risk }) {
  const editable = useEditable()
  const readOnly = useReadOnly()
  const linked = useQuery(evidenceOfRisk, risk.id)
  const [picking, setPicking] = useState(false)
  const against = linked.some(({ evidence }) => evidence.stance === 'contradicts')
  return (
    <Section
      title={riskWords.evidenceCount(linked.length)}
      actions={
        <Button why={readOnly} onClick={() => setPicking(true)}>
          {riskWords.link}
        </Button>
      }
    >
      {linked.length === 0 && (
        <p className={inspector.note}>
          <Sentence of={riskWords.nothingLinked} parts={{ keys: <KeysOf command="passage.evidence" /> }} />
        </p>
      )}
      {linked.length > 0 && <p className={inspector.note}>{balanceWords(balanceOf(linked))}</p>}
      <EvidenceByStance isFolded linked={linked} below={(each) => <EvidenceControls {...each} />} />
      {!against && (
        <TextArea
          spellCheck
          label={riskWords.contrarySearch}
          limit={LIMITS.prose}
          hintWhenEmpty={riskWords.contraryHint}
          disabled={!editable}
          value={risk.contrarySearch}
          place={fieldPlace('risks', risk.id, 'contrarySearch')}
          onCommit={(text) =>
            perform({
              name: 'risk.update',
              input: { riskId: risk.id, changes: { contrarySearch: text.trim() } },
            })
          }
        />
      )}
      {picking && <EvidencePicker riskId={risk.id} onClose={() => setPicking(false)} />}
    </Section>
  )
}

function EvidenceControls({ evidence }: LinkedEvidence) {
  const editable = useEditable()
  const readOnly = useReadOnly()
  const evidenceId = evidence.id
  return (
    <div className={styles.controls}>
      <Select
        label={riskWords.stance}
        hideLabel
        disabled={!editable}
        value={evidence.stance}
        options={STANCES.map(({ key, group }) => ({ value: key, label: group }))}
        onChange={(stance) =>
          stance && void perform({ name: 'evidence.update', input: { evidenceId, changes: { stance } } })
        }
      />
      <TextArea
        spellCheck
        label={riskWords.whyItMatters}
        limit={LIMITS.prose}
        hideLabel
        placeholder={riskWords.whyItMattersHere}
        style={{ minHeight: 26 }}
        disabled={!editable}
        value={evidence.note}
        place={fieldPlace('evidence', evidenceId, 'note')}
        onCommit={(note) => perform({ name: 'evidence.update', input: { evidenceId, changes: { note: note.trim() } } })}
      />
      <IconButton
        icon={Unlink}
        label={riskWords.unlink}
        why={readOnly}
        onClick={() => void perform({ name: 'evidence.unlink', input: { evidenceId } })}
      />
    </div>
  )
}
