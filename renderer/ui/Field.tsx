import {
  type ChangeEvent,
  type InputHTMLAttributes,
  type KeyboardEvent,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react'
import styles from './Field.module.css'
import { type Draft, useDraft } from './use-draft'

type FieldProps = {
  label: string
  hint?: string | undefined
  error?: string | undefined
  hideLabel?: boolean | undefined
}

/** A label, its control and what helps to fill it in. */
function Field({ label, hint, error, hideLabel, id, children }: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}

const described = (id: string, hint?: string, error?: string) =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined

type Committed = {
  value: string
  /** Called when the field is left or Enter is pressed, and only if the text changed. */
  onCommit: (text: string) => void
}

/** What ties a text control to its draft; `keeps` says which keys keep the text at once. */
const typing = (draft: Draft, keeps: (event: KeyboardEvent) => boolean) => ({
  value: draft.text,
  onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => draft.change(target.value),
  onBlur: draft.commit,
  onKeyDown: (event: KeyboardEvent) => {
    if (keeps(event)) draft.commit()
    if (event.key === 'Escape' && draft.revert()) event.stopPropagation()
  },
})

/** One line of text, kept when the field is left or Enter is pressed; Escape brings the kept text back. */
export function TextInput({
  label,
  hint,
  error,
  hideLabel,
  value,
  onCommit,
  ...native
}: FieldProps & Committed & Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'>) {
  const id = useId()
  const draft = useDraft(value, onCommit)
  return (
    <Field {...{ label, hint, error, hideLabel, id }}>
      <input
        {...native}
        id={id}
        className={styles.input}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, hint, error)}
        {...typing(draft, ({ key }) => key === 'Enter')}
      />
    </Field>
  )
}

/** Several lines, kept when the field is left or Ctrl+Enter is pressed; it grows with its text. */
export function TextArea({
  label,
  hint,
  error,
  hideLabel,
  value,
  onCommit,
  ...native
}: FieldProps & Committed & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onChange'>) {
  const id = useId()
  const draft = useDraft(value, onCommit)
  return (
    <Field {...{ label, hint, error, hideLabel, id }}>
      <textarea
        {...native}
        id={id}
        className={`${styles.input} ${styles.area}`}
        aria-describedby={described(id, hint, error)}
        {...typing(draft, ({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey))}
      />
    </Field>
  )
}

type SelectProps<Value extends string> = FieldProps & {
  value: Value | ''
  options: readonly { value: Value; label: string }[]
  /** Label of the empty choice, e.g. "Not rated"; without it there is none. */
  empty?: string
  onChange: (value: Value | '') => void
} & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'value' | 'onChange'>

export function Select<Value extends string>({
  label,
  hint,
  error,
  hideLabel,
  value,
  options,
  empty,
  onChange,
  ...native
}: SelectProps<Value>) {
  const id = useId()
  return (
    <Field {...{ label, hint, error, hideLabel, id }}>
      <select
        {...native}
        id={id}
        className={styles.input}
        aria-describedby={described(id, hint, error)}
        value={value}
        onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value ?? '')}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
