import type { TagColour } from '../../kinds/tags'
import type { StatementType } from '../../lexicons/statement'
import type { Incoming } from '../incoming'

/** What a file says of the text that an annotation stands in; each list may be empty. */
export type SourceClues = {
  /** Ids of ours: of a source or of one of its versions. */
  ids: string[]
  /** SHA-256 of its original bytes or of its stored text, in hex. */
  hashes: string[]
  urls: string[]
  dois: string[]
  /** Empty where the file names none. */
  title: string
}

/** The words that an annotation stands at, as the file has them. */
export type ForeignQuote = {
  exact: string
  /** What stands before and behind the words; empty where the file does not say. */
  prefix: string
  suffix: string
  /** Where they begin in the text as the other program counts it; null where the file does not say. */
  start: number | null
  /** The page they stand on, from 1. */
  page: number | null
}

/** Why an annotation stands at no words, in a sentence. */
export type NoWords = { noWords: string }

/** A tag as an annotation has it; `id` is one of ours or empty, `colour` absent where the file has none for it. */
export type ForeignTag = { id: string; name: string; colour?: TagColour }

/** Who made an annotation; `id` is one of ours or empty. */
export type ForeignCreator = { id: string; name: string }

/** An annotation of another program, in whatever format it came. */
export type ForeignAnnotation = {
  /** Its id as one of ours; empty where it has none that can be. */
  id: string
  source: SourceClues
  quote: ForeignQuote
  tags: ForeignTag[]
  note: string
  statement: StatementType | null
  /** NATO Admiralty credibility, 1 to 6; null where it is not graded. */
  credibility: number | null
  creator: ForeignCreator | null
  /** UTC instant; null where the file does not say. */
  created: string | null
}

/** The annotations of a file, with what was left out of it as it was read. */
export type ReadAnnotations = Pick<Incoming, 'notes' | 'dropped'> & { annotations: ForeignAnnotation[] }

export const NO_CLUES: SourceClues = { ids: [], hashes: [], urls: [], dois: [], title: '' }
