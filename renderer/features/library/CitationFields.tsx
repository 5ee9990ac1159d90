import { fieldPlace } from '@domain/field-place'
import {
  type Citation,
  CITATION_FIELDS,
  CITATION_LABELS,
  CITATION_TYPES,
  type CitationField,
  Issued,
  NO_CITATION,
} from '@shared/kinds/citation'
import type { Source } from '@shared/kinds/sources'
import { LIMITS } from '@shared/limits'
import { perform } from '@state/perform'
import { useEditable } from '@state/project-store'
import { Select, TextInput } from '@ui/Field'
import styles from './SourceCard.module.css'

const types = CITATION_TYPES.map(({ key, label }) => ({ value: key, label }))

const HINTS: Partial<Record<CitationField, string>> = {
  container: 'The journal, the newspaper or the book, where it is not the publisher.',
  issued: 'Where no day is known, e.g. 2026 or 2026-05.',
  citekey: 'What texts cite it by, e.g. doe2026harbour. One is made where there is none.',
}

/** What a reference list needs of a source beside its card. */
export function CitationFields({ source }: { source: Source }) {
  const disabled = !useEditable()
  const citation = source.citation ?? NO_CITATION
  const change = (said: Partial<Citation>) =>
    perform({ name: 'source.update', input: { sourceId: source.id, changes: { citation: said } } })
  return (
    <details className={styles.citation} open={source.citation !== undefined}>
      <summary className={styles.subheading}>Citation</summary>
      <div className={styles.fields}>
        <Select
          label={CITATION_LABELS.type}
          value={citation.type ?? ''}
          options={types}
          empty="Not said"
          disabled={disabled}
          onChange={(type) => void change({ type: type || null })}
        />
        {CITATION_FIELDS.filter((field) => field !== 'type').map((field) => (
          <TextInput
            key={field}
            label={CITATION_LABELS[field]}
            hint={HINTS[field]}
            value={citation[field]}
            place={fieldPlace('sources', source.id, `citation ${field}`)}
            limit={LIMITS.line}
            disabled={disabled}
            onCommit={(text) => {
              const said = text.trim()
              if (field !== 'issued') return change({ [field]: said })
              return Issued.safeParse(said).success
                ? change({ issued: said })
                : 'Type a year or a month, as 2026 or 2026-05. A day belongs to “Published”.'
            }}
          />
        ))}
      </div>
    </details>
  )
}
