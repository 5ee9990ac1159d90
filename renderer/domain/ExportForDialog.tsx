import { type ChosenOptions, OUTGOING, optionsOf, OutgoingName } from '@shared/interchange/outgoing'
import type { Project } from '@shared/document/project'
import type { Source } from '@shared/kinds/sources'
import { call } from '@state/client'
import { tellExported } from '@state/exported'
import { failureText } from '@state/notices'
import { currentProject } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { Select } from '@ui/Field'
import { useState } from 'react'
import { exportWords } from './export-words'
import styles from './ExportForDialog.module.css'
import { ToBeKnown } from './ToBeKnown'

type ExportForDialogProps = {
  /** Only these sources are exported, in a format that can be of some of them. */
  sourceIds?: readonly string[]
  onClose: () => void
}

/** Asks for which programs, and says what of the project they do not get, before anything is written. */
export function ExportForDialog({ sourceIds, onClose }: ExportForDialogProps) {
  const formats = sourceIds === undefined ? OutgoingName.options : OF_SOURCES
  const [format, setFormat] = useState<OutgoingName>(formats[0] ?? 'refi')
  const [chosen, setChosen] = useState<ChosenOptions>({})
  const [refused, setRefused] = useState<string | null>(null)
  const [isRunning, setRunning] = useState(false)
  const { use, options, lost, ofSources } = OUTGOING[format]
  const values = optionsOf(OUTGOING[format], chosen)
  const asked = options.filter(({ key }) => sourceIds === undefined || key !== ofSources)
  const notes = lost(sourceIds === undefined ? currentProject() : projectOf(sourceIds))
  const choose = (next: OutgoingName) => {
    setFormat(next)
    setChosen({})
    setRefused(null)
  }
  const run = async () => {
    setRunning(true)
    setRefused(null)
    try {
      const exported = await call('outgoing.export', {
        format,
        options: values,
        ...(sourceIds && { sourceIds: [...sourceIds] }),
      })
      if (!exported) return
      onClose()
      tellExported(exported)
    } catch (failure) {
      setRefused(failureText(failure))
    } finally {
      setRunning(false)
    }
  }
  const confirm = {
    label: isRunning ? exportWords.exporting : exportWords.export,
    run: () => void run(),
    disabled: isRunning,
  }
  return (
    <Dialog title={titleOf(sourceIds)} confirm={confirm} onClose={onClose}>
      <Select
        label={exportWords.format}
        value={format}
        options={formats.map((value) => ({
          value,
          label: `${OUTGOING[value].name} (.${OUTGOING[value].ending})`,
        }))}
        onChange={(value) => value !== '' && choose(value)}
      />
      <p>{use}</p>
      {asked.map(({ key, label, choices }) => (
        <Select
          key={`${format} ${key}`}
          label={label}
          value={values[key] ?? ''}
          options={[...choices]}
          onChange={(value) => setChosen({ ...values, [key]: value })}
        />
      ))}
      <ToBeKnown notes={notes} />
      {refused !== null && (
        <p role="alert" className={styles.problem}>
          {refused}
        </p>
      )}
    </Dialog>
  )
}

/** The formats that can be of some sources only. */
const OF_SOURCES = OutgoingName.options.filter((name) => OUTGOING[name].ofSources !== undefined)

/** The project as if it had no other sources. */
function projectOf(sourceIds: readonly string[]): Project {
  const project = currentProject()
  return { ...project, sources: Object.fromEntries(sourceIds.flatMap((id) => found(project.sources[id]))) }
}

const found = (source: Source | undefined): [string, Source][] => (source ? [[source.id, source]] : [])

const titleOf = (sourceIds: readonly string[] | undefined): string =>
  sourceIds === undefined ? exportWords.exportForOther : exportWords.exportCards(sourceIds.length)
