import { LIMITS } from '@shared/limits'
import { currentPreferences } from '@state/preferences'
import { createProject } from '@state/projects'
import { Dialog } from '@ui/Dialog'
import { TextInput } from '@ui/Field'
import { useState } from 'react'

export function NewProjectDialog({ onClose }: { onClose: () => void }) {
  const [title, setTitle] = useState('')
  const [analyst, setAnalyst] = useState(currentPreferences().analystName)
  const run = () => {
    onClose()
    void createProject(title.trim(), analyst.trim())
  }
  return (
    <Dialog
      title="New project"
      confirm={{ label: 'Choose a folder…', run, disabled: !title.trim() || !analyst.trim() }}
      onClose={onClose}
    >
      <TextInput
        label="Title"
        limit={LIMITS.line}
        value={title}
        onCommit={setTitle}
        onType={setTitle}
        required
        autoFocus
      />
      <TextInput
        label="Your name"
        limit={LIMITS.line}
        hint="Passages and scores carry it. More analysts can join later."
        value={analyst}
        onCommit={setAnalyst}
        onType={setAnalyst}
        required
      />
      <p>A project is one folder on this computer. Keep it on a local disk and copy the folder to share it.</p>
    </Dialog>
  )
}
