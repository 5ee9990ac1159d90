import { fieldPlace } from '@domain/field-place'
import { useScales } from '@domain/use-scales'
import { scaleName } from '@shared/lexicons/scale'
import { LIMITS } from '@shared/limits'
import { offeredMarks } from '@shared/memo/handling-marks'
import { perform } from '@state/perform'
import { usePreferences } from '@state/preferences'
import { useEditable, useEntity } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { TextInput } from '@ui/Field'
import { useId } from 'react'
import { projectDialogWords } from './project-dialog-words'

export function ProjectDetailsDialog({ onClose }: { onClose: () => void }) {
  const about = useEntity('about', 'project')
  const disabled = !useEditable()
  const { lexicon, matrix } = useScales()
  const preferences = usePreferences()
  const marks = useId()
  if (!about) return null
  const change = (changes: { title?: string; handling?: string }) =>
    perform({ name: 'project.update', input: { changes } })
  return (
    <Dialog title={projectDialogWords.details} onClose={onClose}>
      <TextInput
        label={projectDialogWords.title}
        limit={LIMITS.line}
        value={about.title}
        place={fieldPlace('about', about.id, 'title')}
        required
        disabled={disabled}
        onCommit={(title) => title.trim() !== '' && change({ title: title.trim() })}
      />
      <TextInput
        label={projectDialogWords.handlingMark}
        limit={LIMITS.line}
        hint={projectDialogWords.handlingHint}
        value={about.handling}
        list={marks}
        place={fieldPlace('about', about.id, 'handling')}
        disabled={disabled}
        onCommit={(handling) => change({ handling: handling.trim() })}
      />
      <datalist id={marks}>
        {offeredMarks(preferences).map((mark) => (
          <option key={mark}>{mark}</option>
        ))}
      </datalist>
      <p>{projectDialogWords.scalesInForce(scaleName(lexicon), scaleName(matrix))}</p>
    </Dialog>
  )
}
