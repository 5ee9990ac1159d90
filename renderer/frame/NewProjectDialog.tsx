import { LIMITS } from '@shared/limits'
import { currentPreferences } from '@state/preferences'
import { createProject } from '@state/projects'
import { Dialog } from '@ui/Dialog'
import { TextInput } from '@ui/Field'
import { useState } from 'react'
import { projectDialogWords } from './project-dialog-words'

type NewProject = { title: string; analyst: string }
/** What was typed when the dialog was closed; there is no project yet whose drafts could keep it. */
let kept: NewProject | null = null
const empty = (): NewProject => ({ title: '', analyst: currentPreferences().analystName })

export function NewProjectDialog({ onClose }: { onClose: () => void }) {
  const [form, setForm] = useState(() => kept ?? empty())
  const put = (fields: Partial<NewProject>) => {
    kept = { ...(kept ?? form), ...fields }
    setForm(kept)
  }
  const discard = () => {
    kept = null
    setForm(empty())
  }
  const title = form.title.trim()
  const analyst = form.analyst.trim()
  const run = () => {
    onClose()
    void createProject(title, analyst).then((made) => {
      if (made) kept = null
    })
  }
  const isEmpty = form.title === '' && form.analyst === empty().analyst
  return (
    <Dialog
      title={projectDialogWords.newProject}
      confirm={{ label: projectDialogWords.chooseFolder, run, disabled: title === '' || analyst === '' }}
      discard={isEmpty ? null : discard}
      onClose={onClose}
    >
      <TextInput
        label={projectDialogWords.title}
        limit={LIMITS.line}
        value={form.title}
        onCommit={(words) => put({ title: words })}
        onType={(words) => put({ title: words })}
        required
        autoFocus
      />
      <TextInput
        label={projectDialogWords.yourName}
        limit={LIMITS.line}
        hint={projectDialogWords.nameIsCarried}
        value={form.analyst}
        onCommit={(words) => put({ analyst: words })}
        onType={(words) => put({ analyst: words })}
        required
      />
      <p>{projectDialogWords.isFolder}</p>
    </Dialog>
  )
}
