import { customColumnsInOrder, positionAfter } from '@shared/document/queries/query'
import { CUSTOM_TYPES, type CustomColumn, type CustomType } from '@shared/kinds/custom-columns'
import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import { perform } from '@state/perform'
import { currentProject, useQuery } from '@state/project-store'
import { Button, IconButton } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { Select, TextInput } from '@ui/Field'
import { useKeptForm } from '@ui/use-kept-form'
import { X } from 'lucide-react'
import { useState } from 'react'
import { z } from 'zod'
import styles from './CustomColumnDialog.module.css'
import { COLUMN_TYPES, riskDialogWords } from './risk-dialog-words'

const Form = z.strictObject({
  name: z.string(),
  type: z.enum(CUSTOM_TYPES),
  choices: z.array(z.strictObject({ key: z.string(), was: z.string().nullable(), name: z.string() })),
  /** The choices of the column that stand among these, or were removed on purpose. */
  known: z.array(z.string()),
})

const asItIs = (name: string) => ({ key: name, was: name, name })

const TYPES: readonly CustomType[] = ['text', 'number', 'date', 'choice']

type CustomColumnDialogProps = {
  column: CustomColumn | null
  onClose: () => void
}

/** Makes a column of the project's own, or changes the name and the choices of one. */
export function CustomColumnDialog({ column, onClose }: CustomColumnDialogProps) {
  const [empty] = useState<z.infer<typeof Form>>(() => ({
    name: column?.name ?? '',
    type: column?.type ?? 'text',
    choices: (column?.choices ?? []).map(asItIs),
    known: column?.choices ?? [],
  }))
  const { form, put, used, discard } = useKeptForm(column ? `column ${column.id}` : 'new-column', Form, empty)
  // Choices that came since stand behind the others: the column is to keep them with what risks have of them.
  const current = useQuery(customColumnsInOrder).find(({ id }) => id === column?.id)
  const since = (current?.choices ?? []).filter((each) => !form.known.includes(each))
  const all = [...form.choices, ...since.map(asItIs)]
  const putChoices = (next: typeof all) => put({ choices: next, known: [...form.known, ...since] })
  const name = form.name.trim()
  const choices = all.flatMap((each) => (each.name.trim() ? { was: each.was, name: each.name.trim() } : []))
  const rename = (key: string, typed: string) =>
    putChoices(all.map((each) => (each.key === key ? { ...each, name: typed } : each)))
  const save = async () => {
    const isChoice = form.type === 'choice'
    const position = positionAfter(customColumnsInOrder.ask(currentProject()))
    const made = {
      id: newId(),
      position,
      name,
      type: form.type,
      choices: isChoice ? choices.map((each) => each.name) : [],
    }
    const done = column
      ? await perform({
          name: 'column.update',
          input: { columnId: column.id, changes: { name }, ...(isChoice && { choices }) },
        })
      : await perform({ name: 'column.create', input: { column: made } })
    if (!done) return
    used()
    onClose()
  }
  return (
    <Dialog
      title={column ? riskDialogWords.changeColumn : riskDialogWords.newColumn}
      confirm={{
        label: column ? riskDialogWords.change : riskDialogWords.add,
        run: () => void save(),
        disabled: name === '' || (form.type === 'choice' && choices.length === 0),
      }}
      onClose={onClose}
      discard={discard}
    >
      <TextInput
        label={riskDialogWords.name}
        autoFocus
        limit={LIMITS.line}
        value={form.name}
        onCommit={(typed) => put({ name: typed })}
        onType={(typed) => put({ name: typed })}
      />
      <Select
        label={riskDialogWords.holds}
        value={form.type}
        options={TYPES.map((value) => ({ value, label: COLUMN_TYPES[value] }))}
        disabled={column !== null}
        hint={column ? riskDialogWords.holdsOnce : undefined}
        onChange={(type) => type && put({ type })}
      />
      {form.type === 'choice' && (
        <div role="group" aria-label={riskDialogWords.choices} className={styles.choices}>
          {all.map(({ key, name: choice }, index) => (
            <div key={key} className={styles.choice}>
              <TextInput
                label={riskDialogWords.choice(index + 1)}
                hideLabel
                value={choice}
                limit={LIMITS.line}
                onCommit={(typed) => rename(key, typed)}
                onType={(typed) => rename(key, typed)}
              />
              <IconButton
                icon={X}
                label={riskDialogWords.removeChoice(index + 1)}
                onClick={() => putChoices(all.filter((each) => each.key !== key))}
              />
            </div>
          ))}
          <Button onClick={() => putChoices([...all, { key: newId(), was: null, name: '' }])}>
            {riskDialogWords.addChoice}
          </Button>
          {column && <p>{riskDialogWords.choicesFollow}</p>}
        </div>
      )}
    </Dialog>
  )
}
