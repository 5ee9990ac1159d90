import { Field, useTextField } from '@ui/Field'
import fieldStyles from '@ui/Field.module.css'
import { useFindField } from './use-find-field'

type FindFieldProps = {
  /** Names the field and stands in it while it is empty, e.g. "Filter risks". */
  label: string
  /** What stands in the empty field where that is not the name. */
  placeholder?: string
  value: string
  /** Called with every text typed. */
  onType: (typed: string) => void
  /** So many characters fit; longer text stays in the field, which says so. */
  limit?: number
}

/** The field that filters what its screen lists: Find goes to it, and Escape empties it, then leaves to the list. */
export function FindField({ label, placeholder = label, value, onType, limit }: FindFieldProps) {
  const { field, control, put } = useTextField<HTMLInputElement>(
    { label, hideLabel: true, value, onCommit: onType, onType, limit },
    ({ key }) => key === 'Enter',
  )
  const escape = useFindField(control.ref, put)
  return (
    <Field {...field}>
      <input
        {...control}
        type="search"
        className={fieldStyles.input}
        placeholder={placeholder}
        onKeyDown={(event) => {
          if (!escape(event)) control.onKeyDown(event)
        }}
      />
    </Field>
  )
}
