import type { Cell } from '@shared/interchange/tables/table'
import type { ReactNode } from 'react'

/** What typing this text into a cell would do: how it is understood, or why it is refused. */
export type CellCheck = { ok: true; says?: string } | { ok: false; why: string }

export type GridColumn<Row> = {
  id: string
  header: string
  /** It tells the rows apart: it cannot be hidden. */
  names?: true
  /** In pixels; the least when the column grows. */
  width: number
  /** It is never made narrower than this: what it says must not be cut. */
  least?: number
  grow?: boolean
  align?: 'end'
  /** The cell as text: copied, and shown when there is no `show`. */
  text: (row: Row) => string
  show?: (row: Row) => ReactNode
  /** The cell as files have it, where that is no text. */
  file?: (row: Row) => Cell
  /**
   * All that its cells can say, where that is words of the interface: filters and groups keep them in English, so that
   * they hold in any language. What is the same in all languages may be left out.
   */
  speaks?: () => readonly string[]
  /** Undefined comes last in either direction. Without it the column cannot be sorted. */
  sortValue?: (row: Row) => string | number | undefined
  /**
   * What the column is filtered by: its texts, each with its count, or from one `sortValue` to another. By words rows can
   * be grouped too, and by the year of a day. Without it there is no filter.
   */
  facet?: 'words' | 'number' | 'day'
  /** Absent: the column cannot be edited, because of `readOnly`. */
  edit?: {
    check: (text: string, row: Row) => CellCheck
    /** Choices offered on Alt+Down; the first nine answer to their digit. */
    options?: readonly { text: string; label: string }[]
    /** Shown below the editor while nothing is typed, e.g. "0–100, a term or ?". */
    hint?: string
    multiline?: boolean
    /** What has to be asked of texts that are pasted together before any is put in; null when all is clear. */
    unclear?: (texts: readonly string[]) => Unclear | null
  }
  /** Why the cells cannot be edited, in words. */
  readOnly?: string
}

/** A question about texts that can mean two things, and how each answer reads them. */
export type Unclear = { question: string; answers: readonly { label: string; read: (text: string) => string }[] }

/** Asks, and goes on with how the answer reads the texts. */
export type AskUnclear = (unclear: Unclear, goOn: (read: (text: string) => string) => void) => void

/** Rows by id, read when needed and followed one by one: changing a row renders that row only. */
export type RowSource<Row> = {
  get: (rowId: string) => Row | undefined
  subscribe: (listener: () => void) => () => void
}

export type CellPlace = { rowId: string; columnId: string }
export type CellEdit = CellPlace & { text: string }
/**
 * Edits cells as one undoable step; the label says what several edits are: "Paste 12 cells". A promise when it is known
 * later whether they are on disk; null for not taken.
 */
export type EditCells = (edits: CellEdit[], label?: string) => unknown
/** How texts of cells are read, and who takes them. */
export type Taking<Row> = { columns: readonly GridColumn<Row>[]; onEdit: EditCells }
/** Without row and column where the text lies outside the grid. */
export type CellRefusal = CellEdit & { why: string }
