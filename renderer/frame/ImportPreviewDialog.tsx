import { IMPORT_CHOICES, type ImportAs, type ImportPreview, likenessText } from '@shared/ipc/importing'
import type { LeftOutCounts } from '@shared/ipc/left-out'
import { WHY_LEFT } from '@shared/text/whole-text'
import { formatDay } from '@shared/words/days'
import { counted, formatCount } from '@shared/words/plural'
import { closePreview, type Previewing, usePreviewing } from '@state/import-preview'
import { prefer, usePreferences } from '@state/preferences'
import { useOpened } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { useEffect, useState } from 'react'
import styles from './ImportPreviewDialog.module.css'

/** What an import of one file would bring, before it is done. */
export function ImportPreviewDialog() {
  const previewing = usePreviewing()
  const folderId = useOpened()?.folderId
  const gone = previewing !== null && previewing.folderId !== folderId
  useEffect(() => {
    if (gone) closePreview()
  }, [gone])
  return previewing && !gone ? <Shown key={previewing.name} {...previewing} /> : null
}

function Shown({ name, preview, leftOut, confirm }: Previewing) {
  const { previewImport } = usePreferences()
  const [as, setAs] = useState<ImportAs>('reprint')
  const like = preview?.like ?? null
  const label = like ? (IMPORT_CHOICES.find((choice) => choice.as === as)?.label ?? 'Import') : 'Import'
  const run = () => {
    closePreview()
    void confirm(like ? { what: as, likeId: like.sourceId } : undefined)
  }
  return (
    <Dialog title="Import this article?" wide confirm={{ label, run, disabled: !preview }} onClose={closePreview}>
      {like && (
        <fieldset className={styles.like}>
          <legend>{likenessText(like)}, which is in this project.</legend>
          {IMPORT_CHOICES.map((choice) => (
            <label key={choice.as} className={styles.choice}>
              <input type="radio" name="as" checked={as === choice.as} onChange={() => setAs(choice.as)} />
              <span>
                {choice.label}. <span className={styles.muted}>{choice.meaning}</span>
              </span>
            </label>
          ))}
          <p className={styles.muted}>Cancel leaves it: the same words need not be here twice.</p>
        </fieldset>
      )}
      {preview ? (
        <Facts preview={preview} leftOut={leftOut} />
      ) : (
        <p role="status">
          Reading <bdi>{name}</bdi>…
        </p>
      )}
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={previewImport}
          onChange={({ target }) => prefer({ previewImport: target.checked })}
        />
        Show this whenever one file is imported
      </label>
    </Dialog>
  )
}

function Facts({ preview, leftOut }: { preview: ImportPreview; leftOut: LeftOutCounts | undefined }) {
  const { title, authors, publisher, published, url, language, fileName, words, paragraphs, beside, notes } = preview
  return (
    <>
      <h3 className={styles.title}>
        <bdi>{title}</bdi>
      </h3>
      <dl className={styles.facts}>
        <Fact name="File" value={fileName} />
        <Fact name="Authors" value={authors.join('; ')} />
        <Fact name="Published" value={published ? formatDay(published) : ''} />
        <Fact name="Publisher" value={publisher} />
        <Fact name="URL" value={url} />
        <Fact name="Language" value={language} />
        <Fact name="Length" value={counted(paragraphs, 'paragraph')} />
      </dl>
      <blockquote className={styles.words} lang={language || undefined} dir="auto">
        {words}
      </blockquote>
      {beside.paragraphs > 0 && (
        <div className={styles.muted}>
          {counted(beside.paragraphs, 'paragraph')} {beside.paragraphs === 1 ? 'stands' : 'stand'} beside the article
          and {beside.paragraphs === 1 ? 'is' : 'are'} folded in the reader:
          <ul className={styles.list}>
            {beside.words.map((each, index) => (
              <li key={index}>
                <bdi>{each}</bdi>
              </li>
            ))}
            {beside.paragraphs > beside.words.length && <li>and {beside.paragraphs - beside.words.length} more</li>}
          </ul>
        </div>
      )}
      {leftOut && leftOut.length > 0 && <p className={styles.muted}>{leftOutText(leftOut)}</p>}
      {notes.length > 0 && (
        <ul className={styles.list} aria-label="Import notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function leftOutText(counts: NonNullable<LeftOutCounts>): string {
  const sum = counts.reduce((total, { paragraphs }) => total + paragraphs, 0)
  const named = counts.map(({ why, paragraphs }) => `${WHY_LEFT[why].toLowerCase()} ${formatCount(paragraphs)}`)
  return `${counted(sum, 'paragraph')} of the file will be left out (${named.join(', ')}). Once it is imported, they can be looked at and taken in.`
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value ? <bdi>{value}</bdi> : <span className={styles.muted}>not said</span>}</dd>
    </>
  )
}
