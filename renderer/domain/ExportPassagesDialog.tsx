import { notExported, ofEarlierTexts } from '@shared/document/queries/earlier-texts'
import { isMarked, PASSAGE_FORMAT_NAMES, PassageFormat } from '@shared/interchange/passages/formats'
import { call } from '@state/client'
import { tellExported } from '@state/exported'
import { failureText } from '@state/notices'
import { currentProject } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { Select } from '@ui/Field'
import { useState } from 'react'
import { exportWords } from './export-words'

type ExportPassagesDialogProps = {
  /** In the order they are to be listed. */
  passageIds: readonly string[]
  /** The source whose whole text can be written with its marks; null where the passages are of many. */
  sourceId: string | null
  onClose: () => void
}

/** Writes passages as a file, once a format is chosen. */
export function ExportPassagesDialog({ passageIds, sourceId, onClose }: ExportPassagesDialogProps) {
  const [format, setFormat] = useState<PassageFormat>('csv')
  const [refused, setRefused] = useState<string | null>(null)
  const [isRunning, setRunning] = useState(false)
  const formats = PassageFormat.options.filter((each) => !isMarked(each) || sourceId !== null)
  const run = async () => {
    setRunning(true)
    setRefused(null)
    try {
      const exported = await write(format)
      if (!exported) return
      onClose()
      tellExported(exported, leftOut())
    } catch (failure) {
      setRefused(failureText(failure))
    } finally {
      setRunning(false)
    }
  }
  const write = (as: PassageFormat) =>
    isMarked(as)
      ? call('passages.exportText', { sourceId: sourceId ?? '', format: as })
      : call('passages.export', { passageIds: [...passageIds], format: as })
  const leftOut = (): string => {
    const project = currentProject()
    const source = project.sources[sourceId ?? '']
    if (!source) return ''
    const exported: ReadonlySet<string> = new Set(isMarked(format) ? [] : passageIds)
    return notExported(
      project,
      ofEarlierTexts(project, source).filter(({ id }) => !exported.has(id)),
    )
  }
  const isNone = passageIds.length === 0 && !isMarked(format)
  return (
    <Dialog
      title={exportWords.exportPassages}
      confirm={{
        label: isRunning ? exportWords.exporting : exportWords.export,
        run: () => void run(),
        disabled: isRunning || isNone,
      }}
      onClose={onClose}
    >
      <p>{passageIds.length === 0 ? exportWords.noPassages : exportWords.passages(passageIds.length)}</p>
      <Select
        label={exportWords.format}
        value={format}
        options={formats.map((value) => ({ value, label: PASSAGE_FORMAT_NAMES[value].name }))}
        onChange={(value) => value !== '' && setFormat(value)}
      />
      <p>{PASSAGE_FORMAT_NAMES[format].use}</p>
      {refused !== null && <p role="alert">{refused}</p>}
    </Dialog>
  )
}
