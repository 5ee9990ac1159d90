import {
  type ChangeEvent,
  type InputHTMLAttributes,
  type KeyboardEvent,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useEffect,
  useId,
  useRef,
} from 'react'
import styles from './Field.module.css'
import { lengthNear } from './length'
import { isComposing, isUndo } from './keys'
import { type Commit, useDraft } from './use-draft'
import { useOptions } from './use-options'
import { useWhyOff } from './why-off'

type FieldProps = {
  label: string
  hint?: string | undefined
  /** The hint is a few words about what is in the field, and stands beside the label instead of below the control. */
  isHintBeside?: boolean | undefined
  error?: string | undefined
  hideLabel?: boolean | undefined
}

/** What is told below a control, in the order it is read out. */
type Told = { hint?: string | null | undefined; count?: string | null; error?: string | null | undefined }

/** A label, its control and what helps to fill it in. */
export function Field({ label, hideLabel, isHintBeside, id, told, children }: FieldShape) {
  return (
    <div className={isHintBeside ? styles.besideLabel : styles.field}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {children}
      {told.hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {told.hint}
        </p>
      )}
      {told.count && (
        <p id={`${id}-count`} className={styles.hint}>
          {told.count}
        </p>
      )}
      {told.error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {told.error}
        </p>
      )}
    </div>
  )
}
type FieldShape = Pick<FieldProps, 'label' | 'hideLabel' | 'isHintBeside'> & {
  id: string
  told: Told
  children: ReactNode
}

const describedBy = (id: string, { hint, count, error }: Told) =>
  [hint && `${id}-hint`, count && `${id}-count`, error && `${id}-error`].filter(Boolean).join(' ') || undefined

export type TextFieldProps = FieldProps & {
  value: string
  /** What to write, told as long as nothing is written. */
  hintWhenEmpty?: string | undefined
  /** Called when the field is left or Enter is pressed, and only if the text changed and fits. */
  onCommit: Commit
  /** Called with every text typed, for what follows the words while they are typed. */
  onType?: ((text: string) => void) | undefined
  /** So many characters fit. Longer text is never cut: it stays in the field, which says so, until it is mended. */
  limit?: number | undefined
  /** Names the field in the project: what is typed in it is on the disk within a second. */
  place?: string | undefined
  /** Called when the field is entered. */
  onEnter?: (() => void) | undefined
}

type TextControl = HTMLInputElement | HTMLTextAreaElement

/**
 * What a line, several lines and a day have in common; `keeps` says which keys keep the text at once, and `put` writes a
 * text as if it were typed.
 */
export function useTextField<Control extends TextControl>(
  {
    label,
    hideLabel,
    hint,
    isHintBeside,
    hintWhenEmpty,
    error,
    value,
    onCommit,
    onType,
    limit,
    place,
    onEnter,
  }: TextFieldProps,
  keeps: (event: KeyboardEvent) => boolean,
) {
  const id = useId()
  const draft = useDraft({ value, onCommit, onType, limit, place })
  const { text, problem } = draft
  const control = useRef<Control>(null)
  // A form around the field is not sent while the text does not fit or is refused.
  useEffect(() => control.current?.setCustomValidity(problem ?? ''), [problem])
  const count = limit === undefined || problem !== null ? null : lengthNear(text, limit)
  const told = { hint: draft.note ?? (text === '' ? hintWhenEmpty : null) ?? hint, count, error: problem ?? error }
  return {
    field: { label, hideLabel, isHintBeside, id, told },
    put: draft.change,
    control: {
      id,
      ref: control,
      value: text,
      'aria-invalid': told.error ? true : undefined,
      'aria-describedby': describedBy(id, told),
      onChange: ({ target }: ChangeEvent<TextControl>) => draft.change(target.value),
      onFocus: () => {
        draft.enter()
        onEnter?.()
      },
      onBlur: draft.commit,
      onKeyDown: (event: KeyboardEvent) => {
        // The keys that compose a character belong to the composition.
        if (isComposing(event)) return event.stopPropagation()
        if (keeps(event)) draft.commit()
        if (event.key === 'Escape' && draft.revert()) {
          event.stopPropagation()
          // A dialog around the field stays, so that Ctrl+Z can bring the words back.
          event.preventDefault()
        }
        if (isUndo(event) && draft.unrevert()) event.preventDefault()
      },
    },
  }
}

/** What the element itself can be given. */
type OfElement<Attributes> = Omit<Attributes, 'value' | 'onChange'>

/** What is told to a field apart from what is its element's. */
function parted<Given extends TextFieldProps>({
  label,
  hideLabel,
  hint,
  isHintBeside,
  hintWhenEmpty,
  error,
  value,
  onCommit,
  onType,
  limit,
  place,
  onEnter,
  ...native
}: Given) {
  const shown = { label, hideLabel, hint, isHintBeside, hintWhenEmpty, error }
  return { own: { ...shown, value, onCommit, onType, limit, place, onEnter }, native }
}

/** One line of text, kept when the field is left or Enter is pressed; Escape brings the kept text back. */
export function TextInput(props: TextFieldProps & OfElement<InputHTMLAttributes<HTMLInputElement>>) {
  const { own, native } = parted(props)
  const { field, control } = useTextField<HTMLInputElement>(own, ({ key }) => key === 'Enter')
  return (
    <Field {...field}>
      <input {...useWhyOff(native.disabled)} {...native} className={styles.input} {...control} />
    </Field>
  )
}

/** Several lines, kept when the field is left or Ctrl+Enter is pressed; it grows with its text. */
export function TextArea(props: TextFieldProps & OfElement<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const { own, native } = parted(props)
  const { field, control } = useTextField<HTMLTextAreaElement>(
    own,
    ({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey),
  )
  return (
    <Field {...field}>
      <textarea {...useWhyOff(native.disabled)} {...native} className={`${styles.input} ${styles.area}`} {...control} />
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
  const { shown, near } = useOptions(options, value)
  return (
    <Field {...{ label, hideLabel, id, told: { hint, error } }}>
      <select
        {...near}
        {...useWhyOff(native.disabled)}
        {...native}
        id={id}
        className={styles.input}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        value={value}
        onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value ?? '')}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {shown.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
