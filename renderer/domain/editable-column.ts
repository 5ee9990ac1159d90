import type { Reading } from '@shared/lexicons/reading'
import type { GridColumn } from '@ui/grid-column'

type Edit = NonNullable<GridColumn<unknown>['edit']>
/** How a column is edited, and what a checked text changes. */
export type Editable<Change> = { edit: Edit; change: (text: string) => Change }

/**
 * An editable column from how its text is read and where the value goes; `says` explains a value while it is typed.
 * First for what kind of change, so that the type of the value can be told from how it is read.
 */
export const editableBy =
  <Change>() =>
  <Value>(
    read: (text: string) => Reading<Value>,
    change: (value: Value | null) => Change,
    edit: Omit<Edit, 'check'> & { says?: (value: Value) => string } = {},
  ): Editable<Change> => {
    const check: Edit['check'] = (text) => {
      const reading = read(text)
      if (!reading.ok) return reading
      return reading.value !== null && edit.says ? { ok: true, says: edit.says(reading.value) } : { ok: true }
    }
    return {
      // Getters of what was given stay getters: their words are read when they are said.
      edit: Object.assign(edit, { check }),
      change: (text) => {
        const reading = read(text)
        if (!reading.ok) throw new Error(`Unchecked text in a cell: ${reading.why}`)
        return change(reading.value)
      },
    }
  }
