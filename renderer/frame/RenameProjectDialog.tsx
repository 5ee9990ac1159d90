import { LIMITS } from '@shared/limits'
import { useEntity } from '@state/project-store'
import { renameProject } from '@state/projects'
import { Dialog } from '@ui/Dialog'
import { TextInput } from '@ui/Field'
import { useKeptForm } from '@ui/use-kept-form'
import { z } from 'zod'
import { projectDialogWords } from './project-dialog-words'

const Renamed = z.strictObject({ title: z.string() })

/** Gives the project another title, and its folder the name of it. */
export function RenameProjectDialog({ onClose }: { onClose: () => void }) {
  const present = useEntity('about', 'project')?.title ?? ''
  const { form, put, used, discard } = useKeptForm('rename-project', Renamed, { title: present })
  const title = form.title.trim()
  const run = () => {
    onClose()
    used()
    void renameProject(title)
  }
  return (
    <Dialog
      title={projectDialogWords.renameProject}
      confirm={{ label: projectDialogWords.rename, run, disabled: title === '' }}
      onClose={onClose}
      discard={discard}
    >
      <TextInput
        label={projectDialogWords.title}
        hint={projectDialogWords.folderIsRenamed}
        value={form.title}
        limit={LIMITS.line}
        autoFocus
        onCommit={(typed) => put({ title: typed })}
        onType={(typed) => put({ title: typed })}
      />
    </Dialog>
  )
}
