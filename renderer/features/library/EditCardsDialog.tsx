import { perform } from '@state/perform'
import { Dialog } from '@ui/Dialog'
import { Select, TextInput } from '@ui/Field'
import { useKeptForm } from '@ui/use-kept-form'
import { z } from 'zod'
import { cardEdits, columnOf, heldIn, problemIn, SHARED_FIELDS, type SharedField, type SharedTexts } from './card-edits'
import { cardsWords, CHANGED_FIELDS } from './card-words'
import styles from './EditCardsDialog.module.css'
import type { SourceRow } from './source-rows'
import { sourceWords } from './source-words'

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
    if (await perform(edits, cardsWords.editCards(edits.length))) used()
  }
  return (
    <Dialog
      title={cardsWords.editCards(rows.length)}
      confirm={{
        label: edits.length === 0 ? cardsWords.change : cardsWords.changeCount(edits.length),
        disabled: edits.length === 0 || problems.length > 0,
        run: () => void run(),
      }}
      onClose={onClose}
      discard={discard}
    >
      <p>{cardsWords.whatTicking}</p>
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
  if (isUntouched) return cardsWords.nothingTicked
  if (changed === 0) return cardsWords.noneChanges
  return cardsWords.wouldChange(changed, all)
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
  const hint = edit?.hint && field !== 'reliability' ? cardsWords.heldAndHow(held, edit.hint) : held
  return (
    <div className={styles.field}>
      <input
        type="checkbox"
        className={styles.tick}
        aria-label={CHANGED_FIELDS[field]}
        checked={text !== null}
        onChange={({ target }) => onText(target.checked ? '' : null)}
      />
      {field === 'reliability' ? (
        <Select
          label={header}
          hint={hint}
          value={text ?? ''}
          options={(edit?.options ?? []).map((option) => ({ value: option.text, label: option.label }))}
          empty={text === null ? cardsWords.asItIs : sourceWords.notRated}
          onChange={onText}
        />
      ) : (
        <TextInput
          label={header}
          hint={hint}
          error={problemIn(field, text, rows) ?? undefined}
          value={text ?? ''}
          placeholder={text === null ? cardsWords.asItIs : cardsWords.empty}
          onCommit={onText}
          onType={onText}
        />
      )}
    </div>
  )
}
