import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import styles from './GridEditor.module.css'
import type { CellPlace, GridColumn, Taking } from './grid-column'
import type { Direction } from './grid-keys'
import { isComposing } from './keys'

/** Where to go after an edit was taken; `fill` puts it into every selected cell and stays. */
export type After = Direction | 'stay' | 'fill'

/** A cell being edited: what it starts with, and whether its list of choices is open. */
export type Editing<Row> = CellPlace & {
  text: string
  choosing: boolean
  selectAll: boolean
  /** How texts were read when the first letter was typed: they mean the same whatever comes into force meanwhile. */
  typedUnder: Taking<Row> | null
}

type GridEditorProps<Row> = {
  column: GridColumn<Row>
  row: Row
  start: Editing<Row>
  onType: (text: string) => void
  /** Takes the text, or says why not; then the editor stays open. */
  onCommit: (text: string, after: After) => string | null
  /** The editor is left with this text; `elsewhere` when another field or button was entered. */
  onLeave: (text: string, elsewhere: boolean) => void
  onGiveUp: (text: string) => void
}

/** The text field in a cell, with what the text means or why it is refused, and the column's choices. */
export function GridEditor<Row>({ row, start, onType, onCommit, onLeave, onGiveUp, ...now }: GridEditorProps<Row>) {
  const column = start.typedUnder?.columns.find(({ id }) => id === start.columnId) ?? now.column
  const id = useId()
  const [text, setText] = useState(start.text)
  const [refused, setRefused] = useState<string | null>(null)
  const [choosing, setChoosing] = useState(start.choosing)
  const options = column.edit?.options ?? []
  // The list is at what stands in the field, or at nothing: Enter must not choose what nobody pointed at.
  const indexOf = (value: string) => options.findIndex((option) => option.text === value)
  const [chosen, setChosen] = useState(() => indexOf(start.text))
  // Leaving the field after Enter, Tab or Escape must not commit a second time.
  const done = useRef(false)
  const typed = useRef(false)
  const [opened] = useState(() => column.text(row))
  // What nobody typed never goes over what another window, or an undo, put into the cell meanwhile.
  const said = () => (!typed.current && text === opened ? column.text(row) : text)
  const open = choosing && options.length > 0
  const option = open ? options[chosen] : undefined

  const type = (next: string) => {
    typed.current = true
    setText(next)
    setChosen(indexOf(next))
    setRefused(null)
    onType(next)
  }

  const commit = (value: string, after: After) => {
    const why = onCommit(value, after)
    setRefused(why)
    setChoosing(false)
    done.current = why === null
  }

  /** What is pointed at in the list is as good as typed. */
  const choose = (value: string) => {
    type(value)
    commit(value, 'stay')
  }

  const leave = (elsewhere: boolean) => {
    if (done.current) return
    done.current = true
    onLeave(said(), elsewhere)
  }

  const editByKey = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    event.stopPropagation()
    if (isComposing(event)) return
    const { key, altKey, shiftKey } = event
    const control = event.ctrlKey || event.metaKey
    const digit = open ? options[Number(key) - 1] : undefined
    if (altKey && key === 'ArrowDown') setChoosing(options.length > 0)
    else if (altKey && key === 'Enter' && column.edit?.multiline) type(`${text}\n`)
    else if (open && key === 'ArrowDown') setChosen(Math.min(chosen + 1, options.length - 1))
    else if (open && key === 'ArrowUp') setChosen(Math.max(chosen - 1, 0))
    else if (digit) choose(digit.text)
    else if (key === 'Enter' && control) commit(said(), 'fill')
    else if (key === 'Enter' && option) choose(option.text)
    else if (key === 'Enter') commit(said(), shiftKey ? 'up' : 'down')
    else if (key === 'Tab') commit(said(), shiftKey ? 'left' : 'right')
    else if (key === 'Escape') {
      done.current = true
      onGiveUp(said())
    } else return
    event.preventDefault()
  }

  const check = text === '' || text === column.text(row) ? null : column.edit?.check(text, row)
  const says = refused ?? (check?.ok ? check.says : null) ?? column.edit?.hint
  const field = {
    className: styles.editor,
    value: text,
    autoFocus: true,
    'aria-label': column.header,
    'aria-invalid': refused !== null,
    'aria-describedby': says ? `${id}-says` : undefined,
    onFocus: ({ target }: { target: HTMLInputElement | HTMLTextAreaElement }) => {
      if (start.selectAll) target.select()
      else target.setSelectionRange(target.value.length, target.value.length)
    },
    onChange: ({ target }: { target: { value: string } }) => type(target.value),
    onKeyDown: editByKey,
    onBlur: ({ relatedTarget }: { relatedTarget: EventTarget | null }) => leave(relatedTarget !== null),
  }

  // Another screen, or the filter that hides its row, takes the field away without its being left.
  const leaveTyped = useRef(() => {})
  useLayoutEffect(() => {
    leaveTyped.current = () => typed.current && leave(false)
  })
  useEffect(() => () => leaveTyped.current(), [])

  return (
    <div className={styles.editing}>
      {column.edit?.multiline ? (
        <textarea {...field} rows={3} />
      ) : (
        <input
          {...field}
          {...(options.length > 0 && {
            role: 'combobox',
            'aria-expanded': open,
            'aria-controls': `${id}-options`,
            'aria-activedescendant': option ? `${id}-${chosen}` : undefined,
          })}
        />
      )}
      {open && (
        <ul id={`${id}-options`} role="listbox" className={styles.options} aria-label={column.header}>
          {options.map((option, index) => (
            <li
              key={option.text}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === chosen}
              className={styles.option}
              onMouseDown={(event) => {
                // Keeps the focus in the field, whose blur would commit what was typed before.
                event.preventDefault()
                choose(option.text)
              }}
            >
              <span className={styles.digit}>{index + 1}</span> {option.label}
            </li>
          ))}
        </ul>
      )}
      {says && !open && (
        <p id={`${id}-says`} className={refused ? styles.refused : styles.says}>
          {says}
        </p>
      )}
    </div>
  )
}
