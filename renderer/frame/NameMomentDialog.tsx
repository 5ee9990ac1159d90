import { currentAnalyst } from '@state/analyst'
import { call } from '@state/client'
import { LIMITS } from '@shared/limits'
import { notify, notifyFailure } from '@state/notices'
import { Dialog } from '@ui/Dialog'
import { TextInput } from '@ui/Field'
import { useKeptForm } from '@ui/use-kept-form'
import { z } from 'zod'
import { projectDialogWords } from './project-dialog-words'

const Named = z.strictObject({ name: z.string() })

/** Gives the present moment a name in the history, to come back to. */
export function NameMomentDialog({ onClose }: { onClose: () => void }) {
  const { form, put, used, discard } = useKeptForm('name-moment', Named, { name: '' })
  const { name } = form
  const run = () => {
    onClose()
    call('history.nameCheckpoint', { by: currentAnalyst().id, name: name.trim() })
      .then(used)
      .then(() => notify('info', projectDialogWords.momentIsNamed(name.trim())))
      .catch(notifyFailure)
  }
  return (
    <Dialog
      title={projectDialogWords.nameMoment}
      confirm={{ label: projectDialogWords.nameIt, run, disabled: !name.trim() }}
      onClose={onClose}
      discard={discard}
    >
      <TextInput
        label={projectDialogWords.name}
        hint={projectDialogWords.momentHint}
        value={name}
        limit={LIMITS.checkpointName}
        autoFocus
        onCommit={(typed) => put({ name: typed })}
        onType={(typed) => put({ name: typed })}
      />
    </Dialog>
  )
}
