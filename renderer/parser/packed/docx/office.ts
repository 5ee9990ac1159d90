import type { LeftOutCounts } from '../left-out-counts'
import type { Fields } from './fields'
import type { Languages } from '../languages'
import type { Notes } from './notes'
import type { Numbering } from './numbering'
import type { Styles } from './styles'

/** What every part of a Word document is read with. */
export type Office = {
  page: Document
  styles: Styles
  numbering: Numbering
  notes: Notes
  /** The words of the comments in its margin, by id. */
  comments: ReadonlyMap<string, string>
  fields: Fields
  languages: Languages
  leftOut: LeftOutCounts
}
