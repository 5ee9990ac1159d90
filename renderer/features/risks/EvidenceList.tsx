import { fieldPlace } from '@domain/field-place'
import { UnseenNote } from '@domain/UnseenMark'
import { isUnseen, standingOf } from '@shared/kinds/re-anchored'
import { standingWords } from '@shared/document/queries/versions'
import { LIMITS } from '@shared/limits'
import { perform } from '@state/perform'
import { goToWords } from '@state/beside'
import { currentProject, useEditable, useQuery } from '@state/project-store'
import { useText } from '@state/texts'
import { KeysOf } from '@domain/KeysOf'
import { provenMark } from '@shared/memo/citation'
import type { Risk } from '@shared/kinds/risks'
import { type Stance, Stance as StanceSchema } from '@shared/lexicons/stance'
import { evidenceOfRisk, type LinkedEvidence } from '@shared/document/queries/risks'
import { Button, IconButton } from '@ui/Button'
import { Select, TextArea } from '@ui/Field'
import { Unlink } from 'lucide-react'
import { useState } from 'react'
import styles from './Evidence.module.css'
import { EvidencePicker } from './EvidencePicker'
import inspector from './Inspector.module.css'
import { Section } from './Section'

const GROUPS: Readonly<Record<Stance, string>> = { supports: 'For', contradicts: 'Against', context: 'Context' }

/** The passages linked to a risk by stance; each leads to its words in the article. */
export function EvidenceList({ risk }: { risk: Risk }) {
  const editable = useEditable()
  const linked = useQuery(evidenceOfRisk, risk.id)
  const [picking, setPicking] = useState(false)
  const against = linked.some(({ evidence }) => evidence.stance === 'contradicts')
  return (
    <Section
      title={`Evidence (${linked.length})`}
      actions={
        <Button disabled={!editable} onClick={() => setPicking(true)}>
          Link…
        </Button>
      }
    >
      {linked.length === 0 && (
        <p className={inspector.note}>
          Nothing is linked yet. Link passages here, or press <KeysOf command="passage.evidence" /> on a passage in the
          reader.
        </p>
      )}
      {StanceSchema.options.map((stance) => {
        const group = linked.filter(({ evidence }) => evidence.stance === stance)
        if (group.length === 0) return null
        return (
          <div key={stance} className={styles.list}>
            <h4 className={styles.stance}>
              {GROUPS[stance]} ({group.length})
            </h4>
            <ul className={styles.list}>
              {group.map((each) => (
                <EvidenceItem key={each.evidence.id} {...each} />
              ))}
            </ul>
          </div>
        )
      })}
      {!against && (
        <TextArea
          label="Search for contrary evidence"
          limit={LIMITS.prose}
          hint="Nothing contradicts this risk yet: say what was searched and found"
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

function EvidenceItem({ evidence, passage, source }: LinkedEvidence) {
  const editable = useEditable()
  const { text, failure } = useText(passage.versionId)
  const mark = text ? (provenMark(text, passage.anchor) ?? 'words not found') : failure && 'text not readable'
  const grade = `${source.reliability ?? ''}${passage.credibility ?? ''}`
  const evidenceId = evidence.id
  const unseen = isUnseen(passage, source.versionId)
  const standing = standingOf(passage, source.versionId) === 'lost' ? standingWords(currentProject(), passage) : ''
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.quote}
        title={failure ?? 'Show the words in the article'}
        onClick={() => goToWords({ screen: 'reader', sourceId: source.id, passageId: passage.id })}
      >
        “{passage.anchor.exact}”
        <span className={styles.where}>{[source.title, mark, standing, grade].filter(Boolean).join(', ')}</span>
      </button>
      {unseen && <UnseenNote passages={[{ passageId: passage.id, sourceId: source.id }]} what="this evidence" />}
      <div className={styles.controls}>
        <Select
          label="Stance"
          hideLabel
          disabled={!editable}
          value={evidence.stance}
          options={StanceSchema.options.map((value) => ({ value, label: GROUPS[value] }))}
          onChange={(stance) =>
            stance && void perform({ name: 'evidence.update', input: { evidenceId, changes: { stance } } })
          }
        />
        <IconButton
          icon={Unlink}
          label="Unlink"
          disabled={!editable}
          onClick={() => void perform({ name: 'evidence.unlink', input: { evidenceId } })}
        />
      </div>
      <TextArea
        label="Why it matters"
        limit={LIMITS.prose}
        hideLabel
        placeholder="Why it matters here"
        style={{ minHeight: 30 }}
        disabled={!editable}
        value={evidence.note}
        place={fieldPlace('evidence', evidenceId, 'note')}
        onCommit={(note) => perform({ name: 'evidence.update', input: { evidenceId, changes: { note: note.trim() } } })}
      />
    </li>
  )
}
