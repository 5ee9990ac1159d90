import { readDay } from '@shared/text/read-day'
import { sayDay } from '@shared/words/moments'
import { CalendarDays } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { IconButton } from './Button'
import styles from './DateField.module.css'
import { Field, type TextFieldProps, useTextField } from './Field'
import fieldStyles from './Field.module.css'
import { uiWords } from './ui-words'
import { useWhyOff } from './why-off'

type DateFieldProps = Omit<TextFieldProps, 'limit'> & { disabled?: boolean; autoFocus?: boolean }

/**
 * A calendar day (YYYY-MM-DD; '' for none), shown as the rest of the program shows days and read as people write them.
 * `onCommit` and `onType` are given a day or ''; what is no day stays in the field, with the reason. The button, or
 * Alt+Down in the field, opens a calendar.
 */
export function DateField({ disabled, autoFocus, value, onCommit, onType, ...props }: DateFieldProps) {
  /** What a form was told while it is typed, and the day it had before. Forms give back what they are told at once. */
  const [typing, setTyping] = useState<{ told: string; before: string } | null>(null)
  const kept = value === typing?.told ? typing.before : value
  const calendar = useRef<HTMLInputElement>(null)
  const { field, control, put } = useTextField<HTMLInputElement>(
    {
      ...props,
      value: wordsOf(kept),
      onCommit: (text) => {
        const read = readDay(text)
        if (!read.ok) return read.why
        const day = read.value ?? ''
        // The same day in other words: nothing changes, and it is shown as days are shown.
        if (day === kept) return false
        setTyping(null)
        return onCommit(day)
      },
      onType:
        onType &&
        ((text) => {
          const told = dayIn(text)
          setTyping({ told, before: kept })
          onType(told)
        }),
    },
    ({ key }) => key === 'Enter',
  )
  // Words that were kept half typed hold up their form as those do that are typed now.
  useEffect(() => {
    const read = readDay(control.value)
    control.ref.current?.setCustomValidity(read.ok ? '' : read.why)
  }, [control.ref, control.value])
  const whyOff = useWhyOff(disabled)
  const openCalendar = () => {
    control.ref.current?.focus()
    calendar.current?.showPicker()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // A form keeps what it was told: Escape is for the dialog around it.
    if (event.key === 'Escape' && onType) return
    if (event.key !== 'ArrowDown' || !event.altKey) return control.onKeyDown(event)
    event.preventDefault()
    openCalendar()
  }
  return (
    <Field {...field}>
      <div className={styles.line}>
        <input
          {...whyOff}
          {...control}
          autoFocus={autoFocus}
          className={`${fieldStyles.input} ${styles.day}`}
          disabled={disabled}
          placeholder={uiWords.dayTyped}
          autoComplete="off"
          aria-keyshortcuts="Alt+ArrowDown"
          onKeyDown={onKeyDown}
        />
        <input
          ref={calendar}
          type="date"
          className={styles.calendar}
          aria-hidden
          tabIndex={-1}
          disabled={disabled}
          value={dayIn(control.value)}
          onChange={({ target }) => put(wordsOf(target.value))}
        />
        <IconButton
          icon={CalendarDays}
          label={uiWords.calendarOf(props.label)}
          shortcut="Alt+↓"
          className={styles.button}
          // The keys of the field open it.
          tabIndex={-1}
          disabled={disabled}
          why={whyOff.title ?? null}
          onClick={openCalendar}
        />
      </div>
    </Field>
  )
}

const wordsOf = (day: string): string => (day === '' ? '' : sayDay(day))

/** The day that is typed; '' where it is none, or not yet. */
const dayIn = (text: string): string => {
  const read = readDay(text)
  return (read.ok && read.value) || ''
}
