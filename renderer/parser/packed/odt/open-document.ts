import type { Languages } from '../languages'
import type { LeftOutCounts } from '../left-out-counts'
import type { Parts } from '@shared/packed/unzip'
import type { Counter } from './counter'
import type { Styles } from './styles'

/** A note where the text refers to it. */
export type Note = { label: string; body: Element; isEnd: boolean }

/** What every part of an OpenDocument text is read with. */
export type OpenDocument = {
  page: Document
  parts: Parts
  styles: Styles
  languages: Languages
  leftOut: LeftOutCounts
  /** What was deleted, by the id of the change. */
  deleted: ReadonlyMap<string, string>
  /** Those referred to and not yet read. */
  notes: Note[]
  headings: Counter
  /** The lists so far, by their ids and by their styles: others count on from them. */
  lists: Map<string, Counter>
  /** Characters that what a table repeats may still take. */
  repeats: { left: number }
}
