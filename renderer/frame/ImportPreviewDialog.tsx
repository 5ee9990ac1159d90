import { type ImportAs, importChoices, type ImportPreview, likenessText } from '@shared/ipc/importing'
import type { LeftOutCounts } from '@shared/ipc/left-out'
import { WHY_LEFT } from '@shared/text/whole-text'
import { sayDay } from '@shared/words/moments'
import { closePreview, type Previewing, usePreviewing } from '@state/import-preview'
import { prefer, usePreferences } from '@state/preferences'
import { useOpened } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { Sentence } from '@ui/Sentence'
import { useEffect, useState } from 'react'
import { importListWords } from './import-list-words'
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
  const choices = importChoices()
  const label = (like && choices.find((choice) => choice.as === as)?.label) ?? importListWords.import
  const run = () => {
    closePreview()
    void confirm(like ? { what: as, likeId: like.sourceId } : undefined)
  }
  return (
    <Dialog title={importListWords.importThis} wide confirm={{ label, run, disabled: !preview }} onClose={closePreview}>
      {like && (
        <fieldset className={styles.like}>
          <legend>{importListWords.isLike(likenessText(like))}</legend>
          {choices.map((choice) => (
            <label key={choice.as} className={styles.choice}>
              <input type="radio" name="as" checked={as === choice.as} onChange={() => setAs(choice.as)} />
              <span>
                {choice.label}. <span className={styles.muted}>{choice.meaning}</span>
              </span>
            </label>
          ))}
          <p className={styles.muted}>{importListWords.cancelLeaves}</p>
        </fieldset>
      )}
      {preview ? (
        <Facts preview={preview} leftOut={leftOut} />
      ) : (
        <p role="status">
          <Sentence of={importListWords.readingNow} parts={{ file: <bdi>{name}</bdi> }} />
        </p>
      )}
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={previewImport}
          onChange={({ target }) => prefer({ previewImport: target.checked })}
        />
        {importListWords.showAlways}
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
        <Fact name={importListWords.file} value={fileName} />
        <Fact name={importListWords.authors} value={authors.join('; ')} />
        <Fact name={importListWords.published} value={published ? sayDay(published) : ''} />
        <Fact name={importListWords.publisher} value={publisher} />
        <Fact name={importListWords.url} value={url} />
        <Fact name={importListWords.language} value={language} />
        <Fact name={importListWords.length} value={importListWords.paragraphs(paragraphs)} />
      </dl>
      <blockquote className={styles.words} lang={language || undefined} dir="auto">
        {words}
      </blockquote>
      {beside.paragraphs > 0 && (
        <div className={styles.muted}>
          {importListWords.beside(beside.paragraphs)}
          <ul className={styles.list}>
            {beside.words.map((each, index) => (
              <li key={index}>
                <bdi>{each}</bdi>
              </li>
            ))}
            {beside.paragraphs > beside.words.length && (
              <li>{importListWords.andMore(beside.paragraphs - beside.words.length)}</li>
            )}
          </ul>
        </div>
      )}
      {leftOut && leftOut.length > 0 && <p className={styles.muted}>{leftOutText(leftOut)}</p>}
      {notes.length > 0 && (
        <ul className={styles.list} aria-label={importListWords.notes}>
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
  return importListWords.leftOut(
    sum,
    counts.map(({ why, paragraphs }) => ({ why: WHY_LEFT[why], paragraphs })),
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value ? <bdi>{value}</bdi> : <span className={styles.muted}>{importListWords.notSaid}</span>}</dd>
    </>
  )
}
