import type { PlannedTag } from '@shared/interchange/codebook/plan-import'
import type { CodebookPreview } from '@shared/ipc/exporting'
import { currentAnalyst } from '@state/analyst'
import { announce, failureText } from '@state/notices'
import { change } from '@state/perform'
import { Dialog } from '@ui/Dialog'
import { useState } from 'react'
import styles from './CodebookFiles.module.css'
import { PlannedTags } from './PlannedTags'
import { codebookFileWords } from './codebook-file-words'

/** Shows what an import would add to the codebook, what is there already and what is dropped; nothing is imported yet. */
export function ImportCodebookDialog({ preview, onClose }: { preview: CodebookPreview; onClose: () => void }) {
  const { token, fileName, listed, notes } = preview
  const [refused, setRefused] = useState<string | null>(null)
  const [isRunning, setRunning] = useState(false)
  const count = (becomes: PlannedTag['becomes']) => listed.filter((tag) => tag.becomes === becomes).length
  const added = count('new')
  const run = async () => {
    setRunning(true)
    try {
      const { label } = await change('codebook.import', { by: currentAnalyst().id, token })
      onClose()
      announce(`${label}.`)
    } catch (failure) {
      setRefused(failureText(failure))
    } finally {
      setRunning(false)
    }
  }
  const confirm = {
    label: isRunning ? codebookFileWords.importing : codebookFileWords.add(added),
    run: () => void run(),
    disabled: isRunning,
  }
  return (
    <Dialog title={codebookFileWords.importTitle} wide onClose={onClose} {...(added > 0 && { confirm })}>
      <p>
        <bdi className={styles.file}>{fileName}</bdi>
        {`: ${sumOf(added, count('there'), count('dropped'))}`}
      </p>
      {notes.length > 0 && (
        <ul className={styles.notes} aria-label={codebookFileWords.notTaken}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {refused !== null && (
        <p role="alert" className={styles.problem}>
          {refused}
        </p>
      )}
      <PlannedTags listed={listed} />
    </Dialog>
  )
}

/** "12 tags to add, 3 in the codebook already, 1 dropped." */
function sumOf(added: number, there: number, dropped: number): string {
  const parts = [
    added > 0 && codebookFileWords.toAdd(added),
    there > 0 && codebookFileWords.there(there),
    dropped > 0 && codebookFileWords.dropped(dropped),
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}
