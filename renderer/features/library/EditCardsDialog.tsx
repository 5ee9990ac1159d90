import { counted } from '@shared/words/plural'
import { perform } from '@state/perform'
import { Dialog } from '@ui/Dialog'
import { Select, TextInput } from '@ui/Field'
import { useKeptForm } from '@ui/use-kept-form'
import { z } from 'zod'
import { cardEdits, columnOf, heldIn, problemIn, SHARED_FIELDS, type SharedField, type SharedTexts } from './card-edits'
import styles from './EditCardsDialog.module.css'
import type { SourceRow } from './source-rows'

const Text = z.string().nullable()
const Texts = z.strictObject({ publisher: Text, published: Text, reliability: Text, origin: Text, language: Text })
const NOTHING: SharedTexts = { publisher: null, published: null, reliability: null, origin: null, language: null }

/** Changes fields of many source cards in one step. What is not ticked stays as it is on each card. */
export function EditCardsDialog({ rows, onClose }: { rows: readonly SourceRow[]; onClose: () => void }) {
  const { form, put, used, discard } = useKeptForm<SharedTexts>('edit-cards', Texts, NOTHING)
  const problems = SHARED_FIELDS.filter((field) => problemIn(field, form[field], rows) !== null)
  const edits = cardEdits(form, rows)
  const run = async () => {
    onClose()
    if (await perform(edits, `Edit ${counted(edits.length, 'source card')}`)) used()
  }
  return (
    <Dialog
      title={`Edit ${counted(rows.length, 'source card')}`}
      confirm={{
        label: edits.length === 0 ? 'Change cards' : `Change ${counted(edits.length, 'card')}`,
        disabled: edits.length === 0 || problems.length > 0,
        run: () => void run(),
      }}
      onClose={onClose}
      discard={discard}
    >
      <p>A field that is ticked is put on every card; ticked and empty, it is emptied. The others stay as they are.</p>
      {SHARED_FIELDS.map((field) => (
        <SharedFieldInput
          key={field}
          field={field}
          text={form[field]}
          rows={rows}
          onText={(text) => put({ [field]: text })}
        />
      ))}
      <p role="status" className={styles.sum}>
        {wouldChange(
          edits.length,
          rows.length,
          SHARED_FIELDS.every((field) => form[field] === null),
        )}
      </p>
    </Dialog>
  )
}

function wouldChange(changed: number, all: number, isUntouched: boolean): string {
  if (isUntouched) return 'Nothing is ticked yet.'
  if (changed === 0) return 'No card would change.'
  return `${changed} of ${counted(all, 'card')} would change. One undo takes it back.`
}

type SharedFieldProps = {
  field: SharedField
  text: string | null
  rows: readonly SourceRow[]
  onText: (text: string | null) => void
}

function SharedFieldInput({ field, text, rows, onText }: SharedFieldProps) {
  const { header, edit } = columnOf(field)
  const held = heldIn(field, rows)
  const hint = edit?.hint && field !== 'reliability' ? `${held} ${edit.hint}.` : held
  return (
    <div className={styles.field}>
      <input
        type="checkbox"
        className={styles.tick}
        aria-label={`Change ${header.toLowerCase()}`}
        checked={text !== null}
        onChange={({ target }) => onText(target.checked ? '' : null)}
      />
      {field === 'reliability' ? (
        <Select
          label={header}
          hint={hint}
          value={text ?? ''}
          options={(edit?.options ?? []).map((option) => ({ value: option.text, label: option.label }))}
          empty={text === null ? 'As it is' : 'Not rated'}
          onChange={onText}
        />
      ) : (
        <TextInput
          label={header}
          hint={hint}
          error={problemIn(field, text, rows) ?? undefined}
          value={text ?? ''}
          placeholder={text === null ? 'As it is' : 'Empty'}
          onCommit={onText}
          onType={onText}
        />
      )}
    </div>
  )
}
