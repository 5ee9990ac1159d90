import { perform } from '@state/perform'
import { useEntity } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { TextInput } from '@ui/Field'

export function ProjectDetailsDialog({ onClose }: { onClose: () => void }) {
  const about = useEntity('about', 'project')
  if (!about) return null
  const change = (changes: { title?: string; handling?: string }) =>
    void perform({ name: 'project.update', input: { changes } })
  return (
    <Dialog title="Project details" onClose={onClose}>
      <TextInput
        label="Title"
        value={about.title}
        required
        onCommit={(title) => title.trim() && change({ title: title.trim() })}
      />
      <TextInput
        label="Handling mark"
        hint="Printed at the head and foot of every memo page, e.g. TLP:AMBER. Empty for none."
        value={about.handling}
        onCommit={(handling) => change({ handling: handling.trim() })}
      />
      <p>Likelihood is worded by ICD 203 (2015). Levels are looked up in the matrix of NIST SP 800-30 r1, table I-2.</p>
    </Dialog>
  )
}
