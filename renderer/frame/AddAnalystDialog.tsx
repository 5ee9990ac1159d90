import { chooseAnalyst } from '@state/analyst'
import { analystNamed } from '@shared/document/queries/analysts'
import { LIMITS } from '@shared/limits'
import { perform } from '@state/perform'
import { useQuery } from '@state/project-store'
import { newId } from '@shared/new-id'
import { analystsInOrder, positionAfter } from '@shared/document/queries/query'
import { Dialog } from '@ui/Dialog'
import { TextInput } from '@ui/Field'
import { useKeptForm } from '@ui/use-kept-form'
import { z } from 'zod'
import { analystWords } from './analyst-words'

const Named = z.strictObject({ name: z.string() })

export function AddAnalystDialog({ onClose }: { onClose: () => void }) {
  const analysts = useQuery(analystsInOrder)
  const { form, put, used, discard } = useKeptForm('add-analyst', Named, { name: '' })
  const { name } = form
  const taken = analystNamed(analysts, name) !== undefined
  const run = async () => {
    const analyst = { id: newId(), name: name.trim(), position: positionAfter(analysts) }
    onClose()
    if (!(await perform({ name: 'analyst.add', input: { analyst } }))) return
    used()
    await chooseAnalyst(analyst.id)
  }
  return (
    <Dialog
      title={analystWords.addTitle}
      confirm={{ label: analystWords.add, run: () => void run(), disabled: !name.trim() || taken }}
      onClose={onClose}
      discard={discard}
    >
      <TextInput
        label={analystWords.name}
        limit={LIMITS.line}
        hint={analystWords.worksFromNow}
        error={taken ? analystWords.isTaken : undefined}
        value={name}
        autoFocus
        onCommit={(typed) => put({ name: typed })}
        onType={(typed) => put({ name: typed })}
      />
    </Dialog>
  )
}
