import { TABLE_FORMAT_NAMES, TableFormat } from '@shared/interchange/tables/formats'
import type { Table } from '@shared/interchange/tables/table'
import { type Steps, stepsInLanguage } from '@shared/steps'
import { call } from '@state/client'
import { useCommand } from '@state/commands'
import { tellExported } from '@state/exported'
import { inSlices } from '@state/in-slices'
import { failureText } from '@state/notices'
import { Dialog } from '@ui/Dialog'
import { Select } from '@ui/Field'
import { useEffect, useRef, useState } from 'react'
import { exportWords } from './export-words'
import styles from './TableExport.module.css'

/** A part of a table that can be exported, in words, and how it is made. */
export type TablePart = { label: string; make: () => Steps<Table> }

type TableExportProps = {
  /** The first is offered first; asked when the dialog opens. */
  parts: () => readonly TablePart[]
  enabled?: boolean
}

/** What the command does that writes the table of a screen as a file. */
export function TableExport({ parts, enabled = true }: TableExportProps) {
  const [open, setOpen] = useState<readonly TablePart[] | null>(null)
  useCommand('table.export', () => setOpen(parts()), enabled)
  return open && <ExportTableDialog parts={open} onClose={() => setOpen(null)} />
}

function ExportTableDialog({ parts, onClose }: { parts: readonly TablePart[]; onClose: () => void }) {
  const [at, setAt] = useState(0)
  const [format, setFormat] = useState<TableFormat>('csv')
  const [refused, setRefused] = useState<string | null>(null)
  const [isRunning, setRunning] = useState(false)
  const closed = useRef(new AbortController())
  useEffect(() => {
    const { current } = closed
    return () => current.abort()
  }, [])
  const run = async () => {
    const part = parts[at]
    if (!part) return
    setRunning(true)
    setRefused(null)
    try {
      const table = await inSlices(stepsInLanguage('en', part.make()), closed.current.signal)
      const exported = table && (await call('table.export', { table, format }))
      if (!exported) return
      onClose()
      tellExported(exported)
    } catch (failure) {
      setRefused(failureText(failure))
    } finally {
      setRunning(false)
    }
  }
  return (
    <Dialog
      title={exportWords.exportTable}
      confirm={{
        label: isRunning ? exportWords.exporting : exportWords.export,
        run: () => void run(),
        disabled: isRunning,
      }}
      onClose={onClose}
    >
      {parts.length > 1 ? (
        <fieldset className={styles.parts}>
          <legend>{exportWords.what}</legend>
          {parts.map(({ label }, index) => (
            <label key={label} className={styles.part}>
              <input type="radio" name="part" checked={at === index} onChange={() => setAt(index)} />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
      ) : (
        <p>{parts[0]?.label}</p>
      )}
      <Select
        label={exportWords.format}
        value={format}
        options={TableFormat.options.map((value) => ({ value, label: TABLE_FORMAT_NAMES[value].name }))}
        onChange={(value) => value !== '' && setFormat(value)}
      />
      <p className={styles.use}>{TABLE_FORMAT_NAMES[format].use}</p>
      {refused !== null && (
        <p role="alert" className={styles.problem}>
          {refused}
        </p>
      )}
    </Dialog>
  )
}
