import { LIMITS } from '@shared/limits'
import { Dialog } from '@ui/Dialog'
import { TextInput } from '@ui/Field'
import { useKeptForm } from '@ui/use-kept-form'
import { z } from 'zod'
import { namingWords } from './naming-words'

const Naming = z.strictObject({ name: z.string() })

type NameDialogProps = {
  title: string
  /** What the main button says. */
  confirm: string
  /** The name it has now; null for something new. */
  name: string | null
  /** Names the form in the project: what is typed in it is kept. */
  place: string
  /** Resolves to whether it was done: what is refused stays in the field. */
  onName: (name: string) => Promise<boolean>
  onClose: () => void
}

/** Gives something its name, when it is saved and later. */
export function NameDialog({ title, confirm, name: before, place, onName, onClose }: NameDialogProps) {
  const { form, put, used, discard } = useKeptForm(place, Naming, { name: before ?? '' })
  const name = form.name.trim()
  const save = async () => {
    if (!(await onName(name))) return
    used()
    onClose()
  }
  return (
    <Dialog
      title={title}
      confirm={{ label: confirm, run: () => void save(), disabled: name === '' }}
      onClose={onClose}
      discard={discard}
    >
      <TextInput
        label={namingWords.name}
        autoFocus
        limit={LIMITS.line}
        value={form.name}
        onCommit={(typed) => put({ name: typed })}
        onType={(typed) => put({ name: typed })}
      />
    </Dialog>
  )
}
