import { CODEBOOK_FORMAT_NAMES, CodebookFormat, lostIn } from '@shared/interchange/codebook/formats'
import { call } from '@state/client'
import { tellExported } from '@state/exported'
import { failureText } from '@state/notices'
import { currentProject } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { Select } from '@ui/Field'
import { useState } from 'react'
import styles from './CodebookFiles.module.css'
import { codebookFileWords } from './codebook-file-words'

/** Asks which format, and says what of the codebook it cannot hold, before anything is written. */
export function ExportCodebookDialog({ onClose }: { onClose: () => void }) {
  const [format, setFormat] = useState<CodebookFormat>('csv')
  const [refused, setRefused] = useState<string | null>(null)
  const lost = lostIn(currentProject(), format)
  const run = async () => {
    try {
      const exported = await call('codebook.export', { format })
      if (!exported) return
      onClose()
      tellExported(exported)
    } catch (failure) {
      setRefused(failureText(failure))
    }
  }
  return (
    <Dialog
      title={codebookFileWords.exportTitle}
      confirm={{ label: codebookFileWords.export, run: () => void run() }}
      onClose={onClose}
    >
      <Select
        label={codebookFileWords.format}
        value={format}
        options={CodebookFormat.options.map((value) => ({ value, label: CODEBOOK_FORMAT_NAMES[value].name }))}
        onChange={(value) => value !== '' && setFormat(value)}
      />
      <p>{CODEBOOK_FORMAT_NAMES[format].use}</p>
      <div role="status">
        {lost.length === 0 ? (
          <p className={styles.secondary}>{codebookFileWords.holdsAll}</p>
        ) : (
          <ul className={styles.notes} aria-label={codebookFileWords.cannotHold}>
            {lost.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </div>
      {refused !== null && (
        <p role="alert" className={styles.problem}>
          {refused}
        </p>
      )}
    </Dialog>
  )
}
