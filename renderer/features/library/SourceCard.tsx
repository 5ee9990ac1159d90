import { CommandButton } from '@domain/CommandButton'
import { fieldPlace } from '@domain/field-place'
import { ItemHistory } from '@domain/ItemHistory'
import { LIMITS } from '@shared/limits'
import { perform } from '@state/perform'
import { goTo } from '@state/place'
import { useReadOnly } from '@state/project-store'
import { RELIABILITIES } from '@shared/lexicons/admiralty'
import type { Source } from '@shared/kinds/sources'
import type { FilledField } from '@shared/text/filled-from'
import { Button } from '@ui/Button'
import { DateField } from '@ui/DateField'
import { Select, TextArea, TextInput } from '@ui/Field'
import { useState } from 'react'
import { authorsIn, problemOfAuthors } from './authors'
import { CitationFields } from './CitationFields'
import { DeleteSourceDialog } from './DeleteSourceDialog'
import { EarlierVersions, ReviewNotice } from './EarlierVersions'
import { IfNotThere } from './IfNotThere'
import { cardWords } from './card-words'
import { libraryWords } from './library-words'
import styles from './SourceCard.module.css'
import { SOURCE_FIELDS, sourceWords } from './source-words'
import { VersionFacts } from './VersionFacts'

type Changes = Partial<Omit<Source, 'id' | 'versionId' | 'filledFrom' | 'citation'>>

/** Everything a reader of the memo will want to know about where the words come from (ICD 206). */
export function SourceCard({ source, passages }: { source: Source; passages: number }) {
  const [deleting, setDeleting] = useState(false)
  const readOnly = useReadOnly()
  const disabled = readOnly !== null
  const change = (changes: Changes) => perform({ name: 'source.update', input: { sourceId: source.id, changes } })
  const place = (field: keyof Source) => fieldPlace('sources', source.id, field)
  const hint = (field: FilledField, ...more: (string | undefined)[]): string | undefined =>
    [...more, source.filledFrom?.[field] && cardWords.from(source.filledFrom[field])].filter(Boolean).join(' ') ||
    undefined
  const line = (field: 'publisher' | 'url' | 'language' | 'origin', about?: string) => (
    <TextInput
      label={SOURCE_FIELDS[field]}
      hint={field === 'origin' ? about : hint(field, about)}
      value={source[field]}
      place={place(field)}
      limit={field === 'url' || field === 'language' ? LIMITS[field] : LIMITS.line}
      disabled={disabled}
      onCommit={(text) => change({ [field]: text.trim() })}
    />
  )
  const date = (field: 'published' | 'retrieved') => (
    <DateField
      label={SOURCE_FIELDS[field]}
      hint={hint(field)}
      value={source[field] ?? ''}
      place={place(field)}
      disabled={disabled}
      onCommit={(day) => change({ [field]: day || null })}
    />
  )
  return (
    <article className={styles.card} aria-label={cardWords.cardOf(source.title)}>
      <h2 className={styles.heading}>
        <bdi>{source.title}</bdi>
      </h2>
      <div className={styles.actions}>
        <Button look="primary" onClick={() => goTo({ screen: 'reader', sourceId: source.id })}>
          {libraryWords.read}
        </Button>
        <CommandButton command="source.importVersion" disabled={disabled}>
          {cardWords.importCorrected}
        </CommandButton>
        <Button why={readOnly} onClick={() => setDeleting(true)}>
          {libraryWords.deleteIt}
        </Button>
      </div>
      <ReviewNotice source={source} />
      <TextInput
        label={SOURCE_FIELDS.title}
        hint={hint('title')}
        limit={LIMITS.line}
        value={source.title}
        place={place('title')}
        disabled={disabled}
        onCommit={(title) => title.trim() !== '' && change({ title: title.trim() })}
      />
      <TextInput
        label={SOURCE_FIELDS.authors}
        limit={LIMITS.prose}
        hint={hint('authors', sourceWords.bySemicolons)}
        value={source.authors.join('; ')}
        place={place('authors')}
        disabled={disabled}
        onCommit={(text) => {
          const authors = authorsIn(text)
          return problemOfAuthors(authors) ?? change({ authors })
        }}
      />
      {line('publisher')}
      <div className={styles.pair}>
        {date('published')}
        {date('retrieved')}
      </div>
      {line('url')}
      <div className={styles.section}>
        <h3 className={styles.subheading}>{cardWords.grading}</h3>
        <Select
          label={cardWords.reliability}
          hint={RELIABILITIES.find(({ key }) => key === source.reliability)?.meaning}
          value={source.reliability ?? ''}
          options={RELIABILITIES.map(({ key, label }) => ({ value: key, label: `${key} – ${label}` }))}
          empty={sourceWords.notRated}
          disabled={disabled}
          onChange={(reliability) => void change({ reliability: reliability || null })}
        />
        {line('origin', cardWords.whatOrigin)}
        <TextArea
          label={SOURCE_FIELDS.descriptor}
          limit={LIMITS.prose}
          hint={hint('descriptor', cardWords.whatDescriptor)}
          value={source.descriptor}
          place={place('descriptor')}
          disabled={disabled}
          onCommit={(descriptor) => change({ descriptor })}
        />
        {line('language', cardWords.whatLanguage)}
      </div>
      <CitationFields source={source} />
      <IfNotThere sourceId={source.id} />
      <VersionFacts versionId={source.versionId} />
      <EarlierVersions source={source} />
      <ItemHistory kind="sources" id={source.id} />
      {deleting && <DeleteSourceDialog source={source} passages={passages} onClose={() => setDeleting(false)} />}
    </article>
  )
}
