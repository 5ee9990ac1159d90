import { ExportFormat, type Withheld } from '@shared/ipc/exporting'
import type { Memo } from '@shared/kinds/memos'
import { counted } from '@shared/words/plural'
import { Dialog } from '@ui/Dialog'
import { Tick, TickGroup } from '@ui/Tick'
import { useRef, useState } from 'react'
import styles from './ExportMemoDialog.module.css'
import { WordTemplateChoice } from './WordTemplateChoice'
import { exportMemo, type ExportProgress, FORMAT_NAMES, NOTHING_WITHHELD } from './export-memo'

const USES: Readonly<Record<ExportFormat, string>> = {
  docx: 'to be worked on in Word',
  pdf: 'to be read and printed as it is',
  html: 'to be read in a browser',
  md: 'to be read by other programs',
  receipt: 'with which others check every quote and number (assay verify-receipt)',
}

type ExportMemoDialogProps = {
  memo: Memo
  /** Errors of its checks that are neither mended nor waived; null until they are known. */
  errors: number | null
  onClose: () => void
}

/** Exports a memo in several formats at once, with what is to be left out of them. */
export function ExportMemoDialog({ memo, errors, onClose }: ExportMemoDialogProps) {
  const [formats, setFormats] = useState<readonly ExportFormat[]>(['docx', 'pdf'])
  const [withheld, setWithheld] = useState<Withheld>(NOTHING_WITHHELD)
  const [running, setRunning] = useState(false)
  const [progress, setProgress] = useState<ExportProgress | null>(null)
  const cancelling = useRef(new AbortController())
  const run = async () => {
    cancelling.current = new AbortController()
    setRunning(true)
    const watch = { signal: cancelling.current.signal, show: setProgress }
    const isOver = await exportMemo(memo.id, formats, withheld, watch)
    setRunning(false)
    if (isOver) onClose()
  }
  const close = () => (running ? cancelling.current.abort() : onClose())
  const toggle = (format: ExportFormat, isChosen: boolean) =>
    setFormats(ExportFormat.options.filter((each) => (each === format ? isChosen : formats.includes(each))))
  return (
    <Dialog
      title="Export memo"
      confirm={{
        label: running ? 'Exporting…' : 'Export…',
        run: () => void run(),
        disabled: running || formats.length === 0,
      }}
      onClose={close}
    >
      <TickGroup legend="Formats" disabled={running}>
        {ExportFormat.options.map((format) => (
          <Tick
            key={format}
            label={FORMAT_NAMES[format]}
            hint={USES[format]}
            checked={formats.includes(format)}
            onChange={(isChosen) => toggle(format, isChosen)}
          />
        ))}
      </TickGroup>
      {formats.includes('docx') && <WordTemplateChoice disabled={running} />}
      <TickGroup legend="Leave out" disabled={running}>
        <Tick
          label="Names of analysts"
          hint="they become letters wherever they stand"
          checked={withheld.names}
          onChange={(names) => setWithheld({ ...withheld, names })}
        />
        <Tick
          label="Words of the sources"
          hint="where they stand and how many they are is said instead; titles of sources stay"
          checked={withheld.words}
          onChange={(words) => setWithheld({ ...withheld, words })}
        />
      </TickGroup>
      {errors === null && (
        <p role="note">
          The memo is being checked. With errors that nobody mended or waived the files are marked as a draft.
        </p>
      )}
      {errors !== null && errors > 0 && (
        <p role="note">
          The checks found {counted(errors, 'error')} that nobody mended or waived: the files are marked as a draft.
        </p>
      )}
      <p role="status" className={styles.hint}>
        {statusText(formats.length, running, progress)}
      </p>
      {progress && (
        <progress className={styles.progress} value={progress.done} max={progress.of} aria-label="Whole export" />
      )}
    </Dialog>
  )
}

function statusText(count: number, running: boolean, progress: ExportProgress | null): string {
  if (progress) return `Writing “${progress.fileName}” (${progress.done + 1} of ${progress.of})`
  if (running) return 'Composing the memo…'
  if (count === 0) return 'Choose at least one format.'
  return count === 1 ? 'You choose the file next.' : 'You choose the folder next. No file there is replaced.'
}
