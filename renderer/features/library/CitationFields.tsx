import { fieldPlace } from '@domain/field-place'
import {
  type Citation,
  CITATION_FIELDS,
  CITATION_LABELS,
  CITATION_TYPES,
  Issued,
  NO_CITATION,
} from '@shared/kinds/citation'
import type { Source } from '@shared/kinds/sources'
import { LIMITS } from '@shared/limits'
import { perform } from '@state/perform'
import { useEditable } from '@state/project-store'
import { Select, TextInput } from '@ui/Field'
import { cardWords, CITATION_HINTS } from './card-words'
import styles from './SourceCard.module.css'

/** What a reference list needs of a source beside its card. */
export function CitationFields({ source }: { source: Source }) {
  const disabled = !useEditable()
  const citation = source.citation ?? NO_CITATION
  const change = (said: Partial<Citation>) =>
    perform({ name: 'source.update', input: { sourceId: source.id, changes: { citation: said } } })
  return (
    <details className={styles.citation} open={source.citation !== undefined}>
      <summary className={styles.subheading}>{cardWords.citation}</summary>
      <div className={styles.fields}>
        <Select
          label={CITATION_LABELS.type}
          value={citation.type ?? ''}
          options={CITATION_TYPES.map(({ key, label }) => ({ value: key, label }))}
          empty={cardWords.notSaid}
          disabled={disabled}
          onChange={(type) => void change({ type: type || null })}
        />
        {CITATION_FIELDS.filter((field) => field !== 'type').map((field) => (
          <TextInput
            key={field}
            label={CITATION_LABELS[field]}
            hint={CITATION_HINTS[field]}
            value={citation[field]}
            place={fieldPlace('sources', source.id, `citation ${field}`)}
            limit={LIMITS.line}
            disabled={disabled}
            onCommit={(text) => {
              const said = text.trim()
              if (field !== 'issued') return change({ [field]: said })
              return Issued.safeParse(said).success ? change({ issued: said }) : cardWords.whatIssued
            }}
          />
        ))}
      </div>
    </details>
  )
}
