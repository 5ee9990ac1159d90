import type { ReadWordTemplate } from '@shared/ipc/exporting'
import { call } from '@state/client'
import { failureText } from '@state/notices'
import { Button } from '@ui/Button'
import { useEffect, useState } from 'react'
import styles from './ExportMemoDialog.module.css'
import { exportWords } from './export-words'

/** Whose styles, header, footer and pages a Word document has: Assay's own, or those of a file of the analyst's. */
export function WordTemplateChoice({ disabled }: { disabled: boolean }) {
  const [template, setTemplate] = useState<ReadWordTemplate | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const attempt = async (work: () => Promise<void>) => {
    setProblem(null)
    await work().catch((failure: unknown) => setProblem(failureText(failure)))
  }
  useEffect(() => {
    call('memo.template', {}).then(
      ({ fileName }) => setTemplate(fileName === null ? null : { fileName, notes: [] }),
      (failure: unknown) => setProblem(failureText(failure)),
    )
  }, [])
  const choose = () =>
    attempt(async () => {
      const read = await call('memo.chooseTemplate', {})
      if (read !== null) setTemplate(read)
    })
  const forget = () =>
    attempt(async () => {
      await call('memo.forgetTemplate', {})
      setTemplate(null)
    })
  return (
    <fieldset className={styles.group} disabled={disabled}>
      <legend className={styles.legend}>{exportWords.wordTemplate}</legend>
      <div className={styles.template}>
        <span role="status" className={styles.chosen}>
          {template === null ? exportWords.ownTemplate : <bdi>{template.fileName}</bdi>}
        </span>
        <Button onClick={() => void choose()}>{exportWords.chooseTemplate}</Button>
        {template !== null && <Button onClick={() => void forget()}>{exportWords.ownTemplate}</Button>}
      </div>
      {template !== null && template.notes.length > 0 && (
        <ul className={styles.notes} aria-label={exportWords.notTakenOver}>
          {template.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {problem !== null && <p role="alert">{problem}</p>}
    </fieldset>
  )
}
