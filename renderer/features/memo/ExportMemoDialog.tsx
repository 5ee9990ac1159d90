import { ExportFormat, type Withheld } from '@shared/ipc/exporting'
import type { Memo } from '@shared/kinds/memos'
import { Dialog } from '@ui/Dialog'
import { Tick, TickGroup } from '@ui/Tick'
import { useRef, useState } from 'react'
import styles from './ExportMemoDialog.module.css'
import { WordTemplateChoice } from './WordTemplateChoice'
import { exportMemo, type ExportProgress, NOTHING_WITHHELD } from './export-memo'
import { exportWords, FORMAT_NAMES, FORMAT_USES } from './export-words'

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
      title={exportWords.title}
      confirm={{
        label: running ? exportWords.exporting : exportWords.export,
        run: () => void run(),
        disabled: running || formats.length === 0,
      }}
      onClose={close}
    >
      <TickGroup legend={exportWords.formats} disabled={running}>
        {ExportFormat.options.map((format) => (
          <Tick
            key={format}
            label={FORMAT_NAMES[format]}
            hint={FORMAT_USES[format]}
            checked={formats.includes(format)}
            onChange={(isChosen) => toggle(format, isChosen)}
          />
        ))}
      </TickGroup>
      {formats.includes('docx') && <WordTemplateChoice disabled={running} />}
      <TickGroup legend={exportWords.leaveOut} disabled={running}>
        <Tick
          label={exportWords.names}
          hint={exportWords.namesBecome}
          checked={withheld.names}
          onChange={(names) => setWithheld({ ...withheld, names })}
        />
        <Tick
          label={exportWords.wordsOfSources}
          hint={exportWords.wordsBecome}
          checked={withheld.words}
          onChange={(words) => setWithheld({ ...withheld, words })}
        />
      </TickGroup>
      {errors === null && <p role="note">{exportWords.beingChecked}</p>}
      {errors !== null && errors > 0 && <p role="note">{exportWords.checksFound(errors)}</p>}
      <p role="status" className={styles.hint}>
        {statusText(formats.length, running, progress)}
      </p>
      {progress && (
        <progress
          className={styles.progress}
          value={progress.done}
          max={progress.of}
          aria-label={exportWords.wholeExport}
        />
      )}
    </Dialog>
  )
}

function statusText(count: number, running: boolean, progress: ExportProgress | null): string {
  if (progress) return exportWords.writing(progress.fileName, progress.done + 1, progress.of)
  if (running) return exportWords.composing
  if (count === 0) return exportWords.noFormat
  return count === 1 ? exportWords.fileIsNext : exportWords.folderIsNext
}
